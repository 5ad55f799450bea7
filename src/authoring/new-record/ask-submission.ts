import type { Choice } from '#portfolio/choices.ts';
import { coverage } from '#portfolio/coverage/coverage.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { askFields } from './ask-fields.ts';
import type { Answers } from './ask-words.ts';
import { offersFor } from './offers.ts';
import type { Asker, Setting } from './question.ts';

const { shape } = schemas.submission;

/**
 * Asks for a submission: all that is claimed and was not handed in is offered at once and ticked, so that nobody goes
 * through it record by record. Each record is handed in for all that it claims; a file can name fewer criteria.
 */
export const askSubmission = async (
  ask: Asker,
  given: Setting,
  known: Readonly<Answers>,
  suggested: Readonly<Answers>,
): Promise<Answers> => {
  const answers: Answers = { ...known };
  const setting = { ...given, kind: 'submission', record: answers, ids: new Set<string>() };
  answers.items ??= (await askEvidence(ask, setting)).map((evidence) => ({ evidence }));
  return askFields(Object.entries(shape), ask, setting, { known: answers, suggested });
};

const askEvidence = (ask: Asker, setting: Setting): Promise<string[]> => {
  const waiting = claimedNotHandedIn(setting.portfolio);
  const choices = evidenceToHandIn(setting);
  const count = waiting.size;
  const ticked =
    count === 0
      ? 'Nothing that is claimed waits to be handed in.'
      : `What claims a criterion and was not handed in for it is ticked (${count}).`;
  return ask({
    type: 'choices',
    ask: `What do you hand in? ${ticked} Each is handed in for all that it claims.`,
    choices,
    initial: choices.map(({ value }) => value).filter((value) => waiting.has(value)),
    required: true,
  });
};

/** What can be handed in, each with what it claims: what waits to be handed in first. */
export const evidenceToHandIn = (setting: Setting): Choice[] => {
  const waiting = claimedNotHandedIn(setting.portfolio);
  const rank = ({ value }: Choice) => (waiting.has(value) ? 0 : 1);
  return offersFor('evidence', shape.items.element.shape.evidence, setting)
    .filter(({ value }) => value.startsWith('E'))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ value, label }) => ({ value, label: `${label}${claimed(setting.portfolio, value)}` }));
};

const claimed = ({ claimsOf }: Portfolio, number: string): string => {
  const refs = new Set((claimsOf.get(number) ?? []).map(({ criterion }) => criterion));
  return refs.size === 0 ? ', claims nothing' : `, claims ${[...refs].join(' ')}`;
};

/** Records that claim a criterion which does not count yet, and were neither handed in nor judged for it. */
export const claimedNotHandedIn = (portfolio: Portfolio): ReadonlySet<string> =>
  new Set(
    coverage(portfolio)
      .flatMap(({ criteria }) => criteria)
      .filter(({ state }) => state !== 'met' && state !== 'exempt')
      .flatMap(({ claims, submitted, history }) => {
        const done = new Set([
          ...submitted.map(({ evidence }) => evidence),
          ...history.flatMap(({ evidence }) => evidence),
        ]);
        return claims.map(({ record }) => record.number).filter((number) => !done.has(number));
      }),
  );
