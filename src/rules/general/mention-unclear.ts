import type { AnyRecord, Mention } from '#portfolio/portfolio.ts';
import type { Rule, Verdict } from '../rule.ts';

/** GEN-15: a time in the words of a record is a time in one recording. */
export const mentionUnclear: Rule = {
  id: 'mention-unclear',
  statements: ['GEN-15'],
  severity: 'error',
  answerable: false,
  title: 'A time points into no recording, or is no time',
  why: 'An assessor must be able to go to the very second; a time without its recording leads nowhere.',
  mend: 'Write `recording:` at the top of the record, or name the file: <At time="02:10" file="call.mp3" />.',
  source: 'SQA Understanding Standards: a record should be taken of the points in the recording',
  example: { wrong: '<At time="2.10" />', right: '<At time="02:10" file="call.mp3" />' },
  judge: function* (portfolio) {
    for (const record of portfolio.records)
      for (const mention of record.mentions) {
        const trouble = mention.component === 'At' && troubleWith(record, mention);
        if (trouble) yield { ...trouble, place: mention.place, subject: record.number };
      }
  },
};

const troubleWith = (record: AnyRecord, { attributes }: Mention): Omit<Verdict, 'place'> | undefined => {
  const { time = '', file } = attributes;
  if (!/^(\d+:)?[0-5]?\d:[0-5]\d$/.test(time))
    return {
      message: `"${time}" is no time in a recording.`,
      mend: 'Write minutes and seconds with a colon, such as 02:10, or hours before them: 1:02:10.',
    };
  if (file !== undefined || ('recording' in record.data && record.data.recording)) return undefined;
  const playable = record.data.attachments.map((one) => one.file).filter((name) => media.test(name));
  if (playable.length === 1) return undefined;
  return {
    message:
      playable.length === 0
        ? `${record.number} has no recording that ${time} could be a time in.`
        : `${time} could be a time in ${playable.join(' or ')}.`,
  };
};

const media = /\.(mp3|m4a|aac|ogg|oga|opus|wav|flac|mp4|m4v|webm|mov)$/i;
