import { command, localToday, portfolioFolder, run } from '../command/command.ts';
import { tellOutcome } from '../new/tell-outcome.ts';
import { askerHere } from '../new/terminal-asker.ts';
import type { Typed } from './ask-lacking.ts';
import { makeDraw } from './make-draw.ts';
import { makeSwap } from './make-swap.ts';
import { methods } from './sample-wish.ts';

interface Shared {
  portfolio?: string;
  from?: string;
  json?: boolean;
}

/** What was typed of the record itself. */
const typedIn = ({ portfolio: _portfolio, json: _json, from: _from, ...typed }: Shared & Typed): Typed =>
  typed;

const draw = (args: readonly string[]): Promise<number> => {
  const program = command(
    'sample [draw]',
    'Draws a sample from a sampling frame and writes the draw as a record. In a terminal it asks for what is not said.',
  )
    .option('--frame <number>', 'the sampling frame, such as E006')
    .option('--method <method>', `one of ${methods.join(', ')}`)
    .option('--size <n>', 'how many to draw')
    .option('--margin <share>', 'or how near a share is to be known, such as 0.1 for ten points either way')
    .option('--confidence <share>', 'and how surely (default: 0.95)')
    .option('--quotas <list>', 'for the method quota: telephone-routine=5,online-routine=3')
    .option('--seed <words>', 'what chance starts from; any words (default: the day of the draw)')
    .option('--on <day>', 'the day of the draw (default: today)')
    .option(
      '--colleagues <list>',
      'who is to be observed, with or without a number: colleague-a=24,colleague-d',
    )
    .option('--first-day <day>', 'the first day by which an item is due; they spread over the weekdays')
    .option('--last-day <day>', 'and the last')
    .option('--prefix <letters>', 'what the ids of the items begin with (default: r and the count of draws)')
    .option('--title <words>', 'the title of the record')
    .option('--reason <words>', 'why this method and this size')
    .option('--plan <number>', 'the assessment plan that it was planned in')
    .option('--from <file>', 'kept answers to go on from')
    .option('--json', 'print one JSON object, and never ask')
    .addHelpText('after', '\nTo log that an item was swapped: npm run sample swap')
    .parse(args, { from: 'user' });
  const options = program.opts<Shared & Typed>();
  const desk = { root: portfolioFolder(options.portfolio), today: localToday(), from: options.from };
  return makeDraw(desk, typedIn(options), askerHere(options.json)).then((done) =>
    tellOutcome(done, desk.root, options.json),
  );
};

const swap = (args: readonly string[]): Promise<number> => {
  const program = command(
    'sample swap',
    'Logs that another transaction was taken for an item of a draw. In a terminal it asks for what is not said.',
  )
    .argument('[draw]', 'the number of the draw, such as E012')
    .argument('[item]', 'the id of the item, such as r1-22')
    .option('--reason <words>', 'why it could not be observed')
    .option('--instead-of <words>', 'what was drawn at first')
    .option('--taken <words>', 'what takes its place, where the draw says only how many')
    .option('--on <day>', 'the day of the swap (default: today)')
    .option('--from <file>', 'kept answers to go on from')
    .option('--json', 'print one JSON object, and never ask')
    .parse(args, { from: 'user' });
  const [number, item] = program.args;
  const options = program.opts<Shared & Typed>();
  const named = { ...(number ? { number } : {}), ...(item ? { item } : {}), ...typedIn(options) };
  const desk = { root: portfolioFolder(options.portfolio), today: localToday(), from: options.from };
  return makeSwap(desk, named, askerHere(options.json)).then((done) =>
    tellOutcome(done, desk.root, options.json),
  );
};

/** The command `sample`. */
export const sample = (): Promise<void> => {
  const [first, ...rest] = process.argv.slice(2);
  if (first === 'swap') return run(() => swap(rest));
  return run(() => draw(first === 'draw' ? rest : process.argv.slice(2)));
};
