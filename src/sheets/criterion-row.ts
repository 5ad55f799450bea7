import { placeInRecord } from '#portfolio/place-in-record.ts';
import type { AnyRecord, Claim } from '#portfolio/portfolio.ts';
import { nameShown } from '#portfolio/select.ts';
import { foundOf } from '#site/findings/found-here.ts';
import { paths } from '#site/href.ts';
import { placeInWords } from '#site/place-in-words.ts';
import type { Site } from '#site/portfolio.ts';
import { questionsOf } from '#site/shared/checklist.ts';
import { choiceInWords, dateInWords } from '#site/words.ts';
import type { Passage, SheetRow } from './sheet-view.ts';

/** A criterion in the specification's words with the passages of some evidence that claim it, and what was decided before. */
export const criterionRow = (
  site: Site,
  ref: string,
  numbers: readonly string[],
): Omit<SheetRow, 'decides' | 'fields'> => {
  const { portfolio, units } = site;
  const criterion = portfolio.criteria.get(ref);
  const cover = units.flatMap(({ criteria }) => criteria).find((one) => one.criterion.ref === ref);
  return {
    key: ref,
    code: criterion?.code ?? ref,
    text: criterion?.text ?? '',
    isSpecification: true,
    under: [criterion?.outcome.text, criterion?.condition && `Conditional: ${criterion.condition.when}`],
    passages: numbers.flatMap((number) => passagesOf(portfolio.byNumber.get(number), ref, site)),
    questions: questionsOf(site, ref),
    found: foundOf(site, ref),
    earlier: (cover?.history ?? []).map(
      ({ decision, state, by, on }) =>
        `Decided before. ${decision.number}: ${choiceInWords(state)}, ${nameShown(portfolio, by)}, ${dateInWords(on)}`,
    ),
  };
};

const passagesOf = (record: AnyRecord | undefined, ref: string, { portfolio }: Site): Passage[] => {
  if (!record) return [];
  const claims = (portfolio.claimsOf.get(record.number) ?? []).filter(({ criterion }) => criterion === ref);
  const whole = { number: record.number, title: record.data.title };
  if (claims.length === 0)
    return [
      { ...whole, path: paths.record(record.number), quote: '', at: 'the whole record', shows: undefined },
    ];
  return claims.map((claim) => ({
    ...whole,
    path: paths.place(record, claim.anchor),
    quote: claim.quote,
    at: placeOf(claim),
    shows: claim.shows,
  }));
};

/** Where the words of a claim stand, where its quotation does not say it. */
const placeOf = ({ at, record, quote }: Claim): string | undefined => {
  if (at === undefined || placeInRecord(record, at) === undefined) return quote ? undefined : at;
  return placeInWords(at);
};
