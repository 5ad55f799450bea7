import { linkPortfolio } from '#portfolio/link.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { unitSchema } from '#portfolio/schema/unit.ts';

type Fields = Record<string, unknown>;

const people = {
  vouching: [{ id: 'sam', role: 'learner', shownAs: 'Sam', agreedOn: '2026-01-05' }],
  observed: ['a', 'b'].map((letter) => ({
    id: `colleague-${letter}`,
    shownAs: `Colleague ${letter.toUpperCase()}`,
    class: 'colleague',
  })),
};

const file = {
  title: 'A small portfolio',
  learner: 'sam',
  sector: 'private',
  work: 'paid',
  context: 'A team that answers calls.',
  customers: ['external'],
  registrations: [
    {
      awardingOrganisation: 'An awarding organisation',
      qualification: 'A qualification',
      registeredOn: '2026-01-05',
      centre: 'A centre',
      units: [{ unit: 'u-1' }],
    },
  ],
  dataProtection: { lawfulBasis: 'x', purpose: 'x', retention: 'x', assessment: 'x', storage: 'x' },
};

const unit = {
  code: 'u-1',
  awardingOrganisation: 'An awarding organisation',
  number: '1',
  title: 'A unit',
  level: 3,
  credit: 1,
  guidedLearningHours: 1,
  aim: 'To be small.',
  nos: { text: 'None.' },
  stages: [{ id: 'monitor', title: 'Monitor', criteria: ['1.1', '1.2'] }],
  outcomes: [
    {
      code: '1',
      text: 'Monitor',
      kind: 'performance',
      criteria: [
        { code: '1.1', text: 'Watch' },
        { code: '1.2', text: 'Tell' },
      ],
    },
  ],
  source: { title: 'A text', publisher: 'x', file: 'none', checkedBy: 'x', checkedOn: '2026-01-05' },
};

/** The fields of a scorecard with four points, of which the third is the standard. */
export const scorecard = (version: string, lines: readonly Fields[], from: string) => ({
  title: `Scorecard ${version}`,
  version,
  on: '2026-01-05',
  agreedOn: '2026-01-05',
  agreedBy: ['A manager'],
  inForceFrom: from,
  scale: {
    name: 'Four points',
    atStandard: 3,
    points: [1, 2, 3, 4].map((value) => ({ value, label: `Point ${value}`, means: 'Something.' })),
  },
  sections: [{ id: 'all', title: 'All', qualityCriteria: lines }],
});

/** A quality criterion. */
export const line = (id: string, weight = 1) => ({ id, text: `The ${id}`, standard: 'A guide', weight });

/** Version 1 has a greeting and a listening that weighs double; version 2, from June, has a closing too. */
const cards: Record<string, Fields> = {
  E001: scorecard('1', [line('greeting'), line('listening', 2)], '2026-02-01'),
  E002: scorecard('2', [line('greeting'), line('listening', 2), line('closing')], '2026-06-01'),
};

const place = { file: 'x', line: 1, column: 1 };

/** A record as its file would give it, with its defaults filled in; `marked` are criteria claimed on its words. */
const recordOf = <K extends KindName>(
  kind: K,
  number: string,
  { marked, ...data }: Fields,
): PortfolioRecord<K> =>
  ({
    kind,
    number,
    slug: 'x',
    file: `content/${kind}/${number}-x.yaml`,
    data: schemas[kind].parse({ title: `Record ${number}`, ...data }),
    marked: ((marked ?? []) as string[]).map((criterion) => ({
      criteria: [{ criterion, place }],
      quote: 'The words.',
      anchor: 'c1',
    })),
    mentions: [],
  }) as unknown as PortfolioRecord<K>;

/** The fields of an observation: a telephone check of colleague A in version 1 unless said otherwise. */
export const observed = (
  on: string,
  ratings: Readonly<Record<string, number | string>>,
  more: Fields = {},
) => ({
  colleague: 'colleague-a',
  observedOn: on,
  writtenUpOn: on,
  channel: 'telephone',
  check: 'planned',
  nature: 'routine',
  technique: 'live',
  transaction: 'A question',
  scorecard: 'E001',
  version: '1',
  ratings: Object.entries(ratings).map(([quality, given]) =>
    typeof given === 'number' ? { quality, rating: given } : { quality, notApplicable: given },
  ),
  ...more,
});

/** The fields of feedback to colleague A with one strength. */
export const fedBack = (on: string, observations: readonly string[], more: Fields = {}) => ({
  on,
  colleague: 'colleague-a',
  observations,
  preparation: 'Asked when it would suit.',
  strengths: [{ text: 'Good start.' }],
  colleagueWords: 'That helps.',
  ...more,
});

/** The fields of a monitoring plan that declares no step. */
export const monitoringPlan = {
  on: '2026-02-01',
  purpose: 'To see.',
  scope: 'Calls',
  goals: ['Better'],
  teamPart: 'They chose.',
  techniques: [{ technique: 'listening-to-calls', reason: 'Calls' }],
  frequency: { text: 'Weekly', reason: 'Enough' },
  objectivity: 'Drawn.',
  disruption: 'None.',
};

/** A portfolio of two scorecards and the records given, kind by kind and number by number. */
export const smallPortfolio = (
  records: Partial<Record<KindName, Record<string, Fields>>>,
  thresholds: Fields = {},
  more: Fields = {},
): Portfolio => {
  const all = Object.entries({ scorecard: cards, ...records }).flatMap(([kind, ofKind]) =>
    Object.entries(ofKind).map(([number, data]) => recordOf(kind as KindName, number, data)),
  );
  return linkPortfolio({
    file: portfolioFileSchema.parse({ ...file, ...more, thresholds }),
    people: peopleSchema.parse(people),
    units: [unitSchema.parse(unit)],
    guidance: [],
    equivalences: [],
    records: all,
    artefacts: [],
    unread: new Set(),
    placeOf: (of) => ({ file: of, line: 1, column: 1 }),
  });
};
