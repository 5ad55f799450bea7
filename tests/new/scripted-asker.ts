import type { Asker, Question } from '#authoring/new-record/question.ts';
import { StoppedError } from '../../scripts/new/terminal-asker.ts';

/** An answer to every question whose words begin so. */
type Script = Readonly<Record<string, string | readonly string[] | boolean>>;

/**
 * Somebody who answers by a list: the first line whose words begin the question; otherwise what the question offers,
 * nothing where it need not be answered, and no to another one. Leaves what cannot be written. Refuses words that the question would refuse, and choices that it does not have.
 */
export const scriptedAsker = (script: Script) => {
  const asked: Exclude<Question, { type: 'told' }>[] = [];
  const told: string[] = [];
  const ask = (async (question: Question) => {
    if (question.type === 'told') {
      told.push(question.ask);
      return '';
    }
    asked.push(question);
    const line = Object.keys(script).find((words) => question.ask.startsWith(words));
    const answer = line === undefined ? offered(question) : script[line];
    refuse(question, answer);
    return answer;
  }) as Asker;
  return { ask, asked, told };
};

/** Somebody who answers by a list and presses Ctrl-C at the question whose words begin so. */
export const stoppingAt = (words: string, script: Script): Asker =>
  (async (question: Question) => {
    if (question.ask.startsWith(words)) throw new StoppedError('Nothing was written.');
    return scriptedAsker(script).ask(question as never);
  }) as unknown as Asker;

type Asked = Exclude<Question, { type: 'told' }>;

const offered = (question: Asked): unknown => {
  if (question.type === 'choice' && question.choices.some(({ value }) => value === 'leave')) return 'leave';
  if (question.type === 'yes-no') return false;
  if (question.type === 'choices')
    return question.initial ?? (question.required ? [question.choices[0]?.value] : []);
  return question.initial ?? (question.type === 'choice' ? question.choices[0]?.value : '');
};

const refuse = (question: Asked, answer: unknown): void => {
  if (question.type === 'words') {
    const trouble = question.check(String(answer));
    if (trouble) throw new Error(`${question.ask} was answered ${String(answer)}: ${trouble}`);
  } else if (question.type !== 'yes-no')
    for (const one of [answer].flat())
      if (!question.choices.some(({ value }) => value === one))
        throw new Error(`${question.ask} has no choice ${String(one)}`);
};
