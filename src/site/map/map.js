// @ts-check
// Filters and keyboard of the coverage map. Without it the whole map stands, unfiltered, with its links.
(() => {
  const table = document.querySelector('[data-map]');
  const form = document.querySelector('[data-map-filters]');
  const shown = document.querySelector('[data-map-shown]');
  if (!(table instanceof HTMLTableElement) || !(form instanceof HTMLFormElement) || !shown) return;
  const keys = document.querySelector('[data-map-keys]');
  if (keys instanceof HTMLElement) keys.hidden = false;
  form.hidden = false;

  const codeRow = /** @type {HTMLTableRowElement} */ (table.querySelector('.map-codes'));
  const columns = [...codeRow.cells].slice(1);
  const rows = [.../** @type {HTMLTableSectionElement} */ (table.tBodies[0]).rows];
  const across = [...table.querySelectorAll('.map-codes, .map-states, .map-counts'), ...rows];
  const unitHeads = [
    .../** @type {NodeListOf<HTMLTableCellElement>} */ (table.querySelectorAll('.map-units th')),
  ];
  const names = ['unit', 'outcome', 'lane', 'kind', 'from', 'to', 'holes'];
  const everything = shown.textContent ?? '';
  /** The other pages of a map that is too long for one: they are led to with the same filters. */
  const sheetLinks = /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll('[data-sheets] a[href*=".html"]')
  );

  /** @param {string} name */
  const field = (name) => /** @type {HTMLInputElement | HTMLSelectElement} */ (form.elements.namedItem(name));
  /** @param {string} name */
  const value = (name) => {
    const input = field(name);
    return input instanceof HTMLInputElement && input.type === 'checkbox'
      ? input.checked
        ? '1'
        : ''
      : input.value;
  };

  const fromAddress = () => {
    const query = new URLSearchParams(location.search);
    for (const name of names) {
      const input = field(name);
      const given = query.get(name) ?? '';
      if (input instanceof HTMLInputElement && input.type === 'checkbox') input.checked = given === '1';
      else input.value = given;
    }
  };

  const toAddress = () => {
    const query = new URLSearchParams();
    for (const name of names) if (value(name)) query.set(name, value(name));
    const words = query.toString();
    for (const link of sheetLinks) link.search = words;
    try {
      history.replaceState(null, '', words ? `?${words}${location.hash}` : location.pathname + location.hash);
    } catch {
      // A page opened from some places may not change its address; the filter still works.
    }
  };

  /** @param {HTMLTableCellElement} head */
  const columnFits = (head) => {
    const { unit, outcome, state } = head.dataset;
    if (value('unit') && value('unit') !== unit) return false;
    if (value('outcome') && value('outcome') !== `${unit}/${outcome}`) return false;
    if (value('lane') && value('lane') !== state) return false;
    return !(value('holes') && (state === 'met' || state === 'exempt'));
  };

  /** @param {HTMLTableRowElement} row @param {boolean[]} fits */
  const rowFits = (row, fits) => {
    const { kind, on = '' } = row.dataset;
    if (value('kind') && value('kind') !== kind) return false;
    if (value('from') && on < value('from')) return false;
    if (value('to') && on > value('to')) return false;
    return fits.every(Boolean) || fits.some((fit, index) => fit && row.cells[index + 1]?.firstElementChild);
  };

  const inWords = () => {
    const words = names.filter(value).map((name) => {
      const input = field(name);
      if (name === 'holes') return 'holes only';
      if (name === 'from') return `evidence from ${input.value}`;
      if (name === 'to') return `evidence to ${input.value}`;
      const chosen = input instanceof HTMLSelectElement ? input.selectedOptions[0]?.textContent : '';
      const label = input.labels?.[0]?.textContent?.toLowerCase() ?? name;
      return `${label} ${chosen}`;
    });
    return words.join('; ');
  };

  const apply = () => {
    const fits = columns.map(columnFits);
    for (const row of across)
      for (const [index, fit] of fits.entries()) {
        const cell = /** @type {HTMLTableRowElement} */ (row).cells[index + 1];
        if (cell) cell.hidden = !fit;
      }
    for (const head of unitHeads) {
      const span = columns.filter(
        (column, index) => fits[index] && column.dataset.unit === head.dataset.unit,
      ).length;
      head.hidden = span === 0;
      head.colSpan = Math.max(span, 1);
    }
    for (const row of rows) row.hidden = !rowFits(row, fits);
    const words = inWords();
    const columnsShown = fits.filter(Boolean).length;
    const rowsShown = rows.filter((row) => !row.hidden).length;
    shown.textContent = words
      ? `Showing ${columnsShown} of ${columns.length} criteria and ${rowsShown} of ${rows.length} records: ${words}.`
      : everything;
    toAddress();
  };

  /** The cells that can be reached, row by row. */
  const reachable = () => across.filter((row) => !(/** @type {HTMLElement} */ (row).hidden));
  /** @param {Element} cell */
  const target = (cell) => cell.querySelector('a') ?? cell;

  /** @param {HTMLTableCellElement} cell @param {string} key */
  const neighbour = (cell, key) => {
    const row = /** @type {HTMLTableRowElement} */ (cell.parentElement);
    const list = reachable();
    const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
    if (step !== 0)
      return /** @type {HTMLTableRowElement | undefined} */ (list[list.indexOf(row) + step])?.cells[
        cell.cellIndex
      ];
    const cells = [...row.cells].filter((one) => !one.hidden);
    if (key === 'Home') return cells[0];
    if (key === 'End') return cells.at(-1);
    return cells[cells.indexOf(cell) + (key === 'ArrowLeft' ? -1 : 1)];
  };

  table.addEventListener('keydown', (event) => {
    if (!['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) return;
    const cell = event.target instanceof Element ? event.target.closest('th, td') : null;
    if (!(cell instanceof HTMLTableCellElement)) return;
    const next = neighbour(cell, event.key);
    event.preventDefault();
    if (!next) return;
    const to = /** @type {HTMLElement} */ (target(next));
    if (to === next) next.tabIndex = -1;
    to.focus();
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  // The map is one stop of the Tab key: where the reader was last, or its first cell. Without script each link is one.
  for (const link of table.querySelectorAll('a')) link.tabIndex = -1;
  /** @type {HTMLElement | undefined} */
  let stop;
  /** @param {Element | null | undefined} element */
  const stopAt = (element) => {
    if (!(element instanceof HTMLElement)) return;
    if (stop) stop.tabIndex = -1;
    stop = element;
    stop.tabIndex = 0;
  };
  stopAt(rows[0]?.cells[0]?.querySelector('a') ?? codeRow.querySelector('a'));
  table.parentElement?.removeAttribute('tabindex');

  /** @type {Element[]} */
  let lit = [];
  /** @param {EventTarget | null} at */
  const light = (at) => {
    for (const cell of lit) cell.classList.remove('lit');
    const cell = at instanceof Element ? at.closest('th, td') : null;
    lit = [];
    if (!(cell instanceof HTMLTableCellElement) || !cell.closest('.map-codes, tbody')) return;
    const row = /** @type {HTMLTableRowElement} */ (cell.parentElement);
    const column =
      cell.cellIndex === 0
        ? []
        : across.map((one) => /** @type {HTMLTableRowElement} */ (one).cells[cell.cellIndex]);
    lit = [...row.cells, ...column].filter((one) => one !== undefined);
    for (const one of lit) one.classList.add('lit');
  };
  table.addEventListener('pointerover', (event) => light(event.target));
  table.addEventListener('pointerleave', () => light(document.activeElement));
  table.addEventListener('focusin', (event) => {
    stopAt(event.target instanceof Element ? event.target.closest('a, th, td') : null);
    light(event.target);
  });
  table.addEventListener('focusout', () => light(null));

  // On paper each unit has a page of its own: its columns, and the records that claim one of them.
  /** @param {HTMLTableCellElement} head */
  const unitOnPaper = (head) => {
    const section = document.createElement('section');
    const copy = /** @type {HTMLTableElement} */ (table.cloneNode(true));
    for (const cell of copy.querySelectorAll('.lit')) cell.classList.remove('lit');
    const own = columns.map(({ dataset, hidden }) => dataset.unit === head.dataset.unit && !hidden);
    for (const one of copy.querySelectorAll('.map-units th'))
      if (/** @type {HTMLElement} */ (one).dataset.unit !== head.dataset.unit) one.remove();
    for (const row of copy.querySelectorAll('.map-codes, .map-states, .map-counts, tbody tr')) {
      const cells = [.../** @type {HTMLTableRowElement} */ (row).cells].slice(1);
      const claims = cells.some((cell, index) => own[index] && cell.firstElementChild);
      if (row.parentElement?.tagName === 'TBODY' && !claims) row.remove();
      for (const [index, cell] of cells.entries()) if (!own[index]) cell.remove();
    }
    copy.removeAttribute('data-map');
    section.append(copy);
    return section;
  };
  addEventListener('beforeprint', () => {
    const paper = document.createElement('div');
    paper.className = 'map-print';
    paper.append(...unitHeads.filter((head) => !head.hidden).map(unitOnPaper));
    table.parentElement?.after(paper);
  });
  addEventListener('afterprint', () => document.querySelector('.map-print')?.remove());

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  addEventListener('popstate', () => {
    fromAddress();
    apply();
  });
  fromAddress();
  apply();
})();
