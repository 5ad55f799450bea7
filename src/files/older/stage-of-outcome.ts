import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { OlderForm } from './older-form.ts';

/** Until 0.2.0 an outcome could name the stage of its criteria; a stage lists its criteria now, in one way only. */
export const stageOfOutcome: OlderForm = {
  since: '0.2.0',
  files: /^content\/units\/[^/]+\.yaml$/,
  hint: /\bstage["']?\s*:/,
  says: 'An outcome named the stage of its criteria; now `stages` lists the criteria of each stage.',
  stands: (doc) => pairsOf(doc).map(({ pair }) => startOf(pair))[0],
  moved: (text, doc) => {
    const named = pairsOf(doc);
    if (doc.has('stages')) return withMerged(doc, named);
    return withStages(
      named.reduceRight((now, { pair }) => withoutPair(now, pair), text),
      named,
    );
  },
};

interface Named {
  pair: Pair;
  stage: string;
  codes: string[];
}

const mapsIn = (value: unknown): YAMLMap[] => (isSeq(value) ? value.items.filter((one) => isMap(one)) : []);

const pairNamed = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && key.value === name);

const textAt = (map: YAMLMap, name: string): string => String(map.get(name) ?? '');

const startOf = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);

const pairsOf = (doc: Document): Named[] =>
  mapsIn(doc.get('outcomes')).flatMap((outcome) => {
    const pair = pairNamed(outcome, 'stage');
    const codes = mapsIn(outcome.get('criteria')).map((criterion) => textAt(criterion, 'code'));
    return pair ? [{ pair, stage: textAt(outcome, 'stage'), codes }] : [];
  });

const stagesIn = (named: readonly Named[]): Map<string, string[]> => {
  const stages = new Map<string, string[]>();
  for (const { stage, codes } of named) stages.set(stage, [...(stages.get(stage) ?? []), ...codes]);
  return stages;
};

/** A field on a line of its own goes with its line; one of a group on one line goes with the comma beside it. */
const withoutPair = (text: string, pair: Pair): string => {
  const start = startOf(pair);
  const end = isScalar(pair.value) ? (pair.value.range?.[1] ?? start) : start;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const rest = text.slice(end, to < 0 ? text.length : to);
  if (/^\s*$/.test(text.slice(from, start)) && /^\s*(#.*)?$/.test(rest))
    return text.slice(0, from) + (to < 0 ? '' : text.slice(to + 1));
  const [comma] = /^\s*,\s*/.exec(text.slice(end)) ?? [];
  if (comma !== undefined) return text.slice(0, start) + text.slice(end + comma.length);
  return text.slice(0, start).replace(/,\s*$/, '') + text.slice(end);
};

const listed = (codes: readonly string[]): string => `[${codes.map((code) => `"${code}"`).join(', ')}]`;

const asStage = ([id, codes]: [string, string[]]): string =>
  `  - id: ${id}\n    title: ${titleFrom(id)}\n    criteria: ${listed(codes)}\n`;

const titleFrom = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;

/** Writes the list of stages in front of the outcomes. */
const withStages = (text: string, named: readonly Named[]): string =>
  text.replace(
    /^outcomes\s*:/m,
    (found) => `stages:\n${[...stagesIn(named)].map(asStage).join('')}\n${found}`,
  );

/** Adds to the stages that are there already the criteria that none of them lists. Written anew as a whole. */
const withMerged = (doc: Document, named: readonly Named[]): string => {
  const moved = doc.clone();
  const there = mapsIn(moved.get('stages'));
  const taken = new Set(there.flatMap((stage) => (stage.toJSON().criteria ?? []) as string[]));
  for (const [id, codes] of stagesIn(named)) {
    const open = codes.filter((code) => !taken.has(code));
    const own = there.find((stage) => textAt(stage, 'id') === id);
    if (!own) moved.addIn(['stages'], moved.createNode({ id, title: titleFrom(id), criteria: open }));
    else own.set('criteria', moved.createNode([...((own.toJSON().criteria ?? []) as string[]), ...open]));
  }
  for (const outcome of mapsIn(moved.get('outcomes'))) outcome.delete('stage');
  return moved.toString({ lineWidth: 0 });
};
