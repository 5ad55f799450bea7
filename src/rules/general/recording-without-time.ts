import { group } from '#language/group.ts';
import { placeInRecord } from '#portfolio/place-in-record.ts';
import type { AnyRecord, BodyNode, Claim, Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** GEN-15: a claim on sound or film says at which time. */
export const recordingWithoutTime: Rule = {
  id: 'recording-without-time',
  statements: ['GEN-15'],
  severity: 'warning',
  title: 'A claim rests on a recording and gives no time in it',
  why: 'Nobody listens to an hour to find a minute: the points in a recording are written down, criterion by criterion.',
  mend: 'Write the time: `at: call.mp3 02:10` in a claim, `at: "02:10"` at a question, or <At time="02:10"> in the words marked.',
  source: 'SQA Understanding Standards: a record should be taken of the points in the recording',
  example: { wrong: 'at: call.mp3', right: 'at: call.mp3 02:10' },
  gather: (count) => `${count} records rest on a recording and give no time for what they claim`,
  judge: function* (portfolio) {
    const untimed = portfolio.claims.filter((claim) => needsTime(claim));
    for (const [number, claims] of group(untimed, ({ record }) => record.number)) {
      const [first] = claims as [Claim];
      const timed = timedCriteria(portfolio, first.record);
      const open = claims.map(({ criterion }) => criterion).filter((criterion) => !timed.has(criterion));
      if (open.length === 0) continue;
      yield {
        place: claims.find(({ criterion }) => criterion === open[0])?.place ?? first.place,
        message: `${number} rests on a recording and gives no time for ${someOf(open)}.`,
        subject: number,
      };
    }
  },
};

/** One time for a criterion is enough, wherever in the record it stands. */
const timedCriteria = (portfolio: Portfolio, record: AnyRecord): Set<string> =>
  new Set(
    (portfolio.claimsOf.get(record.number) ?? [])
      .filter((claim) => !needsTime(claim))
      .map(({ criterion }) => criterion),
  );

const needsTime = (claim: Claim): boolean => {
  const { record } = claim;
  if (record.kind === 'questioning') return isUntimedAnswer(claim, record);
  if (record.kind === 'discussion') return isUntimedPassage(claim, record);
  const named = claim.at !== undefined && record.data.attachments.length > 0;
  const place = named ? placeInRecord(record, claim.at ?? '') : undefined;
  return place?.type === 'attachment' && media.test(place.file) && place.spot?.type !== 'time';
};

const isUntimedAnswer = ({ at }: Claim, { data }: PortfolioRecord<'questioning'>): boolean =>
  data.recording !== undefined && data.items[Number(at?.split('.')[1]) - 1]?.at === undefined;

const isUntimedPassage = ({ anchor }: Claim, { data, body }: PortfolioRecord<'discussion'>): boolean =>
  data.recording !== undefined &&
  body !== undefined &&
  !(body.children ?? []).some(
    (block) => holds(block, (node) => node.anchor === anchor) && holds(block, isTime),
  );

const isTime = ({ type }: BodyNode): boolean => type === 'At';

const holds = (node: BodyNode, test: (node: BodyNode) => boolean): boolean =>
  test(node) || (node.children ?? []).some((child) => holds(child, test));

const media = /\.(mp3|m4a|aac|ogg|oga|opus|wav|flac|mp4|m4v|webm|mov)$/i;
