import { hash } from 'node:crypto';
import type { Knowledge } from '#leaks/leak.ts';
import { leakFinder } from '#leaks/leaks-in.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { contactReferences, finderOf, knowledgeOf } from '#portfolio/words/leak-knowledge.ts';
import type { Audience } from '#public-copy/public-copy.ts';
import type { LeakyWords } from '../artefacts/leaks-in-file.ts';
import type { CheckedWhole } from '../check-whole.ts';
import type { Gate } from './leaks-in-site.ts';
import { ownWordsOf, settledWords } from './settled-words.ts';

/**
 * What the gate over a built copy goes by. For the public, those who asked not to be named count as if they stood in the
 * private register, and every file is looked at again with that.
 */
export const gateFor = (checked: CheckedWhole, copy: CheckedWhole, audience: Audience): Gate => {
  const portfolio = checked.portfolio as Portfolio;
  const settled = settledWords(portfolio, leakyByRecord(checked));
  const knowledge = knowledgeFor(portfolio, copy.portfolio as Portfolio, audience);
  const find = audience === 'assessor' ? finderOf(portfolio) : leakFinder(knowledge);
  const looked = new Set(audience === 'assessor' ? pathsOf(checked) : []);
  const key = hash('sha256', JSON.stringify([knowledge, [...settled].sort()]));
  return { find, settled, own: ownWordsOf(find), looked, key };
};

const knowledgeFor = (portfolio: Portfolio, copy: Portfolio, audience: Audience): Knowledge => {
  const { file, vouchers, observed, register } = audience === 'assessor' ? portfolio : copy;
  const people = { vouching: [...vouchers.values()], observed: [...observed.values()] };
  const knowledge = knowledgeOf({ file, people, register });
  return audience === 'assessor'
    ? knowledge
    : { ...knowledge, register: [...knowledge.register, ...asking(portfolio), ...keptOut(portfolio)] };
};

const asking = ({ vouchers }: Portfolio) =>
  [...vouchers.values()]
    .filter(({ publicAs }) => publicAs !== undefined)
    .map(({ shownAs, id }) => ({ names: [shownAs, id.replaceAll('-', ' ')], numbers: [], addresses: [] }));

/** What the fields held that the public copy leaves out. */
const keptOut = (portfolio: Portfolio) => [
  { names: [], numbers: contactReferences(portfolio), addresses: [] },
];

const pathsOf = ({ tried }: CheckedWhole): string[] => [...tried.values()].flatMap(({ path }) => path ?? []);

const leakyByRecord = ({ tried, portfolio }: CheckedWhole): ReadonlyMap<string, readonly LeakyWords[]> => {
  const all = [...(portfolio as Portfolio).artefacts].map(
    ([number, artefacts]) => [number, artefacts.flatMap(({ file }) => tried.get(file)?.leaky ?? [])] as const,
  );
  return new Map(all);
};
