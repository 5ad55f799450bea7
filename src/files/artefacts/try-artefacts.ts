import type { LeakFinder } from '#leaks/leaks-in.ts';
import type { Finding } from '#portfolio/finding.ts';
import type { AnyRecord, Artefact, Portfolio } from '#portfolio/portfolio.ts';
import type { Attachment } from '#portfolio/schema/records/envelope.ts';
import { publishedAs, unlikeItsName } from '#portfolio/words/artefact-type.ts';
import { publishedPath, samePath } from '#portfolio/words/file-address.ts';
import { finderOf } from '#portfolio/words/leak-knowledge.ts';
import { type ShapeRuleId, shapeFinding } from '#rules/files/shape.ts';
import { ifRead } from '#rules/unread-parts.ts';
import type { Memory } from '../memory.ts';
import { artefactLimit } from '../read-artefacts.ts';
import { type LeakyWords, leakyFileFindings } from './leaks-in-file.ts';
import type { PublishedForm } from './published-form.ts';
import { readBytes } from './read-bytes.ts';
import { type Forms, formsOf } from './remembered-forms.ts';
import type { ArtefactTrouble } from './trouble.ts';

/** What came of trying to publish a file that a record lists. */
export interface TriedArtefact {
  /** Where it lies in the site, from the top; left out where it is not published. */
  path?: string | undefined;
  /** Why it is not published. */
  trouble?: ArtefactTrouble | undefined;
  /** What it could run or open by itself as it was found, in words. */
  runs?: readonly string[] | undefined;
  /** Whether it is only to be opened by itself, and never shown in a page: it may do more than show. */
  alone?: boolean | undefined;
  /** How many bytes are published. */
  bytes?: number | undefined;
  /** The words of a table. */
  words?: string | undefined;
  /** Its words that could make somebody known. */
  leaky?: readonly LeakyWords[] | undefined;
}

/** What came of every file, by its path in the portfolio, and what is to be said of those that fail. */
export interface TriedArtefacts {
  tried: ReadonlyMap<string, TriedArtefact>;
  findings: Finding[];
}

/** Lays a published file aside, under its path in the site. */
export type KeepArtefact = (path: string, bytes: Uint8Array) => Promise<void>;

/** How many files are read at a time: the largest of them must fit in memory together. */
const atATime = 4;

/**
 * Does to every file that a record lists what publishing does, so that what fails is known beforehand and at its place.
 * `onDisk` gives where each file lies. With `keep`, what is published is laid aside for the site; without, it is let go.
 * `memory` is of the last look at this very portfolio. Throws only what `keep` throws.
 */
export const tryArtefacts = async (
  portfolio: Portfolio,
  onDisk: ReadonlyMap<string, string>,
  keep?: KeepArtefact,
  memory?: Memory,
): Promise<TriedArtefacts> => {
  const listed = listedFiles(portfolio);
  const doing = { onDisk, keep, find: ifRead(() => finderOf(portfolio)), forms: formsOf(memory) };
  const results: TriedArtefact[] = [];
  const next = listed.entries();
  const work = async () => {
    for (const [index, file] of next) results[index] = await tryOne(file, doing);
  };
  await Promise.all(Array.from({ length: atATime }, work));
  return {
    tried: new Map(listed.map(({ artefact }, index) => [artefact.file, results[index] as TriedArtefact])),
    findings: listed.flatMap((file, index) => findingsOn(portfolio, file, results[index] as TriedArtefact)),
  };
};

/** What trying a file needs. */
interface Doing {
  onDisk: ReadonlyMap<string, string>;
  keep: KeepArtefact | undefined;
  /** Left out where it is not known who may be named. */
  find: LeakFinder | undefined;
  forms: Forms;
}

/** A file that a record lists, that is there, and that is of a type that is published. */
interface ListedFile {
  record: AnyRecord;
  index: number;
  attachment: Attachment;
  artefact: Artefact;
  /** Another file of the record that would lie at the same path on most disks. */
  alike?: string | undefined;
}

const listedFiles = ({ records, artefacts }: Portfolio): ListedFile[] =>
  records.flatMap((record) => {
    const there = new Map((artefacts.get(record.number) ?? []).map((one) => [one.name, one]));
    const first = new Map<string, string>();
    return record.data.attachments.flatMap((attachment, index) => {
      const artefact = there.get(attachment.file);
      if (!artefact || !publishedAs(artefact.name)) return [];
      const key = samePath(publishedPath(record.number, artefact.name));
      const alike = first.get(key);
      // One file may be listed twice, with two titles.
      if (alike === artefact.name) return [];
      first.set(key, alike ?? artefact.name);
      return [{ record, index, attachment, artefact, alike }];
    });
  });

const tryOne = async (
  { record, attachment, artefact, alike }: ListedFile,
  { onDisk, keep, find, forms }: Doing,
): Promise<TriedArtefact> => {
  const { file } = artefact;
  const name = shortened(artefact.name);
  const unlike = unlikeItsName(artefact);
  if (unlike !== undefined) return { trouble: { message: unlike, mend: '' } };
  if (alike !== undefined) return { trouble: namesAlike(name, shortened(alike)) };
  const { bytes, trouble } = await readBytes(onDisk.get(file) ?? '', name, artefactLimit);
  if (trouble) return { trouble };
  const withProperties = attachment.publishedWithItsProperties !== undefined;
  const form = await forms.publishedForm(bytes, name, { withProperties });
  if ('cannot' in form) return { trouble: form.cannot };
  const searched =
    find && (await forms.leaksInFile(find, form.bytes, artefact.name, form.uncleaned === true));
  if (searched?.unsearched !== undefined && !withProperties)
    return { trouble: notSearched(name, searched.unsearched) };
  const path = publishedPath(record.number, artefact.name);
  await keep?.(path, form.bytes);
  return { ...resultOf(path, form), leaky: searched?.leaky };
};

const resultOf = (path: string, { bytes, words, runs = [], uncleaned }: PublishedForm): TriedArtefact => ({
  path,
  runs,
  alone: runs.length > 0 || uncleaned === true,
  bytes: bytes.length,
  words,
});

const findingsOn = (
  portfolio: Portfolio,
  { record, index, artefact }: ListedFile,
  { trouble, runs = [], leaky = [] }: TriedArtefact,
): Finding[] => {
  const place = portfolio.placeOf(record.file, ['attachments', index, 'file']);
  const at = (rule: ShapeRuleId, { message, mend }: ArtefactTrouble) =>
    shapeFinding(rule, place, message, { mend, subject: record.number });
  // A rule of its own says so, as an error.
  if (unlikeItsName(artefact) !== undefined) return [];
  if (trouble) return [at('artefact-withheld', trouble)];
  const name = shortened(artefact.name);
  return [
    ...(runs.length > 0 ? [at('artefact-runs', runsSomething(name, runs))] : []),
    ...leakyFileFindings(leaky, { subject: record.number, name, place }),
  ];
};

/** A name as messages call it: its beginning and its ending, where it is long. */
const shortened = (name: string): string =>
  name.length <= 80 ? name : `${[...name].slice(0, 50).join('')}…${[...name].slice(-20).join('')}`;

const namesAlike = (name: string, first: string): ArtefactTrouble => ({
  message: `${name} and ${first} are one name on Windows and on a Mac, where one would take the other's place.`,
  mend: `Give ${name} a name that differs by more than capitals, on the disk and here.`,
});

const notSearched = (name: string, why: string): ArtefactTrouble => ({
  message: `${name} is not published, since nobody can say whom it names. ${why}`,
  mend: 'Put a file in its place that can be read. If you have read all of it and it names nobody, write so under `publishedWithItsProperties`, below `file`.',
});

const runsSomething = (name: string, runs: readonly string[]): ArtefactTrouble => ({
  message: `${name} holds ${list(runs)}. It is published without, and only to be opened by itself.`,
  mend: 'Print it to PDF once more, which leaves only what its pages show, and put that in its place.',
});

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
