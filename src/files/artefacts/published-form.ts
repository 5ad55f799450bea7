import { publishedAs } from '#portfolio/words/artefact-type.ts';
import { textOfBytes } from '../disk/text-of-bytes.ts';
import { cleaned } from './cleaned.ts';
import { tooManyPoints } from './too-many-points.ts';
import type { ArtefactTrouble } from './trouble.ts';

/** A file as it is published: its bytes, and what a reader must be told. */
export interface PublishedForm {
  bytes: Uint8Array;
  /** The words of a table. */
  words?: string | undefined;
  /** What it could run or open by itself as it was found, in words; none of that is in the bytes. */
  runs?: readonly string[] | undefined;
  /** Whether it is published as it was found, whatever is in it. */
  uncleaned?: boolean | undefined;
}

/** The most bytes of a table that its page shows rows of; a larger one is only linked. */
const tableLimit = 20_000_000;

/**
 * What publishing makes of a file: a picture or document without what its maker wrote into it unseen, a text in UTF-8.
 * `withProperties` publishes as it is what cannot be cleaned. The same bytes always give the same. Never throws.
 */
export const publishedForm = async (
  bytes: Uint8Array,
  name: string,
  { withProperties = false }: { withProperties?: boolean } = {},
): Promise<PublishedForm | { cannot: ArtefactTrouble }> => {
  const { show, type } = publishedAs(name) ?? { show: 'file', type: '' };
  if (type.startsWith('text/')) return textForm(bytes, name, show === 'table');
  const large = show === 'image' ? await tooManyPoints(bytes, name) : undefined;
  if (large) return { cannot: large };
  const clean = await cleaned(bytes, name);
  if ('bytes' in clean)
    return {
      bytes: clean.bytes,
      runs: show === 'pdf' ? clean.removed.flatMap((what) => running[what] ?? []) : [],
    };
  return withProperties ? { bytes, uncleaned: true } : { cannot: notCleaned(name, clean.cannot) };
};

/** What `cleaned` calls the parts of a PDF that do something by themselves, and what they are to its reader. */
const running: Readonly<Record<string, string>> = {
  'a script': 'a script',
  'an attached file': 'another file inside it',
  'a second copy of the form': 'a form that computes by itself (XFA)',
  'a link to a file': 'something that opens or sends a file',
};

/** Browsers are told that a text is UTF-8; one saved otherwise is written anew, with the mark by which Excel knows it. */
const textForm = (
  bytes: Uint8Array,
  name: string,
  isTable: boolean,
): PublishedForm | { cannot: ArtefactTrouble } => {
  const read = textOfBytes(bytes);
  if (read.writing === 'no text') return { cannot: noText(name, read.is) };
  const words = isTable && bytes.length <= tableLimit ? read.text : undefined;
  return read.writing === 'utf-8'
    ? { bytes, words }
    : { bytes: new TextEncoder().encode(`\uFEFF${read.text}`), words };
};

const noText = (name: string, is: string): ArtefactTrouble => ({
  message: `${name} is not text, as its name says: it is ${is}.`,
  mend: 'Give it the ending of what it is, or save it once more as text. A Word file ends in .docx, an Excel file in .xlsx.',
});

const notCleaned = (name: string, why: string): ArtefactTrouble => ({
  message: `${name} is not published. ${why}`,
  mend: 'Put a file in its place that can be cleaned. If everybody may see who made this one, where and when, write the reason under `publishedWithItsProperties`, below `file`.',
});
