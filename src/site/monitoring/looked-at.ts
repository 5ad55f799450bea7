import type { Looked, lookedAt } from '#monitoring/sampling/looked-at.ts';
import { choiceInWords, counted, listInWords, sentenceCase } from '../words.ts';

/** Where and when was looked, and what never was, in words. */
export const lookedShown = ({
  channels,
  weekdays,
  hours,
  untimed,
  inFrames,
}: ReturnType<typeof lookedAt>) => {
  const named = ({ name, planned, spot }: Looked, word = sentenceCase(choiceInWords(name))) => ({
    name: word,
    planned,
    spot,
    total: planned + spot,
  });
  const never = (list: readonly Looked[]) => list.filter(({ planned, spot }) => planned + spot === 0);
  return {
    tables: [
      { title: 'Channel', rows: channels.map((one) => named(one)) },
      { title: 'Day of the week', rows: weekdays.map((one) => named(one)) },
      { title: 'Time of day', rows: hours.map((one) => named(one, sentenceCase(one.name))) },
    ],
    framed: inFrames.length > 0,
    channels:
      listInWords(
        never(channels.filter(({ name }) => inFrames.includes(name))).map(({ name }) => choiceInWords(name)),
      ) || undefined,
    noPlanned:
      listInWords(
        channels
          .filter(({ name, planned, spot }) => inFrames.includes(name) && planned === 0 && spot > 0)
          .map(({ name }) => choiceInWords(name)),
      ) || undefined,
    weekdays: listInWords(never(weekdays).map(({ name }) => name)) || undefined,
    hours: listInWords(never(hours).map(({ name }) => name)) || undefined,
    untimed: untimed === 0 ? undefined : counted(untimed, 'observation'),
  };
};
