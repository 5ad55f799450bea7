import { baseKeymap, chainCommands, exitCode } from 'prosemirror-commands';
import { redo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { actions, steps } from './commands.ts';
import { schema } from './schema.ts';
import { cellBefore, nextCell } from './tables.ts';

const { list_item, hard_break } = schema.nodes;

const breakLine: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(hard_break.create()).scrollIntoView());
  return true;
});

/** The keys of a word processor. A key that says nothing here is left to the browser, so that Tab leaves the words. */
export const keys = (more: Readonly<Record<string, Command>>): Plugin[] => [
  keymap({
    ...Object.fromEntries([...actions, ...steps].flatMap(({ key, does }) => (key ? [[key, does]] : []))),
    ...more,
    'Shift-Mod-z': redo,
    Enter: splitListItem(list_item),
    'Shift-Enter': breakLine,
    'Mod-]': sinkListItem(list_item),
    'Mod-[': liftListItem(list_item),
    Tab: chainCommands(nextCell, sinkListItem(list_item)),
    'Shift-Tab': chainCommands(cellBefore, liftListItem(list_item)),
  }),
  keymap(baseKeymap),
];

/** A key as it stands on the keyboard of whoever writes. */
export const keyName = (key: string): string => {
  const isMac = /Mac|iP(hone|ad)/.test(navigator.platform);
  return key
    .split('-')
    .map(
      (part) =>
        ({ Mod: isMac ? '⌘' : 'Ctrl', Alt: isMac ? '⌥' : 'Alt', Shift: isMac ? '⇧' : 'Shift' })[part] ??
        part.toUpperCase(),
    )
    .join(isMac ? '' : '+');
};
