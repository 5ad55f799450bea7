import { html } from './html.js';

const focusable = 'input, textarea, select, button, summary';

/** Puts a value in a part of the form, and leaves the keys where they were in it. */
const put = (part, value) => {
  const within = () => [...part.element.querySelectorAll(focusable)];
  const at = within().indexOf(document.activeElement);
  part.set(value);
  if (at >= 0) within()[at]?.focus();
};

const text = (value) => JSON.stringify(value ?? null);

/**
 * What was chosen, rated and typed in a form, step by step: `note` is told of each change; `inBar` holds two buttons that
 * take the last one back and do it again, and what they did in words, until the next change. `read` gives what stands in
 * the form.
 */
export const stepsOf = (parts, read) => {
  let steps = [structuredClone(read())];
  let at = 0;
  let isGoing = false;
  const said = html('span', { class: 'small', role: 'status' });

  /** `follows` where the program itself filled something in: that belongs to the step that it follows from. */
  const note = (follows = false) => {
    if (isGoing) return;
    const now = read();
    if (text(now) === text(steps[at])) return;
    if (follows) steps[at] = structuredClone(now);
    else {
      said.textContent = '';
      steps = [...steps.slice(0, at + 1), structuredClone(now)].slice(-most);
      at = steps.length - 1;
    }
    draw();
  };

  const go = (by, says) => {
    note();
    const to = steps[at + by];
    if (!to) return;
    at += by;
    isGoing = true;
    const now = read();
    const changed = parts().filter(({ field: { name } }) => text(now[name]) !== text(to[name]));
    for (const part of changed) put(part, to[part.field.name]);
    isGoing = false;
    draw();
    changed[0]?.element.scrollIntoView({ block: 'nearest' });
    said.textContent = `${says}: ${changed.map(({ field }) => field.label).join(', ')}.`;
  };

  const undo = html('button', { type: 'button', class: 'plain', onclick: () => go(-1, 'Undone') }, 'Undo');
  const redo = html('button', { type: 'button', class: 'plain', onclick: () => go(1, 'Done again') }, 'Redo');
  const draw = () => {
    undo.disabled = at === 0;
    redo.disabled = at === steps.length - 1;
  };
  draw();

  /** Control and Z, except in words that are being typed, which have their own. */
  const onKey = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || typing(event.target)) return;
    const key = event.key.toLowerCase();
    const by = key === 'y' || (key === 'z' && event.shiftKey) ? 1 : key === 'z' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    go(by, by < 0 ? 'Undone' : 'Done again');
  };
  return { note, onKey, inBar: [undo, redo, said] };
};

const most = 200;

const typing = (target) =>
  target.isContentEditable || target.matches('textarea, input:not([type=radio], [type=checkbox])');
