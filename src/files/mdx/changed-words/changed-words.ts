import { shapeFinding } from '#rules/files/shape.ts';
import { limits } from '../../text/limits.ts';
import { type EditedFinding, lineEdit, writeLine } from '../../text/line-edit.ts';
import { placeAt } from '../../text/place-at.ts';
import type { SourceNode } from '../../text/source-node.ts';
import { allNodes } from '../markdown-words.ts';
import type { Change, Detector } from './change.ts';
import { joinedLines, lostColumns, lostHashes, shownAsTyped, underlined } from './lines.ts';
import { joinedItems, lostGreater, otherNumbers, takenIn } from './lists.ts';
import { lostBackslashes, namedSigns, signsInWords } from './signs.ts';

const detectors: readonly Detector[] = [
  lostBackslashes,
  namedSigns,
  signsInWords,
  otherNumbers,
  lostGreater,
  joinedItems,
  takenIn,
  underlined,
  lostHashes,
  joinedLines,
  lostColumns,
  shownAsTyped,
];

/** A warning for all that Markdown takes away from a text or shows otherwise than it was written, each at its place. */
export const changedWords = (tree: SourceNode, text: string, file: string): EditedFinding[] =>
  allNodes(tree)
    .flatMap((node) => detectors.flatMap((detector) => detector(node, text)))
    .sort((a, b) => a.offset - b.offset)
    .slice(0, limits.findings)
    .map((change) => asFinding(change, text, file));

const asFinding = ({ offset, message, mend, swap }: Change, text: string, file: string): EditedFinding => {
  const place = placeAt(text, offset, file);
  const edit = swap && lineEdit(text, swap.start, swap.end, swap.by);
  const write = edit && writeLine(edit);
  const told = write ?? mend;
  return { ...shapeFinding('words-changed', place, message, told ? { mend: told } : {}), edit };
};
