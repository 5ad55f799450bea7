import type { CodePlace } from './code-chain.ts';
import type { Piece } from './piece.ts';

/** The first words behind a code, by which a criterion is known again. */
const wordsAt = (pieces: readonly Piece[], { piece, to }: CodePlace): string =>
  (pieces[piece]?.text.slice(to) ?? '').toLowerCase().replace(/\W/g, '').slice(0, 40);

/**
 * Codes without those that stand again at once with the same words: a page quotes a criterion in its title or its text
 * before the list that it is of. The last one counts.
 */
export const withoutRepeats = (chain: readonly CodePlace[], pieces: readonly Piece[]): CodePlace[] =>
  chain.filter((place, at) => {
    const next = chain[at + 1];
    const words = wordsAt(pieces, place);
    return next?.code !== place.code || words.length < 20 || wordsAt(pieces, next) !== words;
  });
