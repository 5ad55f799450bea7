// @ts-check
// Filters of the evidence index. Without it the whole index stands. What is chosen stands in the address.
(() => {
  const form = document.querySelector('[data-index-filters]');
  const shown = document.querySelector('[data-index-shown]');
  if (!(form instanceof HTMLFormElement) || !(shown instanceof HTMLElement)) return;
  form.hidden = false;
  const fields = [...form.querySelectorAll('select')];
  const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('.index tbody tr')]);
  const sections = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('main > section')]);
  /** The other pages of an index that is too long for one: they are led to with the same filters. */
  const sheetLinks = /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll('[data-sheets] a[href*=".html"]')
  );

  /** A record may claim in several units; in all else it has one value. @param {HTMLElement} row */
  const fits = (row) =>
    fields.every(({ name, value }) => !value || (row.dataset[name] ?? '').split(' ').includes(value));

  const toAddress = () => {
    const query = new URLSearchParams();
    for (const { name, value } of fields) if (value) query.set(name, value);
    const words = query.toString();
    for (const link of sheetLinks) link.search = words;
    try {
      history.replaceState(null, '', words ? `?${words}${location.hash}` : location.pathname + location.hash);
    } catch {
      // A page opened from some places may not change its address; the filter still works.
    }
  };

  /** A section, and the link to it above, stand where a row of it does. @param {boolean} all */
  const showSections = (all) => {
    for (const section of sections) {
      const left = section.querySelectorAll('tbody tr:not([hidden])').length;
      section.hidden = !all && left === 0;
      const link = document.querySelector(
        `.on-this-page a[href="#${section.getAttribute('aria-labelledby')}"]`,
      );
      if (!(link?.parentElement instanceof HTMLElement)) continue;
      link.parentElement.hidden = section.hidden;
      const count = link.nextElementSibling;
      if (count) count.textContent = String(left);
    }
  };

  const apply = () => {
    for (const row of rows) row.hidden = !fits(row);
    const chosen = fields.filter(({ value }) => value);
    showSections(chosen.length === 0);
    const count = rows.filter(({ hidden }) => !hidden).length;
    const words = chosen.map(({ selectedOptions }) => selectedOptions[0]?.textContent).join(', ');
    shown.textContent = `${count === 0 ? 'None' : count} of the ${rows.length} records on this page: ${words}.`;
    shown.hidden = chosen.length === 0;
    toAddress();
  };

  const fromAddress = () => {
    const query = new URLSearchParams(location.search);
    for (const field of fields) {
      field.value = query.get(field.name) ?? '';
      if (field.selectedIndex < 0) field.value = '';
    }
    apply();
  };

  form.addEventListener('change', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => requestAnimationFrame(apply));
  addEventListener('popstate', fromAddress);
  fromAddress();
})();
