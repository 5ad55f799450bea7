import { basename } from 'node:path';
import type { Finding } from '#domain/finding.ts';
import type { KindName } from '#domain/kind-names.ts';
import { type Kind, kindOf, schemas } from '#domain/kinds.ts';
import { canBeLinked, linkPortfolio } from '#domain/link.ts';
import { bodySkeleton } from '#domain/new-record/body-skeleton.ts';
import { dayOffered } from '#domain/new-record/day-offered.ts';
import { inReadingOrder } from '#domain/new-record/field-order.ts';
import { fileSlug } from '#domain/new-record/file-slug.ts';
import { withKnownFacts } from '#domain/new-record/known-facts.ts';
import { lookingBackFields, lookingBackText } from '#domain/new-record/looking-back/account.ts';
import { chooseRecords, type LookBack } from '#domain/new-record/looking-back/choose.ts';
import { missingFields } from '#domain/new-record/missing.ts';
import { notThereYet } from '#domain/new-record/not-there-yet.ts';
import type { Noted } from '#domain/new-record/notebook.ts';
import type { Asker } from '#domain/new-record/question.ts';
import type { Portfolio } from '#domain/portfolio.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { writeLiveSchemas } from '#files/json-schemas.ts';
import { readPortfolio } from '#files/read-portfolio.ts';
import { type Draft, draftRecord, writeRecord } from '#files/write-record.ts';
import { CannotRunError } from '../command/command.ts';
import { askKeeping } from './ask-keeping.ts';
import { askedFor } from './asked-for.ts';
import { givenData, textOf } from './given.ts';
import { type Kept, keepAnswers, keepDraft } from './keep-draft.ts';
import type { Outcome } from './outcome.ts';
import type { Wish } from './wish.ts';

/** What the command line asks for, of a record. */
export interface RecordWish extends Wish {
  kind: KindName;
  body?: string | undefined;
  slug?: string | undefined;
  /** The records that an account begins from. */
  lookBack?: LookBack | undefined;
}

/**
 * Makes one record: gathers its data, asks for the rest where somebody can answer, checks, writes, checks again.
 * Throws CannotRunError where the portfolio or an option cannot be read.
 */
export const makeRecord = async (wish: RecordWish, ask: Asker | undefined): Promise<Outcome> => {
  const read = readPortfolio(wish.root);
  const { content, texts } = read;
  const unreadable = read.findings.filter(({ file }) => basis.test(file));
  if (unreadable.length > 0 || !canBeLinked(content)) throw notWhole(unreadable.length);
  const kind = kindOf(wish.kind);
  const title = kind.title;
  const given = givenData(schemas[kind.name], wish.from, wish.set);
  if (given.findings.length > 0)
    return { done: 'refused', title, findings: given.findings, missing: [], texts: given.texts, draft: '' };
  const today = content.file.asAt ?? wish.today;
  const setting = { portfolio: linkPortfolio(content), ...dayOffered(wish.today, content.file.asAt) };
  const lacking = notThereYet(kind.name, given.data, setting.portfolio);
  if (lacking) throw new CannotRunError(lacking);
  const begun = beginningOf(wish, kind, setting.portfolio);
  const body = wish.body === undefined ? begun.body : textOf(wish.body);
  const draft = (data: Record<string, unknown>) =>
    draftRecord(wish.root, { content, texts }, { kind, slug: slugOf(wish, data), data, body }, today);
  // A wrong option is refused before anybody is asked for the rest.
  const start = { ...begun.data, ...given.data };
  const known = withKnownFacts(kind, start, setting.portfolio, setting.today);
  const isWrong = wrong(draft(known)).length > 0;
  const asking = (asker: Asker) => askedFor(kind, start, known, setting, asker);
  const keep = (answers: readonly Noted[]) => keepAnswers(wish, kind.name, given.data, answers);
  const data = ask && !isWrong ? await askKeeping(ask, { answered: given.answered, keep }, asking) : known;
  const missing = missingFields(schemas[kind.name], data);
  const last = draft(data);
  if (missing.length > 0 || last.findings.length > 0) {
    const kept = ask && !isWrong ? keptFields(wish, kind, last, data) : undefined;
    const refused = { done: 'refused', title, findings: wrong(last), missing } as const;
    const shown = new Map([...given.texts, [last.file, last.text]]);
    return { ...refused, warnings: given.warnings, texts: shown, draft: last.text, kept };
  }
  const toAnswer = kind.format === 'mdx' && wish.body === undefined;
  const outcome = written(wish.root, last, today);
  const shown = new Map([...given.texts, ...outcome.texts]);
  return { ...outcome, warnings: given.warnings, texts: shown, ...(toAnswer ? { toAnswer } : {}) };
};

/** The text and the fields that a record begins with: for an account that looks back, from the records themselves. */
const beginningOf = (
  { lookBack }: RecordWish,
  kind: Kind,
  portfolio: Portfolio,
): { body: string; data: Record<string, unknown> } => {
  if (!lookBack) return { body: bodySkeleton(kind.name), data: {} };
  const chosen = chooseRecords(portfolio, lookBack);
  if ('trouble' in chosen) throw new CannotRunError(chosen.trouble);
  const { records } = chosen;
  return { body: lookingBackText(portfolio, records), data: lookingBackFields(portfolio, records) };
};

const keptFields = (wish: Wish, kind: Kind, { file }: Draft, data: Record<string, unknown>): Kept =>
  keepDraft(wish, kind.name, basename(file).replace(/\.mdx$/, '.yaml'), inReadingOrder(kind, data));

const slugOf = (wish: RecordWish, data: Record<string, unknown>): string =>
  fileSlug(wish.slug ?? String(data.title ?? ''));

/** What is missing is said as options; the check would say it once more as findings. */
const wrong = ({ findings }: Draft): Finding[] => findings.filter(({ rule }) => rule !== 'field-missing');

const written = (root: string, draft: Draft, today: string): Outcome => {
  writeRecord(root, draft);
  const { portfolio, findings, texts } = checkPortfolio(root, today);
  if (portfolio) writeLiveSchemas(root, portfolio);
  const own = findings.filter(({ file }) => file === draft.file);
  return { done: 'written', number: draft.number, file: draft.file, findings: own, texts };
};

/** Where one of these was not read whole, no choice and no claim can be trusted. */
const basis = /^content\/(units\/|portfolio\.yaml|people\.yaml)/;

const notWhole = (findings: number): CannotRunError =>
  new CannotRunError(
    `The units, people.yaml and portfolio.yaml must be read whole before a record can refer to them; the check finds ${findings} things wrong there. Run \`npm run check\` and mend those first.`,
  );
