import { advised, command, localToday, portfolioFolder, print, run } from './command/command.ts';
import { asJson, asText, exitCode, type Outcome } from './new/outcome.ts';
import { drawSample } from './sample/draw-sample.ts';
import { methods, type SampleWish } from './sample/sample-wish.ts';
import { swapItem } from './sample/swap-item.ts';

interface Shared {
  portfolio?: string;
  json?: boolean;
}

const tell = async (outcome: Outcome, json: boolean | undefined): Promise<number> => {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const text = json ? asJson(outcome) : advised(asText(outcome, process.stdout.columns || 100, colour));
  if (json || outcome.done === 'written') await print(text);
  else process.stderr.write(text);
  return exitCode(outcome);
};

const draw = (args: readonly string[]): Promise<number> => {
  const program = command(
    'sample [draw]',
    'Draws a sample from a sampling frame and writes the draw as a record.',
  )
    .requiredOption('--frame <number>', 'the sampling frame, such as E006')
    .requiredOption('--method <method>', `one of ${methods.join(', ')}`)
    .option('--size <n>', 'how many to draw')
    .option('--margin <share>', 'or how near a share is to be known, such as 0.1 for ten points either way')
    .option('--confidence <share>', 'and how surely', '0.95')
    .option('--quotas <list>', 'for the method quota: telephone-routine=5,online-routine=3')
    .option('--seed <words>', 'what chance starts from; any words (default: the day of the draw)')
    .option(
      '--colleagues <list>',
      'who is to be observed, with or without a number: colleague-a=24,colleague-d',
    )
    .option('--first-day <day>', 'the first day by which an item is due; they spread over the weekdays')
    .option('--last-day <day>', 'and the last')
    .option('--prefix <letters>', 'what the ids of the items begin with (default: r and the count of draws)')
    .option('--title <words>', 'the title of the record')
    .requiredOption('--reason <words>', 'why this method and this size')
    .option('--plan <number>', 'the assessment plan that it was planned in')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nTo log that an item was swapped: npm run sample swap E012 r1-22 --reason "…"')
    .parse(args, { from: 'user' });
  const options = program.opts<Omit<SampleWish, 'root' | 'today'> & Shared>();
  const root = portfolioFolder(options.portfolio);
  return tell(drawSample({ ...options, root, today: localToday() }), options.json);
};

const swap = (args: readonly string[]): Promise<number> => {
  const program = command('sample swap', 'Logs that another transaction was taken for an item of a draw.')
    .argument('<draw>', 'the number of the draw, such as E012')
    .argument('<item>', 'the id of the item, such as r1-22')
    .requiredOption('--reason <words>', 'why it could not be observed')
    .option('--instead-of <words>', 'what was drawn at first')
    .option('--on <day>', 'the day of the swap (default: today)')
    .option('--json', 'print one JSON object')
    .parse(args, { from: 'user' });
  const [number = '', item = ''] = program.args;
  const options = program.opts<Shared & { reason: string; insteadOf?: string; on?: string }>();
  const root = portfolioFolder(options.portfolio);
  return tell(swapItem({ ...options, root, number, item, today: localToday() }), options.json);
};

const [first, ...rest] = process.argv.slice(2);
if (first === 'swap') await run(() => swap(rest));
else await run(() => draw(first === 'draw' ? rest : process.argv.slice(2)));
