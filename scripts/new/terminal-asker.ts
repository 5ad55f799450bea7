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
  if (question.type === 'yes-no') return yesOrNo(question, input);
  return lines(question as Of<'choice' | 'choices'>, input);
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

/** A list in which letters only ever narrow the lines down: whoever types words where a line is wanted chooses none. */
const lines = (question: Of<'choice' | 'choices'>, input: PastingInput): Promise<unknown> => {
  const several = question.type === 'choices';
  const unchosen =
    several || question.unchosen === undefined ? [] : [{ value: '', label: question.unchosen }];
  const choices = question.choices.map(({ value, label }) => ({
    value,
    label: label === '' ? value : label,
  }));
  return new ListPrompt({
    message: worded(question),
    lines: [...unchosen, ...choices],
    several,
    required: several ? question.required : true,
    initial: [question.initial ?? []].flat(),
    input,
  }).prompt();
};

const yesOrNo = async (question: Of<'yes-no'>, input: PastingInput): Promise<unknown> => {
  const answer = await new ListPrompt({
    message: worded(question),
    lines: ['Yes', 'No'].map((label) => ({ value: label, label })),
    several: false,
    required: true,
    initial: [question.initial ? 'Yes' : 'No'],
    input,
  }).prompt();
  return prompts.isCancel(answer) ? answer : answer === 'Yes';
};
