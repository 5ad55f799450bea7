import { html, show } from './html.js';
import { send, Trouble } from './requests.js';
import { askedBox, requirementBox } from './unit-asked.js';
import { field, outcomePart } from './unit-outcome.js';

const inNumbers = new Set(['credit', 'glh']);

/** The unit as it was read, to be changed, looked at where it is not sure, and written; `end` shows what comes after. */
export const unitForm = ({ name, fields }, unit, source, end) => {
  const asked = unit.asked.map((remark) => askedBox(remark, source, () => count()));
  const rest = new Set(asked);
  const placed = (line) =>
    asked.flatMap((one) => (one.line === line && rest.delete(one) ? [one.placed()] : []));
  const heads = fields.map(({ key, label }) => {
    const read = unit.particulars[key];
    return { key, line: read?.line ?? 0, ...field(label, read?.value ?? '', read?.line, source, 'input') };
  });
  const outcomes = unit.outcomes.map((outcome) => outcomePart(outcome, source, placed));
  const requirements = unit.requirements.map((one) => requirementBox(one, source, () => count()));
  const code = field('Short name in this portfolio', unit.code, undefined, source, 'input');
  code.element.querySelector('span').remove();
  const open = () => [...asked, ...requirements].filter((one) => !one.done());
  const state = html('p', { class: 'state small quiet', role: 'status' });
  const against = html('div', { class: 'others' });
  const count = () => {
    const left = open().length;
    state.textContent =
      left === 0 ? 'Ready to save.' : `${left} ${left === 1 ? 'place' : 'places'} to look at and tick first.`;
  };

  const read = () => ({
    particulars: {
      ...unit.particulars,
      ...Object.fromEntries(
        heads.map(({ key, input, line }) => {
          const value = input.value.trim();
          return [
            key,
            value === '' ? undefined : { value: inNumbers.has(key) ? Number(value) : value, line },
          ];
        }),
      ),
    },
    outcomes: outcomes.map((one) => one.read()),
    requirements: unit.requirements.filter((_, nth) => requirements[nth].kept()),
  });

  const save = async () => {
    const [first] = open();
    if (first) {
      first.focus();
      count();
      return;
    }
    button.disabled = true;
    state.textContent = 'Saving …';
    try {
      const done = await send('unit-save', { name, code: code.input.value.trim(), unit: read() });
      if (done.written) return written(done);
      state.textContent = 'Not saved yet.';
      show(
        against,
        done.against.map((words) => html('p', { class: 'finding bad' }, words)),
      );
      (done.at === 'code' ? code.input : against).scrollIntoView({ block: 'center' });
      if (done.at === 'code') code.input.focus();
    } catch (trouble) {
      if (!(trouble instanceof Trouble)) throw trouble;
      state.textContent = `Not saved: ${trouble.message}`;
    }
    button.disabled = false;
  };

  const button = html('button', { type: 'submit', class: 'save' }, 'Save the unit');
  count();
  const form = html(
    'form',
    {
      class: 'unit-form',
      novalidate: true,
      onsubmit: (event) => {
        event.preventDefault();
        save();
      },
    },
    html('h2', { tabindex: '-1' }, 'The unit'),
    heads.map(({ element }) => element),
    outcomes.map(({ element }) => element),
    requirements.length > 0 &&
      html(
        'section',
        {},
        html('h3', {}, 'What it asks besides'),
        html('p', { class: 'help' }, 'Ranges and evidence requirements. What you keep becomes a rule.'),
        requirements.map(({ element }) => element),
      ),
    rest.size > 0 &&
      html(
        'section',
        {},
        html('h3', {}, 'To look at besides'),
        [...rest].map(({ element }) => element),
      ),
    code.element,
    against,
    html('div', { class: 'bar' }, button, state),
  );

  const written = ({ code: own, chosen, next }) => {
    const heading = html('h2', { tabindex: '-1' }, 'The unit is written');
    end(
      heading,
      html(
        'p',
        {},
        chosen
          ? [html('a', { href: next }, 'See it'), '. It is among the units that you work towards.']
          : [html('a', { href: next }, 'Say that you work towards it'), `: choose ${own} there.`],
      ),
      html(
        'p',
        {},
        html('a', { href: '/edit/unit' }, 'Another unit'),
        ' · ',
        html('a', { href: '/edit/' }, 'Write'),
      ),
    );
    heading.focus();
  };
  return form;
};
