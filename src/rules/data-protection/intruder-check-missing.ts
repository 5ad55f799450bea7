import type { Portfolio } from '#portfolio/portfolio.ts';
import { colleaguesInRecords, ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** DP-3: somebody tried to recognise a person from all the details together. */
export const intruderCheckMissing: Rule = {
  id: 'intruder-check-missing',
  statements: ['DP-3'],
  severity: 'warning',
  title: 'Nobody has tried to recognise somebody from the details together',
  why: 'Role, day, channel and a rare event may each say nothing and together point to one person.',
  mend: 'Let somebody who knows the workplace try, before anything is published; write who, when and what they found under `dataProtection.intruderCheck`.',
  source: 'ICO guidance: the motivated intruder test',
  answeredAt: 'content/portfolio.yaml',
  example: {
    wrong: 'dataProtection without intruderCheck',
    right: 'intruderCheck: { by: The manager, on: 2026-04-16, found: Nobody could be told. }',
  },
  judge: function* (portfolio) {
    const { file, placeOf } = portfolio;
    yield* madeTooEarly(portfolio);
    const { size } = colleaguesInRecords(portfolio);
    if (size > 0 && file.dataProtection.intruderCheck === undefined)
      yield {
        place: placeOf('content/portfolio.yaml', ['dataProtection']),
        message: `${size === 1 ? 'One person is' : `${size} people are`} observed here, and nobody is said to have tried to recognise them from the details together.`,
        subject: 'content/portfolio.yaml',
      };
  },
};

/** Before anybody was observed there was nothing to put together. */
function* madeTooEarly(portfolio: Portfolio): Generator<Verdict> {
  const check = portfolio.file.dataProtection.intruderCheck;
  if (!check) return;
  const [first = ''] = ofKind(portfolio, 'observation')
    .map(({ data }) => data.observedOn)
    .sort();
  if (first <= check.on) return;
  yield {
    place: portfolio.placeOf('content/portfolio.yaml', ['dataProtection', 'intruderCheck', 'on']),
    message: `The check of ${check.on} was made before the first observation, of ${first}: there was nothing yet by which anybody could be recognised.`,
    mend: 'Let somebody try again with the records that there are now, and write who, when and what they found.',
    subject: 'content/portfolio.yaml',
  };
}
