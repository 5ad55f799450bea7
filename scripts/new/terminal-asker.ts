import * as prompts from '@clack/prompts';
import { type Asker, type Question, worded } from '#domain/new-record/question.ts';
import { CannotRunError } from '../command/command.ts';

/** Somebody stopped answering, with Ctrl-C or Escape. */
export class StoppedError extends CannotRunError {
  override name = 'StoppedError';
}

/** From this many choices on, typing a few letters finds one faster than arrows. */
const many = 10;

/** Puts questions to the person at this terminal. Throws StoppedError when they stop. */
export const terminalAsker = (async (question: Question) => {
  const answer = await put(question);
  if (prompts.isCancel(answer)) throw new StoppedError('Nothing was written.');
  return answer ?? '';
}) as Asker;

const put = (question: Question): Promise<unknown> => {
  const message = worded(question);
  if (question.type === 'words')
    return prompts.text({
      message,
      initialValue: question.initial ?? '',
      validate: (words) => question.check(words ?? ''),
    });
  if (question.type === 'yes-no') return prompts.confirm({ message, initialValue: question.initial });
  if (question.type === 'choice') return choice(question);
  return choices(question);
};

const optionsOf = ({ choices: all }: Extract<Question, { type: 'choice' | 'choices' }>) =>
  all.map(({ value, label }) => ({ value, label: label === '' ? value : `${value}  ${label}` }));

type OneOf = Extract<Question, { type: 'choice' }>;

/** Asks again for as long as nothing is chosen, as when no line fits the letters that were typed. */
const choice = async (question: OneOf): Promise<unknown> => {
  for (;;) {
    const answer = await chosenOnce(question);
    if (answer !== undefined && answer !== '') return answer;
    prompts.log.warn('Choose one of the lines.');
  }
};

const chosenOnce = (question: OneOf): Promise<unknown> => {
  const unchosen = question.unchosen === undefined ? [] : [{ value: '', label: question.unchosen }];
  const options = [...unchosen, ...optionsOf(question)];
  const shared = {
    message: worded(question),
    options,
    ...(question.initial ? { initialValue: question.initial } : {}),
  };
  return options.length >= many ? prompts.autocomplete(shared) : prompts.select(shared);
};

const choices = (question: Extract<Question, { type: 'choices' }>): Promise<unknown> => {
  const options = optionsOf(question);
  const initialValues = [...(question.initial ?? [])];
  const shared = { message: worded(question), options, initialValues, required: question.required };
  return options.length >= many ? prompts.autocompleteMultiselect(shared) : prompts.multiselect(shared);
};
