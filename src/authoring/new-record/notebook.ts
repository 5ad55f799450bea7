import { shortened } from '#language/words.ts';
import type { Choice } from '#portfolio/choices.ts';
import { type Asker, type Question, worded } from './question.ts';

/** What somebody answered to one question, in the words in which it was asked. */
export interface Noted {
  question: string;
  answer: string | boolean | readonly string[];
  /** The answer as a person reads it, where it was put in other words: a day, the line of a list. */
  shown?: string | undefined;
}

/** Answers as they are given, and those of an earlier round that are taken as long as their questions come again. */
export interface Notebook {
  noted: Noted[];
  ahead: (Noted & { again?: boolean })[];
  /** What was said already, so that it is not said at every round. */
  told: Set<string>;
  /** Called with all answers after each new one, so that none is lost whatever stops the asking. */
  keep: (answers: readonly Noted[]) => void;
}

/** A notebook that begins from earlier answers. */
export const notebook = (
  earlier: readonly Noted[] = [],
  keep: Notebook['keep'] = () => undefined,
): Notebook => ({ noted: [], ahead: [...earlier], told: new Set(), keep });

/** All that was answered, in this round and in the one before. */
export const allNoted = ({ noted, ahead }: Notebook): Noted[] =>
  [...noted, ...ahead].map(({ question, answer }) => ({ question, answer }));

/**
 * An asker that notes every answer. What was answered before is not asked again, unless it no longer fits its question
 * or is marked to be asked again; then the earlier answer is where the new one begins.
 */
export const noting = (ask: Asker, book: Notebook): Asker =>
  (async (question: Question) => {
    const words = worded(question);
    if (question.type === 'told') return book.told.has(words) ? '' : tell(question, words, ask, book);
    const at = book.ahead.findIndex((one) => one.question === words);
    const before = at < 0 ? undefined : book.ahead[at];
    const isKept = before && !before.again && fits(question, before.answer);
    // It is let go only when the new answer is there: whoever stops meanwhile keeps the old one.
    const answer = isKept
      ? before.answer
      : meant(question, await ask(beginningAt(question, before?.answer) as never));
    book.ahead.splice(0, at + 1);
    book.noted.push({ question: words, answer, shown: shownOf(question, answer) });
    if (!isKept) book.keep(allNoted(book));
    return answer;
  }) as unknown as Asker;

const tell = (question: Question, words: string, ask: Asker, book: Notebook): Promise<string> => {
  book.told.add(words);
  return ask(question as never);
};

/** What words stood for when they were typed: "yesterday" is another day tomorrow. */
const meant = (question: Question, answer: Noted['answer']): Noted['answer'] =>
  question.type === 'words' && typeof answer === 'string' ? (question.reads?.(answer) ?? answer) : answer;

/** An answer as a person reads it: a day in words, a line of a list as it stood there. */
const shownOf = (
  question: Exclude<Question, { type: 'told' }>,
  answer: Noted['answer'],
): string | undefined => {
  if (question.type === 'yes-no') return undefined;
  if (question.type === 'words') return question.shows?.(String(answer));
  const label = (one: string) => question.choices.find(({ value }) => value === one)?.label || one;
  return (isList(answer) ? answer : [String(answer)]).map(label).join(', ');
};

const fits = (question: Exclude<Question, { type: 'told' }>, answer: Noted['answer']): boolean => {
  if (question.type === 'yes-no') return typeof answer === 'boolean';
  if (question.type === 'words') return typeof answer === 'string' && question.check(answer) === undefined;
  const values = new Set(question.choices.map(({ value }) => value));
  if (question.type === 'choice') return typeof answer === 'string' && values.has(answer);
  return (
    isList(answer) && answer.every((one) => values.has(one)) && (!question.required || answer.length > 0)
  );
};

const isList = (answer: Noted['answer']): answer is readonly string[] => Array.isArray(answer);

const beginningAt = (question: Question, answer: Noted['answer'] | undefined): Question =>
  answer === undefined
    ? question
    : ({ ...question, [isProse(question) ? 'begun' : 'initial']: answer } as Question);

const isProse = (question: Question): boolean => question.type === 'words' && question.reads === undefined;

/**
 * Asks all, then shows the answers and lets one after another be changed until somebody says that all are right, and nothing
 * is: `troubleWith` says what stands against writing them. Whoever leaves them so gets them as they are.
 * `asking` must ask the same for the same answers; what a change makes new is asked, and all else is not asked again.
 */
export const askedUntilRight = async <T>(
  ask: Asker,
  book: Notebook,
  asking: (ask: Asker) => Promise<T>,
  troubleWith: (answers: T) => string | undefined = () => undefined,
): Promise<T> => {
  for (;;) {
    const answers = await asking(noting(ask, book));
    if (book.noted.length === 0) return answers;
    book.ahead = [];
    const line = await lineToChange(book.noted, ask, () => troubleWith(answers));
    if (line === undefined) return answers;
    book.ahead = book.noted.map((one, index) => (index === line ? { ...one, again: true } : one));
    book.noted = [];
  }
};

const [allRight, leave] = ['write', 'leave'];

/** The line to change; undefined where the answers are to be written, or left as they are with what is wrong in them. */
const lineToChange = async (
  noted: readonly Noted[],
  ask: Asker,
  troubleWith: () => string | undefined,
): Promise<number | undefined> => {
  const lines = noted.map((one, index) => ({
    value: String(index + 1),
    label: `${shortened(one.question, longest)} = ${shortened(inWords(one), longest)}`,
  }));
  const first = await ask({
    type: 'choice',
    ask: 'These are your answers. Write them, or choose a line to change it.',
    choices: [{ value: allRight, label: 'All of this is right.' }, ...lines],
    initial: allRight,
  });
  const trouble = first === allRight ? troubleWith() : undefined;
  if (first === allRight && trouble === undefined) return undefined;
  const chosen = trouble === undefined ? first : await troubledLine(trouble, lines, ask);
  return chosen === leave ? undefined : Number(chosen) - 1;
};

const troubledLine = async (trouble: string, lines: readonly Choice[], ask: Asker): Promise<string> => {
  await ask({ type: 'told', ask: `That cannot be written yet.\n\n${trouble}` });
  return ask({
    type: 'choice',
    ask: 'Which line do you want to change?',
    choices: [...lines, { value: leave, label: 'None now: keep my answers, so that I can mend them later.' }],
  });
};

const inWords = ({ answer, shown }: Noted): string => {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  const words = shown ?? (isList(answer) ? answer.join(', ') : answer);
  return words.trim() === '' ? '(nothing)' : words;
};

/** As many characters as leave a question and its answer on one line of a terminal. */
const longest = 34;
