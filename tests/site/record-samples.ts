import { z } from 'zod';
import { coverage } from '#portfolio/coverage/coverage.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import type { AnyRecord, Artefact, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { kindOf, schemas } from '#portfolio/schema/kinds.ts';
import { peopleSchema } from '#portfolio/schema/people.ts';
import { portfolioFileSchema } from '#portfolio/schema/portfolio-file.ts';
import { alternatives, fieldsOf, itemOf, unwrapped } from '#portfolio/schema/schema-walk.ts';
import { unitSchema } from '#portfolio/schema/unit.ts';
import type { Site } from '#site/portfolio.ts';

/** Values that the fields of records ask for, tried one after the other until one fits. */
const tries = [
  '2026-03-14',
  'E001',
  'D001',
  'Q001',
  'ocr-41/4.1',
  '02:10',
  'a1',
  '2026-03-14T09:30:00Z',
  'bcdfghjk',
  'bcdfghjkpqrtvwxz',
  '0123456789abcdef'.repeat(4),
];

/** A value for a schema with every field given and two items in every list; each text is one of a kind. */
export const wholeValue = (schema: z.ZodType, path: FieldPath = []): unknown => {
  const plain = unwrapped(schema);
  const item = itemOf(plain);
  if (item) return [0, 1].map((index) => wholeValue(item, [...path, index]));
  const fields = fieldsOf(plain);
  if (fields.length > 0)
    return Object.fromEntries(fields.map(([name, field]) => [name, wholeValue(field, [...path, name])]));
  const options = [
    `words of ${path.join(' ')}`,
    path.join('-').toLowerCase(),
    ...tries,
    3,
    0.5,
    true,
    ...choicesOf(plain),
  ];
  return options.find((value) => plain.safeParse(value).success);
};

const choicesOf = (schema: z.ZodType): unknown[] =>
  alternatives(schema).flatMap((option) => (option instanceof z.ZodEnum ? option.options : []));

/** A record of a kind as reading would give it; what is not given is left out. */
export const recordOf = <K extends KindName>(
  kind: K,
  number: string,
  data: Record<string, unknown>,
  more: Partial<AnyRecord> = {},
): PortfolioRecord<K> =>
  ({
    kind,
    number,
    slug: 'sample',
    file: `content/${kindOf(kind).folder}/${number}-sample.yaml`,
    data: schemas[kind].parse(data),
    marked: [],
    mentions: [],
    ...more,
  }) as PortfolioRecord<K>;

const file = portfolioFileSchema.parse({
  title: 'A portfolio for tests',
  learner: 'learner',
  sector: 'private',
  work: 'paid',
  context: 'A team that answers calls.',
  customers: ['external'],
  registrations: [
    {
      awardingOrganisation: 'OCR',
      qualification: 'An NVQ',
      registeredOn: '2026-01-05',
      centre: 'A centre',
      units: [{ unit: 'ocr-41' }],
    },
  ],
  dataProtection: { lawfulBasis: 'x', purpose: 'x', retention: 'x', assessment: 'x', storage: 'x' },
});

const people = peopleSchema.parse({
  vouching: [
    { id: 'learner', role: 'learner', shownAs: 'The learner', agreedOn: '2026-01-05' },
    { id: 'assessor', role: 'assessor', shownAs: 'Asha', agreedOn: '2026-01-05' },
    { id: 'quality-assurer', role: 'iqa', shownAs: 'Ivor', agreedOn: '2026-01-05' },
  ],
  observed: [{ id: 'colleague-a', shownAs: 'Colleague A', class: 'colleague' }],
});

const unit = unitSchema.parse({
  code: 'ocr-41',
  awardingOrganisation: 'OCR',
  number: '41',
  title: 'A unit cut short for tests',
  level: 3,
  credit: 7,
  guidedLearningHours: 47,
  aim: 'To be small.',
  nos: { text: 'None.' },
  outcomes: [
    {
      code: '4',
      text: 'Know how to monitor',
      kind: 'knowledge',
      criteria: [
        { code: '4.1', text: 'Explain how to choose a sample' },
        { code: '4.2', text: 'Explain how to give feedback' },
      ],
    },
  ],
  source: { title: 'A text', publisher: 'OCR', file: 'none', checkedBy: 'A person', checkedOn: '2026-01-05' },
});

/** A site with these records and files, as at 3 August 2026. */
export const siteOf = (records: AnyRecord[], artefacts: Artefact[] = []): Site => {
  const portfolio = linkPortfolio({
    file,
    people,
    units: [unit],
    guidance: [],
    equivalences: [],
    records,
    artefacts,
    unread: new Set(),
    placeOf: (name) => ({ file: name, line: 1, column: 1 }),
  });
  return { portfolio, findings: [], units: coverage(portfolio), today: '2026-08-03' };
};
