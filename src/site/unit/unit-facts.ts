import type { UnitCoverage } from '#portfolio/coverage/coverage.ts';
import { dateInWords } from '../words.ts';

/** What must be said of a unit's expiry, or undefined where it has not expired. */
export const expiryWords = ({ unit, registration }: UnitCoverage, today: string): string | undefined => {
  if (!unit.expires || unit.expires >= today) return undefined;
  const expired = `This unit expired on ${dateInWords(unit.expires)}.`;
  if (registration?.confirmation)
    return `${expired} ${registration.confirmation.by} confirmed on ${dateInWords(registration.confirmation.on)}: ${registration.confirmation.words}`;
  if (registration?.purpose === 'practice')
    return `${expired} It is worked on for practice only and leads to no award.`;
  return `${expired} Only the awarding organisation can confirm that later evidence is accepted.`;
};

const stated = (name: string, value: number | undefined): [string, string][] =>
  value === undefined ? [] : [[name, String(value)]];

/** The facts at the top of a unit's page, as pairs of a name and words. */
export const unitFacts = ({ unit, registration, decision, declared }: UnitCoverage): [string, string][] => [
  ['Awarding organisation', unit.awardingOrganisation],
  ['Unit number', unit.number],
  ...(unit.uan ? [['UAN', unit.uan] as [string, string]] : []),
  ...stated('Level', unit.level),
  ...stated('Credit value', unit.credit),
  ...stated('Guided learning hours', unit.guidedLearningHours),
  ...(unit.expires ? [['Unit expiry date', dateInWords(unit.expires)] as [string, string]] : []),
  [
    'Registered for',
    registration
      ? `${registration.registration.qualification}, ${registration.purpose === 'practice' ? 'for practice only' : 'for the award'}`
      : 'not registered',
  ],
  [
    'Decision on the unit',
    decision
      ? `${decision.state === 'competent' ? 'Competent' : 'Not yet competent'}, ${decision.record.number} on ${dateInWords(decision.record.data.on)}`
      : 'none yet',
  ],
  ['Declared complete', declared ? `${declared.number} on ${dateInWords(declared.data.on)}` : 'not yet'],
];
