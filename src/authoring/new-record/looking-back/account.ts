import { counted, dateInWords } from '#language/words.ts';
import { lookingBackQuestions, questionsOf } from '#portfolio/body-skeleton.ts';
import type { AnyRecord, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';
import { dayOf, nameShown } from '#portfolio/select.ts';
import { type ChartFor, chartsFor } from './charts-for.ts';
import { colleagueOf } from './choose.ts';
import { countsIn } from './said-of-records.ts';

const stages = ['prepare', 'monitor', 'feed-back', 'understand'] as const;

/**
 * The fields of an account that follow from the records it looks back on: a title, the days, the stages, and the units for
 * which those records claim (all that the learner is registered for, where they claim none).
 */
export const lookingBackFields = (
  portfolio: Portfolio,
  records: readonly AnyRecord[],
): Record<string, unknown> => {
  const claimed = new Set(
    records
      .flatMap(({ number }) => portfolio.claimsOf.get(number) ?? [])
      .map(({ criterion }) => criterion.split('/')[0]),
  );
  const units = portfolio.file.registrations.flatMap((one) => one.units.map(({ unit }) => unit));
  const own = units.filter((unit) => claimed.has(unit));
  const kinds = new Set<string>(records.map(({ kind }) => kindOf(kind).stage));
  return {
    title: `Account: looking back on ${subjectOf(portfolio, records)}, ${periodOf(records)}`,
    about: { from: daysOf(records)[0], to: daysOf(records).at(-1) },
    stages: stages.filter((stage) => kinds.has(stage)),
    units: own.length > 0 ? own : units,
  };
};

/**
 * The text of an account begun from records: dates, counts, charts and links are filled in, and the thinking is left as
 * questions, which are findings for as long as they stand.
 */
export const lookingBackText = (portfolio: Portfolio, records: readonly AnyRecord[]): string => {
  const [begin, did, understood, differently] = questionsOf('account');
  const intro = `This account looks back on ${counted(records.length, 'record')}, ${periodOf(records)}.`;
  const counts = countsIn(portfolio, records).map((line) => `- ${line}`);
  return [
    ...section(begin),
    ['## What the records say', intro, counts.join('\n'), asked(lookingBackQuestions.counts)],
    ...chartsFor(portfolio, records).map(chart),
    [
      '### One by one',
      records.map((record) => line(portfolio, record)).join('\n'),
      asked(lookingBackQuestions.records),
    ],
    ...section(did),
    ...section(understood),
    ...section(differently),
  ]
    .map((parts) => `${parts.join('\n\n')}\n`)
    .join('\n');
};

const section = (one: readonly [string, string] | undefined): string[][] =>
  one ? [[`## ${one[0]}`, asked(one[1])]] : [];

const chart = ({ colleague, shownAs, quality, observations }: ChartFor): string[] => [
  `### ${plain(shownAs)}`,
  `The chart is drawn from all that was recorded of ${plain(shownAs)}; ${observations} of it ${observations === 1 ? 'is' : 'are'} among the records of this account.`,
  `<Trend colleague="${colleague}"${quality === undefined ? '' : ` quality="${quality}"`} />`,
  asked(lookingBackQuestions.chart),
];

const line = (portfolio: Portfolio, record: AnyRecord): string => {
  const colleague = colleagueOf(record);
  const facts = [
    dateInWords(dayOf(record)),
    ...(colleague === undefined ? [] : [plain(nameShown(portfolio, colleague))]),
    ...(record.kind === 'observation' ? checkWords(record) : []),
  ];
  return `- <Evidence number="${record.number}" />: ${facts.join(', ')}`;
};

const checkWords = ({ data }: PortfolioRecord<'observation'>): string[] => [
  data.channel,
  data.check,
  data.nature,
];

const asked = (question: string): string => `*${question}*`;

/** A name as it stands in Markdown, where some signs mean more than themselves. */
const plain = (name: string): string => name.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

const subjectOf = (portfolio: Portfolio, records: readonly AnyRecord[]): string => {
  const colleagues = new Set(records.map(colleagueOf));
  const [only] = colleagues;
  return colleagues.size === 1 && only !== undefined
    ? nameShown(portfolio, only)
    : counted(records.length, 'record');
};

const daysOf = (records: readonly AnyRecord[]): string[] => records.map(dayOf).sort();

const periodOf = (records: readonly AnyRecord[]): string => {
  const days = daysOf(records);
  const [from = '', to = ''] = [days[0], days.at(-1)];
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
};
