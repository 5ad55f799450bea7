import { tellsOfChannel } from '#language/channels-told.ts';
import { group } from '#language/group.ts';
import { dateInWords, listInWords } from '#language/words.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

type Notice = PortfolioRecord<'notice'>;

const names = { staff: 'colleagues', customers: 'customers' } as const;

const channels: Readonly<Record<string, string>> = {
  telephone: 'calls',
  online: 'chats',
  written: 'emails and letters',
  'social-media': 'social media',
  'face-to-face': 'the counter or other meetings face to face',
};

/** PRE-6: people were told of the monitoring on every channel on which they were monitored. */
export const channelNotTold: Rule = {
  id: 'channel-not-told',
  statements: ['PRE-6'],
  severity: 'warning',
  needsWhole: true,
  title: 'People were told of the monitoring on fewer channels than were monitored',
  why: 'Whoever was told that calls are recorded does not know that their emails are read. Colleagues and customers must know the nature and extent of it, on each channel.',
  mend: 'Say in the `wording`, `method` or `tells` of a notice how people on that channel were told; if they were not, tell them, and withdraw what was observed before.',
  source: 'ocr-41 1.3, 4.3; cg-312 2.4; ICO guidance: aware of the nature, extent and reasons',
  answeredAt: 'E009',
  example: {
    wrong: 'wording: Calls are recorded for training. (and six emails observed)',
    right: 'wording: We record calls and read emails, a few of each, to train our team.',
  },
  judge: function* (portfolio) {
    const notices = group(ofKind(portfolio, 'notice'), ({ data }) => data.to);
    for (const to of ['staff', 'customers'] as const) yield* untold(portfolio, to, notices.get(to) ?? []);
  },
};

/** Where nobody was told at all, or too late, that is said of the observations. */
const untold = (portfolio: Portfolio, to: 'staff' | 'customers', notices: readonly Notice[]): Verdict[] => {
  const [first] = notices;
  if (!first) return [];
  const monitored = [...firstDays(portfolio)].filter(
    ([channel, day]) =>
      notices.some(({ data }) => data.on <= day) &&
      !notices.some((notice) => notice.data.on <= day && tellsOfChannel(channel, wordsOf(notice))),
  );
  if (monitored.length === 0) return [];
  return [
    {
      place: portfolio.placeOf(first.file, ['tells', 'nature']),
      message: `No notice to ${names[to]} tells of monitoring on ${listInWords(monitored.map(([channel]) => channels[channel] ?? channel))} before it was first observed (${listInWords(monitored.map(([, day]) => dateInWords(day)))}).`,
      subject: first.number,
      subjects: notices.map(({ number }) => number),
    },
  ];
};

/** The first day on which each channel was observed. */
const firstDays = (portfolio: Portfolio): Map<string, string> => {
  const days = new Map<string, string>();
  for (const { data } of ofKind(portfolio, 'observation'))
    if (data.observedOn < (days.get(data.channel) ?? '9999')) days.set(data.channel, data.observedOn);
  return days;
};

/** How many a week says nothing of which: "a few contacts" is no channel. */
const wordsOf = ({ data: { method, wording, tells } }: Notice): string =>
  [method, wording, tells.nature].join('. ');
