import type { Finding } from '#portfolio/finding.ts';
import type { Known } from '#portfolio/words/leak-knowledge.ts';
import { finderFor, knowledgeOf } from '#portfolio/words/leak-knowledge.ts';
import { changedFindings } from '#rules/judge.ts';

/** A text in which each sign of what could make somebody known is a dot; lines and columns stay where they are. */
export type Mask = (text: string) => string;

/**
 * The mask of a portfolio, by what is known of who may be named in it. It remembers what it has masked. `people` is the
 * text of people.yaml: where that could not be read whole, those who vouch are looked for in its lines.
 */
export const maskFor = (known: Known, people = ''): Mask => {
  const knowledge = knowledgeOf(known);
  const find = finderFor({
    ...knowledge,
    vouching: known.people ? knowledge.vouching : vouchingIn(people),
  });
  const before = new Map<string, string>();
  return (text) => {
    const masked = before.get(text) ?? cover(text, find(text));
    before.set(text, masked);
    return masked;
  };
};

/** The names after `shownAs` and `id` above the list of those observed. */
const vouchingIn = (people: string): string[] =>
  [...(people.split(/^observed:/m)[0] ?? '').matchAll(/\b(?:shownAs|id):[ \t]*([^\n,}#]{1,80})/g)].map(
    ([, name = '']) => name.replaceAll('-', ' '),
  );

const cover = (text: string, leaks: readonly { from: number; to: number }[]): string => {
  let masked = '';
  let at = 0;
  for (const { from, to } of leaks) {
    masked += text.slice(at, from) + text.slice(from, to).replace(/[^\n]/g, '•');
    at = to;
  }
  return masked + text.slice(at);
};

/**
 * Findings as they may be shown: what a message quotes, what it is about and the name of its file hold nothing that could
 * make somebody known. The texts of code frames go through the same mask, under the same names.
 */
export const maskedFindings = (findings: readonly Finding[], mask: Mask): Finding[] =>
  changedFindings(findings, (finding) => ({
    ...finding,
    file: maskedPath(finding.file, mask),
    message: mask(finding.message),
    mend: mask(finding.mend),
    nearest: finding.nearest && mask(finding.nearest),
    subject: finding.subject && maskedPath(finding.subject, mask),
    subjects: finding.subjects?.map((subject) => maskedPath(subject, mask)),
    beside: finding.beside && [besides(finding.beside[0], mask), besides(finding.beside[1], mask)],
  }));

const besides = (passage: NonNullable<Finding['beside']>[0], mask: Mask) => ({
  ...passage,
  words: mask(passage.words),
});

/** A path is looked at name by name: a folder says nothing of the file in it. */
const maskedPath = (path: string, mask: Mask): string => path.split('/').map(mask).join('/');

/** The texts of files for code frames, each masked when it is asked for. */
export class MaskedTexts extends Map<string, string> {
  readonly #mask: Mask;

  constructor(texts: ReadonlyMap<string, string>, mask: Mask) {
    super([...texts].map(([file, text]) => [maskedPath(file, mask), text]));
    this.#mask = mask;
  }

  override get(file: string): string | undefined {
    const text = super.get(file);
    return text === undefined ? undefined : this.#mask(text);
  }
}
