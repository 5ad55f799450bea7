import { callClock } from './call-clock.js';
import { html, newId } from './html.js';

/**
 * The ratings of a scorecard, filled in as the scorecard is: a row of points for each line, its words beside it, a note,
 * or why the line did not apply. Keys 1 to 9 rate the line that is lit, arrows go up and down, T takes the time in the call.
 */
export const ratingsInput = (input, value, form) => {
  let { scorecards } = input;
  const given = new Map((Array.isArray(value) ? value : []).map((one) => [one.quality, one]));
  const element = html('div', { class: 'scorecard' });
  const clock = callClock();
  let shown;
  let lines = [];

  const chosen = () => {
    const { scorecard } = form.root();
    return scorecards.find((one) => one.number === scorecard);
  };

  const draw = () => {
    const card = chosen();
    // Drawn anew only where it is another one: whoever rates keeps the line that they are on.
    if (JSON.stringify(card) === JSON.stringify(shown) && element.hasChildNodes()) return;
    for (const one of lines) given.set(one.id, one.read());
    shown = card;
    lines = (card?.lines ?? []).map((line) => lineOf(line, card, given.get(line.id), { form, step, clock }));
    element.replaceChildren(
      ...(card
        ? [
            html(
              'p',
              { class: 'small quiet' },
              `${card.title}. Keys 1 to ${card.points.length} rate the line you are on, arrows lead to the next.`,
            ),
            clock.element,
            ...lines.map((one) => one.element),
          ]
        : [html('p', { class: 'quiet' }, 'Choose the scorecard above; its lines stand here then.')]),
    );
  };

  const step = (line, by) => lines[lines.findIndex((one) => one.id === line) + by]?.focus();

  form.redraw.push(draw);
  draw();
  const firstCard = shown?.number;
  /** What was rated by a line that this scorecard does not have stays, for the check to tell of. */
  const others = () =>
    shown?.number === firstCard ? [...given].filter(([id]) => !lines.some((one) => one.id === id)) : [];
  const read = () =>
    lines.length > 0
      ? [...lines.map((one) => one.read()), ...others().map(([, one]) => one)]
      : [...given.values()];
  return {
    element,
    update: (next) => {
      scorecards = next.scorecards;
    },
    read,
  };
};

const lineOf = (line, card, before, { form, step, clock }) => {
  const name = newId();
  const points = card.points.map((point) =>
    html(
      'label',
      { class: `point${point.value === card.atStandard ? ' at-standard' : ''}`, title: point.means },
      html('input', {
        type: 'radio',
        name,
        value: point.value,
        checked: before?.rating === point.value,
        onchange: () => form.changed(),
      }),
      html('span', {}, html('b', {}, String(point.value)), ` ${point.label}`),
    ),
  );
  const radios = points.map((label) => label.querySelector('input'));
  const note = html(
    'textarea',
    {
      rows: 1,
      'aria-label': `Note on: ${line.text}`,
      placeholder: 'What was seen or heard',
      oninput: () => form.changed(),
    },
    before?.note ?? '',
  );
  const at = html('input', {
    class: 'taken-at',
    'aria-label': `Time in the call: ${line.text}`,
    value: before?.at,
    hidden: !before?.at,
    oninput: () => form.changed(),
  });
  const takeTime = () => {
    at.value = clock.now();
    at.hidden = false;
    form.changed();
  };
  const isBelow = () => Number(radios.find((one) => one.checked)?.value) < card.atStandard;
  const asPoint = html('button', { type: 'button', class: 'take-out', onclick: () => addPoint() });
  const addPoint = () => {
    const point = { text: note.value, quality: line.id, ...(at.value ? { at: at.value } : {}) };
    form.add(isBelow() ? 'developmentPoints' : 'strengths', point);
  };
  const drawPoint = () => {
    asPoint.hidden = note.value.trim() === '' || !form.add;
    asPoint.textContent = isBelow() ? 'Take the note as a development point' : 'Take the note as a strength';
  };
  form.redraw.push(drawPoint);
  drawPoint();
  const not = html('input', {
    'aria-label': `Why this did not apply: ${line.text}`,
    value: before?.notApplicable,
    placeholder: 'Why it did not apply',
    oninput: () => form.changed(),
  });
  const without = html(
    'details',
    { class: 'not-applicable', open: Boolean(before?.notApplicable) },
    html('summary', { class: 'small' }, 'Did not apply'),
    not,
  );
  const words = newId();
  const element = html(
    'div',
    {
      class: 'line',
      role: 'group',
      'aria-labelledby': words,
      onkeydown: (event) => {
        if (event.altKey && event.key.toLowerCase() === 't') {
          takeTime();
          event.preventDefault();
          return;
        }
        if (event.ctrlKey || event.metaKey || event.target === at || event.target === asPoint) return;
        if (/^(textarea)$/i.test(event.target.tagName) || event.target === not) return;
        const nth = Number(event.key) - 1;
        if (event.key.toLowerCase() === 't') takeTime();
        else if (Number.isInteger(nth) && radios[nth]) {
          radios[nth].checked = true;
          radios[nth].focus();
          form.changed();
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp')
          step(line.id, event.key === 'ArrowDown' ? 1 : -1);
        else return;
        event.preventDefault();
      },
    },
    html(
      'p',
      { class: 'line-words', id: words },
      line.text,
      line.critical && html('span', { class: 'chip tone-warn' }, 'critical'),
    ),
    html('div', { class: 'points' }, points, at),
    note,
    asPoint,
    without,
  );
  return {
    id: line.id,
    element,
    focus: () => (radios.find((one) => one.checked) ?? radios[0])?.focus(),
    read: () => {
      const rated = radios.find((one) => one.checked)?.value;
      return {
        ...before,
        quality: line.id,
        rating: rated === undefined || not.value.trim() ? undefined : Number(rated),
        at: at.value,
        note: note.value,
        notApplicable: not.value,
      };
    },
  };
};
