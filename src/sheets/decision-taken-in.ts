import { dateInWords, listInWords } from '#language/words.ts';
import { wordingOf } from '#portfolio/claims/claims-lock.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import type { Voucher } from '#portfolio/schema/people.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { type AsJudged, asJudged, changedLines } from './as-judged.ts';
import { portfolioMark } from './portfolio-mark.ts';
import type { SheetContent } from './sheet-file.ts';

/** What a file that came back is held against. */
export interface Receiving {
  portfolio: Portfolio;
  /** The SHA-256 of each file of a record, by its name in the record's folder. */
  hashesOf: (number: string) => ReadonlyMap<string, string>;
  /** The moment, as an ISO date and time in UTC. */
  now: string;
  /** The day that the portfolio stands at, as an ISO date. */
  today: string;
  /** Whether evidence that was changed since is accepted as it was judged. */
  thoughChanged: boolean;
  /** The earlier decision that this one changes, where the sheet does not name it. */
  changes?: string | undefined;
}

/** Why a file is not taken in, and what to do. */
export interface Refusal {
  why: string;
  mend: string;
  /** The words that somebody judged and those that stand there now. */
  difference?: { gone: string[]; come: string[] };
  /** What somebody may say for the file to be taken in all the same. */
  settledBy?: { thoughChanged: true } | { changes: string };
}

/** Clocks of telephones and computers differ by a few minutes. */
const clocksDiffer = 10 * 60_000;

/** All that stands against taking a decision in; none where it can be. */
export const refusalsOf = (
  sheet: { content: SheetContent; receipt: string },
  receiving: Receiving,
): Refusal[] => {
  const foreign = ofAnotherPortfolio(sheet.content, receiving);
  if (foreign) return [foreign];
  const twice = takenInAlready(sheet, receiving);
  if (twice) return [twice];
  return [
    ...fromTheFuture(sheet.content, receiving),
    ...ofTheSubmission(sheet.content, receiving),
    ...ofTheSender(sheet.content, receiving),
    ...ofWording(sheet.content, receiving),
    ...sheet.content.judged.flatMap((piece) => ofEvidence(piece, receiving)),
    ...decidedAlready(sheet.content, receiving),
  ];
};

const ofAnotherPortfolio = (content: SheetContent, { portfolio }: Receiving): Refusal | undefined =>
  content.portfolio === portfolioMark(portfolio)
    ? undefined
    : {
        why: 'This sheet was made from another portfolio.',
        mend: 'Take it in where it was made: name that portfolio with portfolio=.',
      };

const takenInAlready = (
  { content, receipt }: { content: SheetContent; receipt: string },
  { portfolio }: Receiving,
): Refusal | undefined => {
  const there = ofKind(portfolio, 'decision', true).find(
    ({ data: { takenIn } }) => takenIn?.sheet === content.sheet && takenIn.receipt === receipt,
  );
  return (
    there && {
      why: `This very file was taken in already, as ${there.number}.`,
      mend: 'Nothing is to be done.',
    }
  );
};

const fromTheFuture = ({ savedAt, madeOn, answers }: SheetContent, { now, today }: Receiving): Refusal[] => {
  const saved = Date.parse(savedAt);
  const mend = 'Set the clock of the computer that is wrong, and save the sheet again.';
  if (saved > Date.parse(now) + clocksDiffer)
    return [{ why: `The file was saved in the future, by its own time (${savedAt}).`, mend }];
  if (answers.on > today)
    return [
      {
        why: `The decision is dated ${dateInWords(answers.on)}, after the day at which the portfolio stands, ${dateInWords(today)}.`,
        mend: 'Ask for the right day on the sheet, or mend `asAt` in content/portfolio.yaml.',
      },
    ];
  return savedAt.slice(0, 10) < dayBefore(madeOn)
    ? [{ why: 'The file was saved before its sheet was made, by the clocks of both computers.', mend }]
    : [];
};

/** Wherever on earth it was made: the day may still be the one before in another place. */
const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 24 * 3_600_000).toISOString().slice(0, 10);

const ofTheSubmission = ({ submission, answers }: SheetContent, { portfolio }: Receiving): Refusal[] => {
  const record = recordOfKind(portfolio, submission, 'submission');
  const mend = 'Make a new sheet of the submission that is to be judged.';
  if (!record) return [{ why: `There is no submission ${submission} in this portfolio.`, mend }];
  if (record.data.withdrawn)
    return [{ why: `${submission} was withdrawn on ${dateInWords(record.data.withdrawn.on)}.`, mend }];
  return answers.on < record.data.on
    ? [
        {
          why: `The decision is dated ${dateInWords(answers.on)}, before ${submission} was handed in on ${dateInWords(record.data.on)}.`,
          mend: 'Ask for the right day on the sheet.',
        },
      ]
    : [];
};

/** Somebody who vouches, by id or by the name that they agreed to show; capitals and spaces make no difference. */
export const personNamed = ({ vouchers }: Portfolio, name: string): Voucher | undefined => {
  const plain = (words: string) => words.normalize().replace(/\s+/g, ' ').trim().toLowerCase();
  const called = [...vouchers.values()].filter(({ id, shownAs }) =>
    [id, shownAs].some((one) => plain(one) === plain(name)),
  );
  return called.find(({ role }) => role === 'assessor') ?? called[0];
};

const ofTheSender = ({ assessor, answers }: SheetContent, { portfolio }: Receiving): Refusal[] => {
  const person = personNamed(portfolio, assessor.name);
  const refused = (why: string, mend: string): Refusal[] => [{ why, mend }];
  if (!person)
    return refused(
      `${assessor.name} is not among the people of this portfolio.`,
      'Where they are an assessor of the centre, add them to content/people.yaml with `role: assessor`, then take the file in again.',
    );
  const isLearner =
    person.id === portfolio.file.learner ||
    person.shownAs.toLowerCase() === portfolio.learner?.shownAs.toLowerCase();
  if (isLearner)
    return refused(
      `${person.shownAs} is the learner, and nobody decides on their own evidence.`,
      'Only an assessor fills in this sheet.',
    );
  if (person.role !== 'assessor')
    return refused(
      `${person.shownAs} vouches as ${person.role} and not as assessor.`,
      'Only an assessor decides. Somebody who holds both roles has an entry for each in content/people.yaml.',
    );
  const { from, to } = person;
  if ((from !== undefined && answers.on < from) || (to !== undefined && answers.on > to))
    return refused(
      `${person.shownAs} was no assessor here on ${dateInWords(answers.on)}, by content/people.yaml.`,
      'Mend `from` and `to` of that person, or ask for the right day on the sheet.',
    );
  return [];
};

/** A criterion whose words changed was not decided on; one that is not there is told by the check. */
const ofWording = ({ criteria, answers }: SheetContent, { portfolio }: Receiving): Refusal[] => {
  const decided = new Set(answers.criteria.map(({ criterion }) => criterion));
  const changed = criteria.filter(({ ref, wording }) => {
    const criterion = portfolio.criteria.get(ref);
    return decided.has(ref) && criterion && wordingOf(criterion) !== wording;
  });
  return changed.map(({ ref }) => ({
    why: `The words of ${ref} were changed in its unit since the sheet was made: other words were decided on.`,
    mend: 'Compare the unit with its specification, then make a new sheet. Opened in the same browser, or given the file that was saved, it holds what the assessor wrote.',
  }));
};

const ofEvidence = (piece: AsJudged, { portfolio, hashesOf, thoughChanged }: Receiving): Refusal[] => {
  const record = portfolio.byNumber.get(piece.number);
  if (!record)
    return [
      {
        why: `${piece.number}, which was judged, is not there or cannot be read.`,
        mend: 'Bring it back; a record is never deleted. `npm run check` says what cannot be read.',
      },
    ];
  if (record.data.withdrawn)
    return [
      {
        why: `${piece.number} was withdrawn on ${dateInWords(record.data.withdrawn.on)}: ${record.data.withdrawn.reason}`,
        mend: 'Nothing is decided on withdrawn evidence. Hand in what counts and make a new sheet of that submission.',
      },
    ];
  const now = asJudged(record, hashesOf(piece.number));
  if (now.sha256 === piece.sha256 || thoughChanged) return [];
  return [
    {
      why: `${piece.number} was changed since the sheet was made: the decision was made on the earlier words.`,
      mend: 'Show the assessor the difference. Where the decision stands all the same, take it in with though-changed: the record then says so. Otherwise make a new sheet, which takes up what was saved.',
      difference: changedLines(piece.lines, now.lines),
      settledBy: { thoughChanged: true },
    },
  ];
};

/** A decision is never edited: on the same hand-in and criterion a later one must say which earlier one it changes. */
const decidedAlready = (content: SheetContent, { portfolio, changes }: Receiving): Refusal[] => {
  const { submission, answers } = content;
  const cited = answers.changes ?? changes;
  const earlier = cited === undefined ? undefined : recordOfKind(portfolio, cited, 'decision');
  if (cited !== undefined && !earlier)
    return [
      { why: `There is no decision ${cited} to change.`, mend: 'Name a decision that is in the portfolio.' },
    ];
  const same = ofKind(portfolio, 'decision').filter(
    ({ number, data }) =>
      data.submission === submission &&
      number !== cited &&
      !isChanged(portfolio, number) &&
      overlap(data, answers),
  );
  return same.map(({ number, data }) => ({
    why: `${number} of ${dateInWords(data.on)} has decided on ${listInWords(overlapping(data, answers))} in ${submission} already, and a decision is never edited.`,
    mend: `Where this one is to stand instead, take it in with changes=${number}: both stay, and the later one cites the earlier.`,
    settledBy: { changes: number },
  }));
};

type Decided = { criteria: readonly { criterion: string }[] };

const overlapping = (one: Decided, other: Decided): string[] => {
  const decided = new Set(other.criteria.map(({ criterion }) => criterion));
  return one.criteria.map(({ criterion }) => criterion).filter((criterion) => decided.has(criterion));
};

const overlap = (one: Decided, other: Decided): boolean => overlapping(one, other).length > 0;

const isChanged = (portfolio: Portfolio, number: string): boolean =>
  ofKind(portfolio, 'decision').some(({ data }) => data.changes === number);

/** The decision as the record that it becomes. Nothing stands against it. */
export const decisionTakenIn = (
  { content, receipt }: { content: SheetContent; receipt: string },
  { portfolio, hashesOf, today, changes }: Receiving,
): Record<string, unknown> => {
  const { answers, assessor, judged, submission } = content;
  const record = portfolio.byNumber.get(submission) as AnyRecord;
  const isChangedSince = (piece: AsJudged): boolean =>
    asJudged(portfolio.byNumber.get(piece.number) as AnyRecord, hashesOf(piece.number)).sha256 !==
    piece.sha256;
  return {
    title: `Decision on ${record.data.title}`,
    ...answers,
    assessor: personNamed(portfolio, assessor.name)?.id,
    submission,
    evidence: judged.map(({ number }) => number),
    changes: answers.changes ?? changes,
    takenIn: {
      sheet: content.sheet,
      receipt,
      savedAt: content.savedAt,
      takenOn: today,
      program: content.program,
      qualification: assessor.qualification,
      judged: judged.map((piece) => ({
        evidence: piece.number,
        sha256: piece.sha256,
        changedSince: isChangedSince(piece) || undefined,
      })),
    },
  };
};
