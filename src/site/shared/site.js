// @ts-check
// Runs on every page. Without it every page still stands; this only adds comfort.
(() => {
  const root = document.documentElement;
  root.classList.add('with-script');
  const key = 'portfolio-theme';
  /** @param {string} value */
  const remember = (value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // Private windows and some folders keep nothing; the choice then lasts for the page.
    }
  };
  const recalled = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const saved = recalled();
  if (saved === 'light' || saved === 'dark') root.dataset.theme = saved;
  const button = document.querySelector('[data-theme-switch]');
  if (!(button instanceof HTMLButtonElement)) return;
  button.hidden = false;
  const isDark = () =>
    root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  const label = () => {
    button.textContent = isDark() ? 'Light colours' : 'Dark colours';
  };
  label();
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    remember(root.dataset.theme);
    label();
  });
})();

// A page opened from search carries the words that were looked for: they are marked, and the first is brought into view.
(() => {
  const looked = new URLSearchParams(location.search).get('words');
  const main = document.querySelector('main');
  if (!looked || !main) return;
  // Search finds a word in its other forms too: `damaged` also finds `damage` and `damages`.
  const spoken = looked.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1);
  /** @param {string} word */
  const form = (word) => `${word.length > 4 ? word.replace(/(ings?|ed|es|e|s)$/i, '') : word}[\\p{L}\\p{N}]*`;
  // Small words are marked within the phrase only: alone they stand on every line.
  const telling = spoken.filter((word) => word.length > 3 || /\d/.test(word));
  const forms = (telling.length > 0 ? telling : spoken).map(form);
  if (forms.length === 0) return;
  const phrase = spoken.length > 1 ? [spoken.map(form).join('[^\\p{L}\\p{N}]+')] : [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${[...phrase, ...forms].join('|')})`, 'giu');
  /** @type {Text[]} */
  const texts = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('svg, script, select, textarea, [data-pagefind-ignore]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) texts.push(/** @type {Text} */ (walker.currentNode));
  /** @param {string} found */
  const marked = (found) => {
    const mark = document.createElement('mark');
    mark.className = 'found';
    mark.textContent = found;
    return mark;
  };
  for (const text of texts) {
    const parts = text.data.split(pattern);
    if (parts.length > 1) text.replaceWith(...parts.map((part, at) => (at % 2 === 1 ? marked(part) : part)));
  }
  const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const marks = [...main.querySelectorAll('mark.found')];
  const after = target ? marks.filter((mark) => target.compareDocumentPosition(mark) & 20) : marks;
  // The whole phrase is the best match; a page may hold it far below the first single word.
  const whole = after.find((mark) => spoken.length > 1 && /[^\p{L}\p{N}]/u.test(mark.textContent ?? ''));
  const first = whole ?? after[0] ?? marks[0];
  if (!first) return;
  first.closest('details')?.setAttribute('open', '');
  const show = () => first.scrollIntoView({ block: 'center' });
  show();
  // The browser itself goes to the part of the page in the address once all is loaded; the words come after that.
  addEventListener('load', () => requestAnimationFrame(show));
})();

// What an address leads to may stand in something folded, or be it: then it is opened.
(() => {
  const reveal = () => {
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const folded = [];
    for (let at = target; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement && !at.open) folded.push(at);
    for (const details of folded) details.open = true;
    if (folded.length > 0) target?.scrollIntoView();
  };
  reveal();
  addEventListener('hashchange', reveal);
  for (const button of document.querySelectorAll('button[data-open-all]')) {
    if (!(button instanceof HTMLButtonElement)) continue;
    button.hidden = false;
    const words = button.textContent ?? '';
    button.addEventListener('click', () => {
      const open = button.textContent === words;
      const folded = document.querySelectorAll(`details${button.dataset.openAll}`);
      for (const details of /** @type {NodeListOf<HTMLDetailsElement>} */ (folded)) details.open = open;
      button.textContent = open ? words.replace('Open', 'Fold') : words;
    });
  }
})();

// On paper nothing can be opened: what is folded is opened for printing, and folded again after. The data of a chart
// stays as it is: it says again what the chart shows, over many sheets.
(() => {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [
      .../** @type {NodeListOf<HTMLDetailsElement>} */ (
        document.querySelectorAll('details:not([open], .trend-data)')
      ),
    ];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
})();

// The points of a chart tell what they are: by pointer, by keys and by touch. A chart is one stop of the Tab key, arrows
// lead from point to point, Enter opens the record. A first touch tells, a second opens.
(() => {
  const charts = document.querySelectorAll('svg.chart');
  if (charts.length === 0) return;
  const tip = document.createElement('div');
  tip.className = 'chart-tip no-print';
  tip.hidden = true;
  document.body.append(tip);
  /** @type {Element | undefined} */
  let told;
  const hide = () => {
    tip.hidden = true;
    told = undefined;
  };
  /** @param {EventTarget | null} target */
  const pointAt = (target) => {
    const near = target instanceof Element ? target.closest('svg.chart g') : null;
    const link = target instanceof Element ? target.closest('a.chart-link') : null;
    const point = link?.querySelector('g') ?? near;
    if (!point) return undefined;
    const title = [...point.children].find((child) => child.localName === 'title');
    // The browser's own tip would stand over this one; the words are kept for the next time.
    if (title) {
      point.setAttribute('data-tip', title.textContent ?? '');
      title.remove();
    }
    return point.getAttribute('data-tip') ? point : undefined;
  };
  /** @param {EventTarget | null} target */
  const tell = (target) => {
    const point = pointAt(target);
    if (!point) return hide();
    told = point;
    tip.textContent = point.getAttribute('data-tip');
    tip.hidden = false;
    const at = (point.querySelector('circle, path') ?? point).getBoundingClientRect();
    const left = Math.min(
      Math.max(8, at.left + at.width / 2 - tip.offsetWidth / 2),
      innerWidth - tip.offsetWidth - 8,
    );
    const above = at.top - tip.offsetHeight - 8;
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(above < 8 ? at.bottom + 8 : above) + scrollY}px`;
  };
  for (const chart of charts) {
    const links = [.../** @type {NodeListOf<SVGAElement>} */ (chart.querySelectorAll('a.chart-link'))];
    for (const link of links.slice(1)) link.setAttribute('tabindex', '-1');
    chart.addEventListener('pointerover', (event) => tell(event.target));
    chart.addEventListener('pointerleave', hide);
    chart.addEventListener('focusin', (event) => tell(event.target));
    chart.addEventListener('focusout', hide);
    chart.addEventListener('click', (event) => {
      const touched = event instanceof PointerEvent && event.pointerType === 'touch';
      const before = told;
      const point = pointAt(event.target);
      if (touched && point && point.getAttribute('data-touched') !== '1') {
        event.preventDefault();
        for (const other of chart.querySelectorAll('[data-touched]')) other.removeAttribute('data-touched');
        point.setAttribute('data-touched', '1');
        if (before !== point) tell(event.target);
      }
    });
    chart.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || links.length === 0) return;
      const at = links.indexOf(/** @type {SVGAElement} */ (/** @type {unknown} */ (document.activeElement)));
      const steps = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: links.length - 1 };
      if (event.key === 'Escape') hide();
      const next = at < 0 ? undefined : links[/** @type {Record<string, number>} */ (steps)[event.key] ?? -1];
      if (!next) return;
      event.preventDefault();
      links[at]?.setAttribute('tabindex', '-1');
      next.setAttribute('tabindex', '0');
      next.focus();
    });
  }
})();
