import type { Answer } from '#portfolio/finding.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Unit } from '#portfolio/schema/unit.ts';
import { dayOf, registrationOf } from '#portfolio/select.ts';
import type { Rule } from '../rule.ts';

const id = 'evidence-after-expiry';

/** GEN-12: evidence later than the unit's expiry is flagged until the awarding organisation confirms it. */
export const evidenceAfterExpiry: Rule = {
  id,
  statements: ['GEN-12'],
  severity: 'to-do',
  answerable: false,
  title: "Evidence is later than the unit's expiry",
  why: 'After its expiry a unit leads to no award unless the awarding organisation confirms it; the centre cannot.',
  mend: 'Add the confirmation of the awarding organisation under `confirmation` of the unit in content/portfolio.yaml, or say there `purpose: practice`.',
  source: 'ocr-41: Unit expiry date: 31/12/2014',
  example: { wrong: '- unit: ocr-41', right: '- unit: ocr-41\n  purpose: practice' },
  judge: function* (portfolio) {
    for (const unit of portfolio.units) {
      const late = lateFor(portfolio, unit);
      const place = registeredAt(portfolio, unit.code);
      if (late.length === 0 || !place) continue;
      const wrong = confirmedByAnother(portfolio, unit);
      yield {
        place,
        message: `Unit ${unit.code} expired on ${unit.expires}, and ${late[0]}${late.length > 1 ? ` and ${late.length - 1} more` : ''} ${late.length > 1 ? 'are' : 'is'} later than that.${wrong ? ` The confirmation here is by ${wrong}, who cannot give it.` : ''}`,
        mend: wrong && `Only ${unit.awardingOrganisation} can confirm it: ask there, and write its words.`,
        subject: unit.code,
        unit: unit.code,
        answered: wrong ? undefined : answerFor(portfolio, unit.code),
      };
    }
  },
};

/** The numbers of the records that claim the unit and are later than its expiry. */
const lateFor = (portfolio: Portfolio, { code, expires }: Unit): string[] => {
  if (!expires) return [];
  const late = portfolio.claims.filter(
    ({ criterion, record }) => criterion.startsWith(`${code}/`) && dayOf(record) > expires,
  );
  return [...new Set(late.map(({ record }) => record.number))];
};

const registeredAt = (portfolio: Portfolio, code: string) => {
  for (const [at, { units }] of portfolio.file.registrations.entries())
    for (const [index, { unit }] of units.entries())
      if (unit === code)
        return portfolio.placeOf('content/portfolio.yaml', ['registrations', at, 'units', index, 'unit']);
  return undefined;
};

/** Who has confirmed that evidence after the expiry is accepted, where that is not the awarding organisation. */
const confirmedByAnother = (portfolio: Portfolio, unit: Unit): string | undefined => {
  const registered = registrationOf(portfolio, unit.code);
  const by = registered?.confirmation?.by;
  if (registered === undefined || by === undefined) return undefined;
  const organisations = [registered.registration.awardingOrganisation, unit.awardingOrganisation];
  return organisations.some((name) => isOf(by, name)) ? undefined : by;
};

/** Whether words name an organisation: they begin with its name, and go on to nobody of a centre. */
const isOf = (by: string, organisation: string): boolean =>
  plain(by).startsWith(plain(organisation)) && !/ (centre|center|college|academy|provider) /.test(plain(by));

/** Words in lower case with one space around each. */
const plain = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\d]+/gu)
      ?.join(' ') ?? ''
  } `;

/** What answers it: the awarding organisation's confirmation, or that the unit is worked on for practice only. */
const answerFor = (portfolio: Portfolio, unit: string): Answer | undefined => {
  const registered = registrationOf(portfolio, unit);
  const { confirmation } = registered ?? {};
  if (confirmation)
    return { rule: id, at: unit, reason: confirmation.words, by: confirmation.by, on: confirmation.on };
  if (registered?.purpose !== 'practice') return undefined;
  const reason = 'The unit is worked on for practice only: no award is claimed for it.';
  return { rule: id, at: unit, reason, by: portfolio.file.learner, on: registered.registration.registeredOn };
};
