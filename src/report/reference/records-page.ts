import { sentenceOf } from '#authoring/new-record/field-sort.ts';
import { bodySkeleton } from '#portfolio/body-skeleton.ts';
import { readingOrder } from '#portfolio/field-order.ts';
import { type Kind, kinds, schemas } from '#portfolio/schema/kinds.ts';
import { everyEvidence, everyRecord, yamlEvidence } from '#portfolio/schema/records/envelope.ts';
import { fieldsOf } from '#portfolio/schema/schema-walk.ts';
import { minimalExample } from './example.ts';
import { type Fields, fieldTable } from './field-rows.ts';
import { anchor, code, fence, page, plain, table } from './markdown.ts';

/** Data as YAML text; handed in, since this room reads and writes no formats. */
export type YamlOf = (data: unknown) => string;

const letters: Record<Kind['letter'], string> = {
  E: 'evidence',
  D: 'assessment',
  Q: 'internal quality assurance',
  V: 'visits',
};

const shared = Object.keys(everyEvidence);

/** The page of every kind of record and every field. */
export const recordsPage = (yamlOf: YamlOf, notice: string): string =>
  page([
    '# Records',
    notice,
    intro,
    table(['kind', 'folder', 'number', 'format'], kinds.map(overview)),
    ...sharedSections(),
    ...kinds.flatMap((kind) => section(kind, yamlOf)),
  ]);

const intro = [
  'One record a file. The folder names the kind; the file name begins with the number, such as',
  '`content/observations/E014-refund-call.yaml`. A number is never used again: a record that no longer counts is',
  'withdrawn, not deleted. `npm run new` writes a record of any kind under the next number.',
].join('\n');

const overview = ({ title, folder, letter, format }: Kind): string[] => [
  `[${title}](#${anchor(title)})`,
  code(`content/${folder}/`),
  `${letter} (${letters[letter]})`,
  format === 'mdx' ? 'MDX' : 'YAML',
];

const only = (fields: Readonly<Record<string, unknown>>, without: object): Fields =>
  Object.entries(fields).filter(([name]) => !Object.hasOwn(without, name)) as unknown as Fields;

const sharedSections = (): string[] => [
  '## Fields of every record',
  fieldTable(only(everyRecord, {})),
  '## Fields of every item of evidence',
  'Records whose number begins with E have these as well.',
  fieldTable(only(everyEvidence, everyRecord)),
  '## Claims',
  [
    'Evidence in YAML lists its claims. In MDX a claim is marked on the words themselves:',
    '`<Claim criteria="ocr-41/4.2 cg-312/1.4" shows="…">the words</Claim>`.',
  ].join('\n'),
  fieldTable(only(yamlEvidence, everyEvidence)),
];

const section = (kind: Kind, yamlOf: YamlOf): string[] => {
  const fields = ownFields(kind);
  const all = fieldsOf(schemas[kind.name]);
  const name = `content/${kind.folder}/${kind.letter}014-a-few-words.${kind.format}`;
  return [
    `## ${kind.title}`,
    plain(sentenceOf(schemas[kind.name])),
    `${code(name)}. The least that its shape asks for:`,
    example(kind, minimalExample(inOrder(kind, all)), yamlOf),
    fieldTable(fields),
    `Besides these: ${besides(kind)}.`,
  ];
};

const inOrder = (kind: Kind, fields: Fields): Fields => {
  const order = readingOrder(kind);
  return [...fields].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
};

const ownFields = (kind: Kind): Fields =>
  fieldsOf(schemas[kind.name]).filter(
    ([name, schema]) => !shared.includes(name) && schema !== yamlEvidence.claims,
  );

const example = (kind: Kind, data: Record<string, unknown>, yamlOf: YamlOf): string => {
  const yaml = yamlOf(data);
  if (kind.format === 'yaml') return fence('yaml', yaml);
  const body = bodySkeleton(kind.name).split('\n')[0] ?? '';
  return fence('mdx', `---\n${yaml}---\n\n${body}\n\n…`);
};

const besides = (kind: Kind): string => {
  const shape: Readonly<Record<string, unknown>> = schemas[kind.name].shape;
  const parts = [
    '[the fields of every record](#fields-of-every-record)',
    ...('setting' in shape ? ['[those of every item of evidence](#fields-of-every-item-of-evidence)'] : []),
    ...(shape.claims === yamlEvidence.claims ? ['[claims](#claims)'] : []),
  ];
  return parts.join(', ');
};
