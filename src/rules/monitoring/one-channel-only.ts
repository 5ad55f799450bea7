import { ofKind } from '#portfolio/select.ts';
import { centresChoice } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** MON-7: more than one channel was watched. */
export const oneChannelOnly: Rule = {
  id: 'one-channel-only',
  statements: ['MON-7'],
  severity: 'warning',
  needsWhole: true,
  title: 'Every observation is on one channel',
  why: 'Customers use more than one way to reach the team, and quality on one says little of the others.',
  mend: 'Observe another channel too. Where the team has only one, answer the finding and say so.',
  source: 'study-4: different channels; the range of cg-312 is "either", so one is enough there',
  answeredAt: 'observation',
  thresholds: ['channelsFrom'],
  example: { wrong: 'thirty observations, all by telephone', right: 'some of chats and emails as well' },
  judge: function* (portfolio) {
    const observations = ofKind(portfolio, 'observation');
    const { channelsFrom } = portfolio.file.thresholds;
    const [first] = observations;
    const channels = new Set(observations.map(({ data }) => data.channel));
    if (!first || channels.size > 1 || observations.length < channelsFrom) return;
    yield {
      place: portfolio.placeOf(first.file, ['channel']),
      message: `All ${observations.length} observations are on one channel, ${first.data.channel}; from ${channelsFrom} observations on (${centresChoice('channelsFrom')}) there should be more than one.`,
      subject: 'observation',
    };
  },
};
