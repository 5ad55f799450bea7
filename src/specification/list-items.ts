import { type Marker, nextMarker } from './list-markers.ts';
import type { State } from './list-state.ts';
import type { Piece } from './piece.ts';

/** The marker of the next item; after a heading within a list its numbers may begin anew. */
export const markerOf = (
  { section, outcomes, anew }: State,
  pieces: readonly Piece[],
  index: number,
): Marker | undefined => {
  const before = outcomes.at(-1)?.criteria ?? [];
  const { text } = pieces[index] as Piece;
  const soon = pieces.slice(index + 1, index + 5);
  return (
    nextMarker(text, section, before, soon) ??
    (anew ? nextMarker(text, section, [], soon) : undefined) ??
    (before.length === 0 && /^\d/.test(text)
      ? nextMarker(text, section, outcomes.at(-2)?.criteria ?? [], soon)
      : undefined)
  );
};

/** A number on a line of its own that begins an item of a list: the next of its list, or a first that a second follows. */
export const loneNumber = (
  { section, outcomes }: State,
  pieces: readonly Piece[],
  index: number,
): Marker | undefined => {
  const code = /^(\d{1,2})[.)]?$/.exec(pieces[index]?.text ?? '')?.[1];
  if (code === undefined || (section !== 'performance' && section !== 'knowledge')) return undefined;
  if (!/^\p{L}/u.test(pieces[index + 1]?.text ?? '')) return undefined;
  const last = outcomes.at(-1)?.criteria.at(-1)?.code;
  const soon = pieces.slice(index + 2, index + 10).some(({ text }) => /^2[.)]?$/.test(text));
  const begins = last === undefined && code === '1' && soon;
  return begins || (/^\d+$/.test(last ?? '') && Number(code) === Number(last) + 1)
    ? { code, rest: '' }
    : undefined;
};

/** Whether the next number of a list follows soon: what stands before it is a heading within the list. */
export const isWithinList = (
  { section, outcomes }: State,
  pieces: readonly Piece[],
  index: number,
): boolean => {
  const before = outcomes.at(-1)?.criteria ?? [];
  const last = before.at(-1)?.code ?? '';
  if (!/^\d+$/.test(last)) return false;
  return pieces.slice(index + 1, index + 3).some(({ text }) => {
    const code = nextMarker(text, section, before, [])?.code;
    return code !== undefined && Number(code) === Number(last) + 1;
  });
};
