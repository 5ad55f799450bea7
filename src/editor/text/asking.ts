import { html, newId, show } from '../browser/html.js';

/** An input in a window, with the words that label it. */
export interface Asked {
  label: string;
  element: HTMLElement;
}

/** What is asked in a window: `done` reads the inputs and does it, or says what is missing. */
export interface Question {
  title: string;
  help?: string | undefined;
  fields: readonly Asked[];
  /** What the button that does it says. */
  does: string;
  done: () => string | undefined;
  /** What else may be done instead. */
  or?: { says: string; done: () => void } | undefined;
}

const controls = 'input:not([type=hidden]), select, textarea, button';

/** A field under its label; one that holds several inputs is a group of its own. */
const fieldOf = ({ label, element }: Asked): HTMLElement => {
  const inputs = element.matches(controls) ? [element] : [...element.querySelectorAll<HTMLElement>(controls)];
  const [first] = inputs;
  if (!first || inputs.length > 1) return html('fieldset', {}, html('legend', {}, label), element);
  if (!first.id) first.id = newId();
  return html('div', {}, html('label', { for: first.id }, label), element);
};

/**
 * Asks something in a window over the page, which Escape closes and the keyboard does not leave. The words that it came
 * from have the focus again afterwards.
 */
export const ask = (question: Question, back: () => void): void => {
  const said = html('p', { class: 'finding', role: 'alert', hidden: true });
  const heading = newId();
  const close = () => window.close();
  const does = (event: Event) => {
    event.preventDefault();
    const trouble = question.done();
    said.hidden = !trouble;
    show(said, trouble ?? '');
    if (!trouble) close();
  };
  const plain = (says: string, onclick: () => void) =>
    html('button', { type: 'button', class: 'plain', onclick }, says);
  const window = html(
    'dialog',
    { class: 'asking', 'aria-labelledby': heading },
    html(
      'form',
      { novalidate: true, onsubmit: does },
      html('h2', { id: heading }, question.title),
      question.help && html('p', { class: 'small quiet' }, question.help),
      question.fields.map(fieldOf),
      said,
      html(
        'div',
        { class: 'asking-foot' },
        html('button', { type: 'submit', class: 'save' }, question.does),
        question.or &&
          plain(question.or.says, () => {
            question.or?.done();
            close();
          }),
        plain('Leave it', close),
      ),
    ),
  ) as HTMLDialogElement;
  window.addEventListener('close', () => {
    window.remove();
    back();
  });
  // The form of the record around it is not meant by what happens in here.
  for (const event of ['input', 'change', 'submit'])
    window.addEventListener(event, (one) => one.stopPropagation());
  document.body.append(window);
  window.showModal();
  window.querySelector<HTMLElement>('fieldset :is(input, button), input, select, textarea')?.focus();
};

/** A few words, on as many lines as they take; Enter is not one of them. */
export const wordsInput = (value: string): HTMLTextAreaElement =>
  html(
    'textarea',
    {
      rows: 1,
      onkeydown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        (event.target as HTMLTextAreaElement).form?.requestSubmit();
      },
    },
    value,
  ) as HTMLTextAreaElement;

/** A line to write in. */
export const lineInput = (value: string, more: Readonly<Record<string, unknown>> = {}): HTMLInputElement =>
  html('input', { value, autocomplete: 'off', ...more }) as HTMLInputElement;
