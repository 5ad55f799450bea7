import type { Choice } from '#portfolio/choices.ts';
import type { Criterion, Portfolio } from '#portfolio/portfolio.ts';
import { type Kind, schemas } from '#portfolio/schema/kinds.ts';
import { isRequired } from '#portfolio/schema/schema-walk.ts';
import { ofKind } from '#portfolio/select.ts';
import { type Answers, words } from './ask-words.ts';
import { criteriaThatFit, fieldsThatShow } from './criteria-that-fit.ts';
import { placesToClaim } from './places-to-claim.ts';
import type { Asker, Setting } from './question.ts';

interface Claim {
  criterion: string;
  at?: string;
  shows?: string;
}

/** Whether records of a kind list their claims. */
export const listsClaims = (kind: Kind): boolean => Object.hasOwn(schemas[kind.name].shape, 'claims');

/**
 * Asks which criteria a record claims, in the words of the unit and those that fit first; then, for each, which place of
 * the record shows it and how. Nothing is a fine answer. Gives the answers with the claims, where there are any.
 */
export const askClaims = async (
  kind: Kind,
  answers: Readonly<Answers>,
  ask: Asker,
  { portfolio }: Setting,
): Promise<Answers> => {
  if (answers.claims !== undefined || !listsClaims(kind)) return { ...answers };
  const before = claimsOfLast(kind, answers, portfolio);
  const refs = await askCriteria(kind, portfolio, [...before.keys()], ask);
  const claims: Claim[] = [];
  const files = new Set(filesOf(answers));
  for (const ref of refs) {
    const criterion = portfolio.criteria.get(ref);
    if (criterion) claims.push(await askPlace(kind, criterion, answers, before.get(ref), files, ask));
  }
  return withFiles(claims.length > 0 ? { ...answers, claims } : answers, files);
};

const filesOf = ({ attachments }: Readonly<Answers>): string[] =>
  Array.isArray(attachments) ? attachments.map(({ file }: { file: string }) => file) : [];

/** A file that a claim points into belongs to the record. */
const withFiles = (answers: Readonly<Answers>, files: ReadonlySet<string>): Answers => {
  const listed = filesOf(answers);
  const more = [...files]
    .filter((file) => !listed.includes(file))
    .map((file) => ({ file, title: String(answers.title ?? file) }));
  if (more.length === 0) return { ...answers };
  return { ...answers, attachments: [...((answers.attachments as unknown[]) ?? []), ...more] };
};

/** Asks which criteria are claimed, but for those that are claimed already. */
export const askCriteria = (
  kind: Kind,
  portfolio: Portfolio,
  initial: readonly string[],
  ask: Asker,
  already: ReadonlySet<string> = new Set(),
): Promise<string[]> => {
  const shape = schemas[kind.name].shape;
  const required = 'claims' in shape && isRequired(shape.claims);
  const nothing = required ? '' : ' You can leave it empty and claim later.';
  const question = `What does this show? Tick each criterion that it meets; those that fit this kind of record come first.${nothing}`;
  const choices = criteriaThatFit(kind.name, portfolio).filter(({ value }) => !already.has(value));
  return choices.length === 0
    ? Promise.resolve([])
    : ask({ type: 'choices', ask: question, choices, initial, required });
};

/**
 * What the last record of the kind claims at places that this one has as well, by criterion. What a place shows is not
 * copied: those words are true of the other record.
 */
const claimsOfLast = (
  { name }: Kind,
  answers: Readonly<Answers>,
  portfolio: Portfolio,
): Map<string, string | undefined> => {
  const last = ofKind(portfolio, name).at(-1)?.data as
    | { claims?: readonly { criterion: string; at?: string }[] }
    | undefined;
  const there = placesToClaim(answers, []).map(({ value }) => value);
  return new Map(
    (last?.claims ?? [])
      .filter(
        ({ at, criterion }) => portfolio.criteria.has(criterion) && (at === undefined || there.includes(at)),
      )
      .map(({ criterion, at }) => [criterion, at]),
  );
};

const [later, inAFile] = ['later', 'in a file'];

const askPlace = async (
  kind: Kind,
  criterion: Criterion,
  answers: Readonly<Answers>,
  before: string | undefined,
  files: Set<string>,
  ask: Asker,
): Promise<Claim> => {
  const about = `${criterion.ref}, ${criterion.text.replace(/\.$/, '')}`;
  const places = placesToClaim(answers, fieldsThatShow(kind.name, criterion));
  const at =
    kind.name === 'workplace-document'
      ? await ask(words(`${about}: which page or section of the document?`, false))
      : await placeIn(about, places, before, files, ask);
  const shows = (await ask(words(`${about}: what does it show, in a sentence?`, false))).trim();
  return { criterion: criterion.ref, ...(at.trim() ? { at: at.trim() } : {}), ...(shows ? { shows } : {}) };
};

const placeIn = async (
  about: string,
  places: readonly Choice[],
  before: string | undefined,
  files: Set<string>,
  ask: Asker,
): Promise<string> => {
  const at = await ask({
    type: 'choice',
    ask: `${about}: where in this record is it shown?`,
    choices: [
      ...places,
      { value: inAFile, label: 'In a file that belongs to this record' },
      { value: later, label: 'I will say that later' },
    ],
    initial: before ?? places[0]?.value,
  });
  if (at !== inAFile) return at === later ? '' : at;
  const file = (await ask(words('What is the file called, such as form.pdf?', true))).trim();
  files.add(file);
  const spot = await ask(
    words(`Where in ${file}? A page, a row or a time, such as page 2, row 14 or 02:10`, false),
  );
  return `${file} ${spot.trim()}`.trim();
};
