import { basename } from 'node:path';
import { askCriteria } from '#authoring/new-record/ask-claims.ts';
import { dayOffered } from '#authoring/new-record/day-offered.ts';
import { fileSlug } from '#authoring/new-record/file-slug.ts';
import { withKnownFacts } from '#authoring/new-record/known-facts.ts';
import { lookingBackFields, lookingBackText } from '#authoring/new-record/looking-back/account.ts';
import { chooseRecords, type LookBack } from '#authoring/new-record/looking-back/choose.ts';
import { missingFields } from '#authoring/new-record/missing.ts';
import { notThereYet } from '#authoring/new-record/not-there-yet.ts';
import type { Asker } from '#authoring/new-record/question.ts';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { writeLiveSchemas } from '#files/json-schemas.ts';
import { type Draft, draftRecord, twinOf, writeRecord } from '#files/write-record.ts';
import { bodySkeleton } from '#portfolio/body-skeleton.ts';
import { claimsToWrite, criteriaMarked } from '#portfolio/claims-to-write.ts';
import { inReadingOrder } from '#portfolio/field-order.ts';
import type { Finding } from '#portfolio/finding.ts';
import { linkPortfolio } from '#portfolio/link.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { type Kind, kindOf, schemas } from '#portfolio/schema/kinds.ts';
import { findingsOn } from '#rules/judge.ts';
import { CannotRunError, orTold } from '../command/command.ts';
import { askKeeping } from './ask-keeping.ts';
import { askedFor } from './asked-for.ts';
import { bodyOfFile } from './body-of-file.ts';
import { type DraftFile, draftFile, type Kept, keepDraft } from './draft-file.ts';
import { type Given, givenData, heldToAsking } from './given.ts';
import type { Outcome } from './outcome.ts';
import { type ReadWhole, readWhole } from './read-whole.ts';
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
  const read = readWhole(wish.root);
  const { file } = read.content;
  const kind = kindOf(wish.kind);
  const given = givenData(schemas[kind.name], wish.from, wish.set);
  if (given.findings.length > 0) return refusedAtOnce(kind, given);
  heldToAsking(given, ask !== undefined);
  const setting = { portfolio: linkPortfolio(read.content), ...dayOffered(wish.today, file.asAt) };
  const lacking = notThereYet(kind.name, given.data, setting.portfolio);
  if (lacking) throw new CannotRunError(lacking);
  const begun = beginningOf(wish, kind, setting.portfolio);
  const body = wish.body === undefined ? begun.body : await bodyOfFile(wish.body, tellLeftOut);
  const today = file.asAt ?? wish.today;
  const draft = (data: Record<string, unknown>, claims = '') =>
    draftRecord(wish.root, read, { kind, slug: slugOf(wish, data), data, body: body + claims }, today);
  const start = { ...begun.data, ...given.data };
  const known = withKnownFacts(kind, start, setting.portfolio, setting.today);
  // A wrong option is refused before anybody is asked for the rest.
  const asked = wrong(draft(known)).length > 0 ? undefined : ask;
  const isLacking = missingFields(schemas[kind.name], known).length > 0 || wish.lookBack !== undefined;
  const asking = async (asker: Asker): Promise<Asked> => ({
    data: await askedFor(kind, start, known, setting, asker),
    chosen:
      kind.format === 'mdx' && isLacking
        ? await askCriteria(kind, setting.portfolio, [], asker, criteriaMarked(body))
        : [],
  });
  const answers = draftFile(wish, kind.name, given.data);
  const { data, chosen }: Asked = asked
    ? await askKeeping(
        asked,
        { answered: given.answered, draft: answers },
        asking,
        ({ data }) => draft(data).findings,
      )
    : { data: known, chosen: [] };
  const claims = wish.body === undefined ? claimsToWrite(setting.portfolio, chosen) : '';
  const last = draft(data, claims);
  if (last.findings.length > 0 || missingFields(schemas[kind.name], data).length > 0) {
    const kept = asked && keptFields(wish, kind, last, data);
    if (kept) answers.remove(kept);
    return refused(kind, given, last, data, kept);
  }
  refuseTwin(wish, read, last, answers);
  const outcome = written(wish, kind, given, () => draft(data, claims), today);
  answers.remove();
  return wish.body === undefined || chosen.length === 0 ? outcome : { ...outcome, toMark: chosen };
};

/** Standard output holds what a program may read. */
const tellLeftOut = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** What was answered: the fields, and for a text the criteria that it is to show. */
interface Asked {
  data: Record<string, unknown>;
  chosen: readonly string[];
}

/** A try that was stopped between writing its record and taking its draft away is not written once more. */
const refuseTwin = ({ from }: Wish, { texts }: ReadWhole, draft: Draft, answers: DraftFile): void => {
  const twin = from === undefined ? undefined : twinOf(texts, draft);
  if (twin === undefined) return;
  answers.remove();
  throw new CannotRunError(`That is written already: ${twin.file}. Nothing was written once more.`);
};

const refusedAtOnce = ({ title }: Kind, { findings, texts }: Given): Outcome => ({
  done: 'refused',
  title,
  findings,
  missing: [],
  texts,
  draft: '',
});

const refused = (
  { name, title }: Kind,
  { texts, warnings }: Given,
  draft: Draft,
  data: Record<string, unknown>,
  kept: Kept | undefined,
): Outcome => ({
  done: 'refused',
  title,
  findings: wrong(draft),
  warnings,
  missing: missingFields(schemas[name], data),
  texts: new Map([...texts, [draft.file, draft.text]]),
  draft: draft.text,
  kept,
});

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

const written = (
  wish: RecordWish,
  kind: Kind,
  given: Given,
  drafted: () => Draft,
  today: string,
): Extract<Outcome, { done: 'written' }> => {
  const first = drafted();
  const draft = orTold(first.text, () => writeRecord(wish.root, first, drafted));
  const { portfolio, findings, texts } = checkPortfolio(wish.root, today);
  if (portfolio) writeLiveSchemas(wish.root, portfolio);
  return {
    done: 'written',
    number: draft.number,
    file: draft.file,
    findings: findingsOn(draft.number, findings).filter(({ file }) => file === draft.file),
    warnings: given.warnings,
    texts: new Map([...given.texts, ...texts]),
    ...(kind.format === 'mdx' && wish.body === undefined ? { toAnswer: true } : {}),
  };
};
