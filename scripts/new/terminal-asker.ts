import * as prompts from '@clack/prompts';
import { type Asker, type Question, worded } from '#authoring/new-record/question.ts';
import { CannotRunError } from '../command/command.ts';
import { ListPrompt } from './terminal/list-prompt.ts';
import { PastingInput } from './terminal/pasting-input.ts';
import { WordsPrompt } from './terminal/words-prompt.ts';

/** Somebody stopped answering, with Ctrl-C or Escape. */
export class StoppedError extends CannotRunError {
  override name = 'StoppedError';
}

/** From this many choices on, typing a few letters finds one faster than arrows. */
const many = 10;

/** An asker that puts questions to the person at this terminal. It throws StoppedError when they stop. */
const terminalAsker = (): Asker => {
  const input = new PastingInput(process.stdin, process.stdout);
  return (async (question: Question) => {
    if (question.type === 'told') {
      prompts.log.info(worded(question));
      return '';
    }
    input.takesLines = question.type === 'words' && question.lines === true;
    const answer = await put(question, input);
    if (prompts.isCancel(answer)) throw new StoppedError('Nothing was written.');
    return answer ?? '';
  }) as Asker;
};

/** The asker of this run; undefined where nobody sits at a terminal, or a program reads what comes out. */
export const askerHere = (json: boolean | undefined): Asker | undefined =>
  process.stdin.isTTY && process.stdout.isTTY && !json ? terminalAsker() : undefined;

type Of<T extends Question['type']> = Extract<Question, { type: T }>;

const put = (question: Question, input: PastingInput): Promise<unknown> => {
  if (question.type === 'words') return words(question, input);
  if (question.type === 'yes-no')
    return prompts.confirm({ message: worded(question), initialValue: question.initial, input });
  if (question.type === 'choice') return choice(question, input);
  return choices(question as Of<'choices'>, input);
};

const words = (question: Of<'words'>, input: PastingInput): Promise<unknown> => {
  const { initial, begun, check, shows, lines = false } = question;
  return new WordsPrompt({
    message: worded(question),
    offered: initial,
    begun,
    lines,
    validate: check,
    shows,
    input,
  }).prompt();
};

const optionsOf = ({ choices: all }: Of<'choice' | 'choices'>) =>
  all.map(({ value, label }) => ({ value, label: label === '' ? value : label }));

const choice = async (question: Of<'choice'>, input: PastingInput): Promise<unknown> => {
  const unchosen = question.unchosen === undefined ? [] : [{ value: '', label: question.unchosen }];
  const lines = [...unchosen, ...optionsOf(question)];
  const message = worded(question);
  const initial = question.initial === undefined ? [] : [question.initial];
  if (lines.length >= many)
    return new ListPrompt({ message, lines, several: false, required: true, initial, input }).prompt();
  for (;;) {
    const answer = await prompts.select({
      message,
      options: lines,
      input,
      ...(initial[0] ? { initialValue: initial[0] } : {}),
    });
    if (answer !== '') return answer;
    prompts.log.warn('Choose one of the lines.');
  }
};

const choices = (question: Of<'choices'>, input: PastingInput): Promise<unknown> => {
  const { required } = question;
  const message = worded(question);
  const lines = optionsOf(question);
  const initial = [...(question.initial ?? [])];
  if (lines.length >= many)
    return new ListPrompt({ message, lines, several: true, required, initial, input }).prompt();
  return prompts.multiselect({
    message,
    options: lines,
    initialValues: initial,
    required,
    input,
    ...(initial[0] ? { cursorAt: initial[0] } : {}),
  });
};
