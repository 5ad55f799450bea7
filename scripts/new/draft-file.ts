import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Noted } from '#authoring/new-record/notebook.ts';
import { pathWithin } from '#files/disk/inside.ts';
import { yamlText } from '#files/record-text.ts';
import { keepAside, replaceAside } from '#files/write-record.ts';
import { orTold } from '../command/command.ts';
import type { Wish } from './wish.ts';

/** Answers laid aside in a file: where it lies, and the command that goes on from it. */
export interface Kept {
  file: string;
  goOn: string;
}

/** The file in which the answers of one try are kept until its record is written. */
export interface DraftFile {
  /** Keeps answers, beside the fields that were given beforehand. Takes the place of those that this try kept or went on from. */
  keep: (answers: readonly Noted[]) => Kept;
  /** Notes in it whom this try is about to add, so that a try which goes on from it can tell whether that was done. */
  noteToAdd: (people: unknown) => void;
  /** Takes the file away, and the one that this try went on from, but for `still`: what they held lies elsewhere now. */
  remove: (still?: Kept) => void;
}

/** Lays a text aside, in place of the draft that this try wrote or went on from under that name and of no other. */
const keptAside = ({ root }: Wish, name: string, text: string, isOwn: boolean): string =>
  orTold(text, () => (isOwn ? replaceAside : keepAside)(root, name, text));

/** The folder of drafts. Throws LeadsElsewhereError where it is a link: what lies behind is of some other portfolio. */
const draftsOf = (root: string): string => pathWithin(root, '.drafts');

/** Lays the fields of what was refused aside, outside `content/`, and says how to go on from there. */
export const keepDraft = (wish: Wish, what: string, name: string, fields: unknown): Kept =>
  kept(wish, what, keptAside(wish, name, yamlText(fields), name === begunFrom(wish)));

/** The draft of one try at a record of some kind. It is a file only once there is something to keep. */
export const draftFile = (wish: Wish, what: string, fields: Readonly<Record<string, unknown>>): DraftFile => {
  let name = begunFrom(wish);
  let last: readonly Noted[] = [];
  const keep = (more: Readonly<Record<string, unknown>>): Kept => {
    const begin = `# Answers to ${commandOf(wish, what)}, kept until the record is written.\n`;
    const text = `${begin}${yamlText({ ...fields, answered: last, ...more })}`;
    const file = keptAside(wish, name ?? `${what}-answers.yaml`, text, name !== undefined);
    name = basename(file);
    return kept(wish, what, file);
  };
  return {
    keep: (answers) => {
      last = answers;
      return keep({});
    },
    noteToAdd: (toAdd) => void keep({ toAdd }),
    remove: (still) => {
      for (const one of [name, begunFrom(wish)])
        if (one !== undefined && still?.file !== `.drafts/${one}`)
          rmSync(join(draftsOf(wish.root), one), { force: true });
    },
  };
};

/** The drafts of a kind that wait to be gone on with, newest name last, as paths in the portfolio. */
export const draftsWaiting = (root: string, what: string): string[] => {
  const drafts = draftsOf(root);
  if (!existsSync(drafts)) return [];
  return readdirSync(drafts, { withFileTypes: true })
    .filter((entry) => entry.isFile() && new RegExp(`^${what}-answers(-\\d+)?\\.yaml$`).test(entry.name))
    .map(({ name }) => join(drafts, name))
    .sort();
};

/** The name of the draft that a try goes on from, where it does. */
const begunFrom = ({ root, from }: Wish): string | undefined => {
  const drafts = draftsOf(root);
  return from !== undefined && dirname(resolve(from)) === drafts
    ? relative(drafts, resolve(from))
    : undefined;
};

const commandOf = ({ command }: Wish, what: string): string => command ?? `npm run new ${what}`;

const kept = (wish: Wish, what: string, file: string): Kept => {
  const { root, again = [] } = wish;
  const path = relative(process.cwd(), join(root, file)).replaceAll('\\', '/');
  const options = [`from=${path}`, ...again].map(quoted);
  return { file, goOn: `${commandOf(wish, what)} ${options.join(' ')}` };
};

/** A word as a terminal takes it whole. */
const quoted = (word: string): string =>
  /^[\w./:,=@-]+$/.test(word) ? word : `"${word.replaceAll('"', "'")}"`;
