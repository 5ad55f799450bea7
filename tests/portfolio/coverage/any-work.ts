import fc from 'fast-check';
import { linkPortfolio } from '#portfolio/link.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { unitSchema } from '#portfolio/schema/unit.ts';

/** The criteria of the small unit; 1.10 comes after 1.9 and is another than 1.1. */
export const codes = ['1.1', '1.2', '1.10', '2.1', '2.2'] as const;
const states = ['met', 'part-met', 'not-yet-met'] as const;

export interface Decided {
  day: number;
  withdrawn: boolean;
  criteria: { code: string; state: (typeof states)[number] }[];
}

/** Work on the small unit in as few words as will do. Days count from 1; an index names a record of its list. */
export interface Work {
  evidence: { withdrawn: boolean; claims: string[] }[];
  submissions: { withdrawn: boolean; items: { evidence: number; criteria: string[] }[] }[];
  decisions: Decided[];
  exemptions: { granted: boolean; criteria: string[] }[];
  gapPlans: { open: boolean; criteria: string[] }[];
  samples: {
    day: number;
    planned: string[];
    sampled: { decision: number; code: string; agrees: boolean }[];
    actions: { closed: boolean; criteria: string[] }[];
    resolves: number;
  }[];
}

const code = fc.constantFrom(...codes);
const some = fc.uniqueArray(code, { maxLength: 3 });
const atLeastOne = fc.uniqueArray(code, { minLength: 1, maxLength: 3 });
const few = <T>(one: fc.Arbitrary<T>, maxLength: number) => fc.array(one, { maxLength });
const rarely = fc.nat(9).map((value) => value === 0);
const day = fc.integer({ min: 1, max: 9 });

/** Any set of claims, submissions, decisions and what follows from them. */
export const anyWork: fc.Arbitrary<Work> = fc.record({
  evidence: few(fc.record({ withdrawn: rarely, claims: few(code, 4) }), 5),
  submissions: few(
    fc.record({
      withdrawn: rarely,
      items: fc.array(fc.record({ evidence: fc.nat(4), criteria: some }), { minLength: 1, maxLength: 3 }),
    }),
    3,
  ),
  decisions: few(
    fc.record({
      day,
      withdrawn: rarely,
      criteria: fc.uniqueArray(fc.record({ code, state: fc.constantFrom(...states) }), {
        maxLength: 4,
        selector: (one) => one.code,
      }),
    }),
    5,
  ),
  exemptions: few(fc.record({ granted: fc.boolean(), criteria: atLeastOne }), 2),
  gapPlans: few(fc.record({ open: fc.boolean(), criteria: atLeastOne }), 2),
  samples: few(
    fc.record({
      day,
      planned: some,
      sampled: few(fc.record({ decision: fc.nat(4), code, agrees: fc.boolean() }), 3),
      actions: few(fc.record({ closed: fc.boolean(), criteria: some }), 2),
      resolves: fc.nat(5),
    }),
    3,
  ),
});

/** The number of the record at an index of its list. */
export const numbered = (letter: string, first: number, index: number): string =>
  `${letter}${String(first + index).padStart(3, '0')}`;

const ref = (code: string): string => `u-1/${code}`;
const on = (day: number): string => `2026-03-0${day}`;
const gone = (withdrawn: boolean) => (withdrawn ? { withdrawn: { on: on(9), reason: 'A mistake' } } : {});

type Fields = Record<string, unknown>;

const recordOf = (kind: KindName, number: string, data: Fields): AnyRecord => {
  const whole = schemas[kind].parse({ title: number, ...data });
  return {
    kind,
    number,
    slug: 'x',
    file: `content/${kind}/${number}-x.yaml`,
    data: whole,
    marked: [],
    mentions: [],
  } as AnyRecord;
};

/** Decisions are D1.., submissions D2.., exemptions D3.., gap plans D4.. in hundreds, so that no two share a number. */
const recordsOf = (work: Work): AnyRecord[] => [
  ...work.evidence.map(({ withdrawn, claims }, index) =>
    recordOf('product', numbered('E', 1, index), {
      on: on(1),
      what: 'x',
      author: 'learner',
      claims: claims.map((one) => ({ criterion: ref(one), at: 'what' })),
      ...gone(withdrawn),
    }),
  ),
  ...work.decisions.map(({ day, withdrawn, criteria }, index) =>
    recordOf('decision', numbered('D', 100, index), {
      on: on(day),
      assessor: 'jo',
      evidence: ['E001'],
      criteria: criteria.map(({ code, state }) => ({ criterion: ref(code), state })),
      feedback: 'x',
      nextAction: 'x',
      ...gone(withdrawn),
    }),
  ),
  ...work.submissions.map(({ withdrawn, items }, index) =>
    recordOf('submission', numbered('D', 200, index), {
      on: on(1),
      to: 'jo',
      items: items.map(({ evidence, criteria }) => ({
        evidence: numbered('E', 1, evidence),
        criteria: criteria.map(ref),
      })),
      ...gone(withdrawn),
    }),
  ),
  ...work.exemptions.map(({ granted, criteria }, index) =>
    recordOf('exemption', numbered('D', 300, index), {
      on: on(1),
      type: 'rpl',
      criteria: criteria.map(ref),
      grounds: 'x',
      decidedBy: 'jo',
      state: granted ? 'granted' : 'refused',
      reason: 'x',
    }),
  ),
  ...work.gapPlans.map(({ open, criteria }, index) =>
    recordOf('gap-plan', numbered('D', 400, index), {
      on: on(1),
      criteria: criteria.map(ref),
      reason: 'x',
      method: 'x',
      agreedWith: 'jo',
      due: on(9),
      state: open ? 'open' : 'closed',
    }),
  ),
  ...work.samples.map((sample, index) =>
    recordOf('iqa-sample', numbered('Q', 1, index), sampleFields(sample)),
  ),
];

const sampleFields = ({ day, planned, sampled, actions, resolves }: Work['samples'][number]): Fields => ({
  on: on(day),
  iqa: 'lee',
  stage: 'interim',
  planned: planned.map(ref),
  sampled: sampled.map(({ decision, code, agrees }) => ({
    decision: numbered('D', 100, decision),
    criterion: ref(code),
    agrees,
  })),
  outcome: 'accepted',
  feedback: 'x',
  actions: actions.map(({ closed, criteria }, index) => ({
    id: `a${index}`,
    action: 'x',
    criteria: criteria.map(ref),
    owner: 'jo',
    due: on(9),
    ...(closed ? { closedOn: on(9) } : {}),
  })),
  ...(resolves < 3 ? { resolves: numbered('Q', 1, resolves) } : {}),
});

const criterion = (code: string) => ({ code, text: 'x' });
const outcome = (code: string) => ({
  code,
  text: 'x',
  kind: 'performance',
  criteria: codes.filter((one) => one.startsWith(`${code}.`)).map(criterion),
});

const unit = unitSchema.parse({
  code: 'u-1',
  awardingOrganisation: 'x',
  number: '1',
  title: 'x',
  level: 3,
  credit: 1,
  guidedLearningHours: 1,
  aim: 'x',
  nos: { text: 'x' },
  outcomes: [outcome('1'), outcome('2')],
  source: { title: 'x', publisher: 'x', file: 'x', checkedBy: 'x', checkedOn: '2026-01-05' },
});

const people = peopleSchema.parse({
  vouching: [{ id: 'sam', role: 'learner', shownAs: 'Sam', agreedOn: '2026-01-05' }],
});

const file = portfolioFileSchema.parse({
  title: 'x',
  learner: 'sam',
  sector: 'private',
  work: 'paid',
  context: 'x',
  customers: ['external'],
  registrations: [
    {
      awardingOrganisation: 'x',
      qualification: 'x',
      registeredOn: '2026-01-05',
      centre: 'x',
      units: [{ unit: 'u-1' }],
    },
  ],
  dataProtection: { lawfulBasis: 'x', purpose: 'x', retention: 'x', assessment: 'x', storage: 'x' },
});

/** The portfolio in which that work was done. */
export const portfolioOf = (work: Work): Portfolio =>
  linkPortfolio({
    file,
    people,
    units: [unit],
    guidance: [],
    equivalences: [],
    records: recordsOf(work),
    artefacts: [],
    unread: new Set(),
    placeOf: (of) => ({ file: of, line: 1, column: 1 }),
  });
