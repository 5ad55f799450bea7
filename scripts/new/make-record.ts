import type { KindName } from '#domain/kind-names.ts';
import { kindOf, schemas } from '#domain/kinds.ts';
import { canBeLinked, linkPortfolio, type WholeContent } from '#domain/link.ts';
import { askFields } from '#domain/new-record/ask-fields.ts';
import { askObservation } from '#domain/new-record/ask-observation.ts';
import { bodySkeleton } from '#domain/new-record/body-skeleton.ts';
import { readingOrder } from '#domain/new-record/field-order.ts';
import { fileSlug } from '#domain/new-record/file-slug.ts';
import { withKnownFacts } from '#domain/new-record/known-facts.ts';
import { missingFields } from '#domain/new-record/missing.ts';
import type { Asker, Setting } from '#domain/new-record/question.ts';
import { fieldsOf } from '#domain/schema-walk.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { type ReadPortfolio, readPortfolio } from '#files/read-portfolio.ts';
import { draftRecord, writeRecord } from '#files/write-record.ts';
import { givenData, textOf } from './given.ts';
import type { Outcome } from './outcome.ts';

/** What the command line asks for. */
export interface Wish {
  root: string;
  kind: KindName;
  set: readonly string[];
  from?: string | undefined;
  body?: string | undefined;
  slug?: string | undefined;
  /** The day that "today" means unless the portfolio fixes it. */
  today: string;
}

/** Makes one record: gathers its data, asks for the rest where somebody can answer, checks, writes, checks again. */
export const makeRecord = async (wish: Wish, ask: Asker | undefined): Promise<Outcome> => {
  const read = readPortfolio(wish.root);
  const { content, texts } = read;
  const unreadable = read.findings.filter(({ file }) => basis.test(file));
  if (unreadable.length > 0 || !canBeLinked(content)) return notWhole(unreadable.length);
  const kind = kindOf(wish.kind);
  const title = kind.title;
  const given = givenData(kind, wish.from, wish.set);
  if (given.findings.length > 0)
    return { done: 'refused', title, findings: given.findings, missing: [], texts };
  const today = content.file.asAt ?? wish.today;
  const data = await wholeData(wish, given.data, { portfolio: linkPortfolio(content), today }, ask);
  const body = wish.body === undefined ? bodySkeleton(kind.name) : textOf(wish.body);
  const slug = fileSlug(wish.slug ?? String(data.title ?? ''));
  return checkAndWrite(wish, { ...read, content }, { kind, slug, data, body }, today);
};

/** Where one of these was not read whole, no choice and no claim can be trusted. */
const basis = /^content\/(units\/|portfolio\.yaml|people\.yaml)/;

const notWhole = (findings: number): Outcome => ({
  done: 'could-not-run',
  message: `The units, people.yaml and portfolio.yaml must be read whole before a record can refer to them; they have ${findings} findings. Run \`npm run check\` and mend those first.`,
});

const wholeData = async (
  wish: Wish,
  given: Record<string, unknown>,
  setting: Setting,
  ask: Asker | undefined,
): Promise<Record<string, unknown>> => {
  const kind = kindOf(wish.kind);
  const known = withKnownFacts(kind, given, setting.portfolio, setting.today);
  if (!ask || missingFields(schemas[kind.name], known).length === 0) return known;
  if (kind.name === 'observation') return askObservation(ask, setting, given);
  const order = readingOrder(kind);
  const fields = fieldsOf(schemas[kind.name]).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return askFields(fields, ask, setting, { known: given, marked: ['claims'] });
};

const checkAndWrite = (
  wish: Wish,
  read: Pick<ReadPortfolio, 'texts'> & { content: WholeContent },
  record: Parameters<typeof draftRecord>[2],
  today: string,
): Outcome => {
  const missing = missingFields(schemas[wish.kind], record.data);
  const draft = draftRecord(wish.root, read, record, today);
  // What is missing is said as options; the check would say it once more as findings.
  const findings = draft.findings.filter(({ rule }) => rule !== 'field-missing');
  const texts = new Map([[draft.file, draft.text]]);
  if (missing.length > 0 || draft.findings.length > 0)
    return { done: 'refused', title: record.kind.title, findings, missing, texts };
  writeRecord(wish.root, draft);
  const checked = checkPortfolio(wish.root, today);
  const own = checked.findings.filter(({ file }) => file === draft.file);
  return { done: 'written', number: draft.number, file: draft.file, findings: own, texts: checked.texts };
};
