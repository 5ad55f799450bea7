import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { html } from '../browser/html.js';
import { type Action, actions, steps } from './commands.ts';
import { keyName } from './keys.ts';
import { inTable, tableActions } from './tables.ts';

/** A button that asks something before it does anything; what it gives back is why it cannot. */
export interface Opener {
  says: string;
  title: string;
  key?: string | undefined;
  opens: (view: EditorView) => string | undefined;
  isMain?: boolean | undefined;
}

interface Tool {
  element: HTMLButtonElement;
  draw: (state: EditorState) => void;
}

const titled = (title: string, key: string | undefined): string =>
  key ? `${title} (${keyName(key)})` : title;

const button = (says: string, title: string, key: string | undefined, press: () => void): HTMLButtonElement =>
  html(
    'button',
    {
      type: 'button',
      tabindex: -1,
      title: titled(title, key),
      // The words keep their selection while a button is pressed.
      onmousedown: (event: Event) => event.preventDefault(),
      onclick: press,
    },
    says,
  ) as HTMLButtonElement;

const toolOf = ({ says, title, key, does, isOn }: Action, view: () => EditorView): Tool => {
  const element = button(says, title, key, () => {
    does(view().state, view().dispatch, view());
    view().focus();
  });
  if (says === 'Bold') element.classList.add('is-bold');
  if (says === 'Italic') element.classList.add('is-italic');
  return {
    element,
    draw: (state) => {
      element.setAttribute('aria-disabled', String(!does(state)));
      if (isOn) element.setAttribute('aria-pressed', String(isOn(state)));
    },
  };
};

/** Arrows go from button to button; one of them is reached by Tab. */
const roving = (bar: HTMLElement): void => {
  const shown = () =>
    [...bar.querySelectorAll<HTMLButtonElement>('button')].filter((one) => !one.closest('[hidden]'));
  const go = (to: HTMLButtonElement | undefined) => {
    if (!to) return;
    for (const one of bar.querySelectorAll('button')) one.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  };
  bar.addEventListener('keydown', (event) => {
    const all = shown();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + all.length, Home: 0, End: all.length - 1 }[
      event.key
    ];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    go(all[to % all.length]);
  });
  const [first] = shown();
  if (first) first.tabIndex = 0;
};

/** The toolbar of a text. `said` takes what a button could not do. */
export const toolbar = (
  view: () => EditorView,
  openers: readonly Opener[],
  said: (trouble: string) => void,
): { element: HTMLElement; draw: (state: EditorState) => void } => {
  const tools = (all: readonly Action[]) => all.map((one) => toolOf(one, view));
  const [makes, takes, inTables] = [tools(actions), tools(steps), tools(tableActions)];
  const opens = openers.map(({ says, title, key, opens, isMain }) => {
    const element = button(says, title, key, () => said(opens(view()) ?? ''));
    if (isMain) element.classList.add('is-main');
    return element;
  });
  const group = (buttons: readonly HTMLElement[], label: string) =>
    html('div', { role: 'group', 'aria-label': label, class: 'tools' }, ...buttons);
  const tables = group(
    inTables.map((one) => one.element),
    'This table',
  );
  tables.hidden = true;
  const element = html(
    'div',
    { role: 'toolbar', 'aria-label': 'Text', class: 'toolbar' },
    group(opens.slice(0, 1), 'Claim'),
    group(
      makes.map((one) => one.element),
      'Words',
    ),
    group(opens.slice(1), 'Put in'),
    group(
      takes.map((one) => one.element),
      'Steps',
    ),
    tables,
  );
  roving(element);
  const draw = (state: EditorState) => {
    tables.hidden = !inTable(state);
    for (const tool of [...makes, ...takes, ...inTables]) tool.draw(state);
  };
  return { element, draw };
};
