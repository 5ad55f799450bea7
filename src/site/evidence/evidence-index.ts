import { group } from '#language/group.ts';
import { isMonitored } from '#portfolio/asks-monitoring.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { type Kind, kindOf, kinds, type Letter } from '#portfolio/schema/kinds.ts';
import { dayOf } from '#portfolio/select.ts';
import { paths } from '../href.ts';
import type { Site } from '../portfolio.ts';
import { claimsView } from '../record/record-claims.ts';
import { recordContext } from '../record/record-context.ts';
import { whoInWords, whoOf } from '../record/record-people.ts';
import { standingOf } from '../record/record-standing.ts';
import { nextCommand } from '../shared/begin.ts';
import { choiceInWords, sentenceCase } from '../words.ts';

const stages: [Kind['stage'], string, string][] = [
  ['prepare', 'Prepare', 'What was set up before monitoring began.'],
  ['monitor', 'Monitor', 'Transactions observed, and what was seen over time.'],
  ['feed-back', 'Feed back', 'What colleagues were told and what was done about it.'],
  ['understand', 'Understand', 'What the learner knows, in their own words or when asked.'],
  ['review', 'Review', 'The quality of service as customers see it, and what was done about it.'],
];

/** The same where nobody is monitored. */
const otherStages: typeof stages = [
  ['prepare', 'Prepare', 'What the work rests on.'],
  ['monitor', 'Carry out', 'What was made at work, and what others saw of it.'],
  ...stages.slice(3),
];

const lists: [Letter, string][] = [
  ['D', 'Plans, submissions and decisions'],
  ['Q', 'Internal quality assurance and the centre'],
  ['V', 'Visits by the external quality assurer'],
];

/** Records, all or those of one page: evidence by stage of the work, then records of assessment by their letter. */
export const evidenceIndex = (site: Site, records: readonly AnyRecord[] = site.portfolio.records) => {
  const all = site.portfolio.records;
  const rows = records.map((record) => rowOf(site, record));
  const byStage = group(
    rows.filter(({ letter }) => letter === 'E'),
    ({ stage }) => stage,
  );
  const byLetter = group(rows, ({ letter }) => letter);
  return {
    begin: {
      words: 'No record yet. Each will stand here under the stage of the work that it belongs to.',
      command: nextCommand(site),
    },
    evidence: (isMonitored(site.portfolio) ? stages : otherStages).map(([stage, title, says]) => ({
      id: `stage-${stage}`,
      title,
      says,
      rows: byStage.get(stage) ?? [],
      kinds: kindCounts(byStage.get(stage) ?? []),
    })),
    assessment: lists.map(([letter, title]) => ({
      id: `list-${letter.toLowerCase()}`,
      title,
      rows: byLetter.get(letter) ?? [],
    })),
    /** Counted over all pages. */
    count: all.filter(({ kind }) => kindOf(kind).letter === 'E').length,
    withdrawn: all.filter(({ data }) => data.withdrawn).length,
    today: site.today,
  };
};

export type EvidenceIndex = ReturnType<typeof evidenceIndex>;
export type IndexRow = ReturnType<typeof rowOf>;

const rowOf = (site: Site, record: AnyRecord) => {
  const context = recordContext(site, record);
  const kind = kindOf(record.kind);
  const claimed = claimsView(context);
  const channel = 'channel' in record.data ? String(record.data.channel) : undefined;
  return {
    number: record.number,
    target: paths.record(record.number),
    title: record.data.title,
    letter: kind.letter,
    kind: kind.title,
    kindName: kind.name,
    stage: kind.stage,
    on: dayOf(record),
    who: whoInWords(whoOf(site.portfolio, record)),
    channel: channel === undefined ? undefined : sentenceCase(choiceInWords(channel)),
    codes: codesByUnit(claimed.map(({ ref }) => ref)),
    standing: standingOf(claimed, record.data.withdrawn !== undefined),
  };
};

/** Criteria under their unit, so that its name stands once: ocr-41 with 2.2, 2.3. */
const codesByUnit = (refs: readonly string[]) =>
  [...group(refs, (ref) => ref.split('/')[0] as string)].map(([unit, own]) => ({
    unit,
    codes: own.map((ref) => ref.slice(unit.length + 1)),
  }));

const kindCounts = (rows: readonly { kind: string }[]) => {
  const byKind = group(rows, ({ kind }) => kind);
  return kinds
    .filter(({ title }) => byKind.has(title))
    .map(({ title, plural }) => {
      const count = byKind.get(title)?.length ?? 0;
      return { count, words: (count === 1 ? title : plural).toLowerCase() };
    });
};
