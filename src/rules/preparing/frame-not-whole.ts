import { frameOf, SamplingError, SizesDifferError } from '#monitoring/sampling/frame.ts';
import type { FrameList } from '#portfolio/listed-transactions.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** PRE-4: a frame gives every group once, with its size, and agrees with its list where it names one. */
export const frameNotWhole: Rule = {
  id: 'frame-not-whole',
  statements: ['PRE-4'],
  severity: 'error',
  answerable: false,
  title: 'A sampling frame cannot be drawn from',
  why: 'Only where the size of every group is known can anybody say what a sample stands for.',
  mend: 'Give every group its `size`, or name in `list` a CSV or YAML file with the columns id and stratum, or stratum and size.',
  source: 'ocr-41 1.2: agree a sampling frame; cg-312 2.2: specify a sampling frame',
  example: {
    wrong: '- { id: calls, describes: Calls }\n# and no list',
    right: '- { id: calls, describes: Calls, size: 2990 }',
  },
  judge: function* (portfolio) {
    for (const frame of ofKind(portfolio, 'sampling-frame')) {
      const list = listOf(portfolio, frame);
      const trouble = troubleWith(frame, list);
      if (!trouble) continue;
      const field = list ? ['list'] : ['strata'];
      yield {
        place: portfolio.placeOf(frame.file, field),
        message: trouble.message,
        mend: mendOf(portfolio, frame, trouble),
        subject: frame.number,
      };
    }
  },
};

type Frame = PortfolioRecord<'sampling-frame'>;

/** A list for people to read, such as a PDF, says nothing of a frame that has all its sizes. */
const listOf = ({ lists }: Portfolio, { number, data }: Frame): FrameList | undefined => {
  const list = lists.get(number);
  const isForPeople = list?.gives === 'nothing' && !list.broken;
  return isForPeople && data.strata.every(({ size }) => size !== undefined) ? undefined : list;
};

const troubleWith = ({ data }: Frame, list: FrameList | undefined): SamplingError | undefined => {
  try {
    frameOf(data, list);
    return undefined;
  } catch (error) {
    if (error instanceof SamplingError) return error;
    throw error;
  }
};

/** Where two sizes differ: which two places, and which draws no longer come from what the frame says. */
const mendOf = (
  portfolio: Portfolio,
  { number, data }: Frame,
  trouble: SamplingError,
): string | undefined => {
  if (!(trouble instanceof SizesDifferError)) return undefined;
  const { said, listed, stratum } = trouble;
  const drawn = ofKind(portfolio, 'draw').filter((draw) => draw.data.frame === number);
  const after =
    drawn.length > 0
      ? ` A sample is already drawn (${someOf(drawn.map((draw) => draw.number))}): it comes from this frame only as it was on that day.`
      : '';
  return `${said} and ${listed} must agree: mend the \`size\` of ${stratum}, or what ${data.list} gives for it.${after}`;
};
