// @ts-check
// Filters of results by month and channel. Without it the whole stands. Shares and their intervals are counted anew for
// what is chosen; what a chart says of the whole is hidden meanwhile, since it cannot be.
(() => {
  const form = document.querySelector('[data-results-filters]');
  const shown = document.querySelector('[data-results-shown]');
  if (!(form instanceof HTMLFormElement) || !(shown instanceof HTMLElement)) return;
  form.hidden = false;
  const names = ['from', 'to', 'channel'];
  /** @param {string} name */
  const field = (name) => /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
  const cells = [...document.querySelectorAll('[data-tally]')].map((cell) => ({
    cell: /** @type {HTMLElement} */ (cell),
    whole: cell.cloneNode(true),
    look: cell.className,
    counts: (cell.getAttribute('data-tally') ?? '').split(';').flatMap((words) => {
      const [month, channel, share] = words.split(' ');
      const [met = 0, n = 0] = (share ?? '').split('/').map(Number);
      return month && channel ? [{ month, channel, met, n }] : [];
    }),
  }));

  /** The 95% Wilson interval of a share. @param {number} met @param {number} n */
  const wilson = (met, n) => {
    const z = 1.959963984540054;
    const p = met / n;
    const centre = p + (z * z) / (2 * n);
    const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
    const scale = 1 + (z * z) / n;
    return [met === 0 ? 0 : (centre - half) / scale, met === n ? 1 : (centre + half) / scale];
  };
  /** @param {number} share */
  const percent = (share) => `${Math.round(share * 100)}%`;
  /** @param {Element} cell @param {string} part @param {string} words */
  const write = (cell, part, words) => {
    const place = cell.querySelector(`[data-${part}]`);
    if (place) place.textContent = words;
  };

  /** @param {(typeof cells)[number]} of */
  const count = ({ cell, counts, whole, look }) => {
    cell.replaceChildren(...whole.cloneNode(true).childNodes);
    cell.className = look;
    const [from, to, channel] = names.map((name) => field(name).value);
    if (!from && !to && !channel) return;
    const chosen = counts.filter(
      (one) =>
        (!from || one.month >= from) && (!to || one.month <= to) && (!channel || one.channel === channel),
    );
    const n = chosen.reduce((sum, one) => sum + one.n, 0);
    const met = chosen.reduce((sum, one) => sum + one.met, 0);
    const [lower = 0, upper = 1] = n === 0 ? [] : wilson(met, n);
    const range = n < 3 ? 'too few to say' : `${percent(lower)} to ${percent(upper)}`;
    const interval = n < 3 ? 'too few to say' : `95% interval ${range}`;
    for (const sign of cell.querySelectorAll('.verdict')) sign.remove();
    write(cell, 'share', n === 0 ? '–' : percent(met / n));
    write(cell, 'count', n === 0 ? 'none' : `${met} of ${n}`);
    write(cell, 'range', n === 0 ? '–' : range);
    write(cell, 'says', n === 0 ? 'None in what is chosen' : `${met} of ${n}, ${interval}`);
    for (const place of cell.querySelectorAll('[data-whole]')) place.textContent = '–';
    if (cell.tagName === 'TD' && cell.firstElementChild instanceof HTMLAnchorElement)
      cell.firstElementChild.title = n === 0 ? 'None in what is chosen' : interval;
    if (cell.tagName === 'TD' && /shade-/.test(look)) {
      const shade = n < 5 ? 0 : Math.max(0, 4 - Math.floor((met / n) * 5 + 1e-9));
      const target = Number(cell.dataset.target ?? 0.5);
      const place = n < 5 ? 'too-few' : upper < target ? 'under' : 'either';
      cell.className = `is-${place} shade-${shade}`;
    }
  };

  const inWords = () => {
    const words = names
      .filter((name) => field(name).value)
      .map((name) => {
        const text = field(name).selectedOptions[0]?.textContent ?? '';
        return name === 'channel' ? text : `${name} ${text}`;
      });
    return words.length === 0
      ? ''
      : `Chosen: ${words.join(', ')}. Counts, shares and intervals are of these planned checks alone, whichever version of the scorecard they used. The signs of charts and all else on the page are of the whole.`;
  };

  const toAddress = () => {
    const query = new URLSearchParams();
    for (const name of names) if (field(name).value) query.set(name, field(name).value);
    const words = query.toString();
    try {
      history.replaceState(null, '', words ? `?${words}${location.hash}` : location.pathname + location.hash);
    } catch {
      // A page opened from some places may not change its address; the filter still works.
    }
  };

  const apply = () => {
    for (const one of cells) count(one);
    shown.textContent = inWords();
    shown.hidden = shown.textContent === '';
  };

  const query = new URLSearchParams(location.search);
  for (const name of names) field(name).value = query.get(name) ?? '';
  for (const name of names) if (field(name).selectedIndex < 0) field(name).value = '';
  apply();
  form.addEventListener('change', () => {
    apply();
    toAddress();
  });
  form.addEventListener('reset', () =>
    requestAnimationFrame(() => {
      apply();
      toAddress();
    }),
  );
})();
