import type { Arranged } from './schedule.ts';

/** How a check was made without disruption to business, and which checks it can be said of; anything not named suits. */
export interface Manner {
  text: string;
  channels?: readonly Arranged['channel'][];
  /** Only of a check that was planned. */
  planned?: true;
  /** Only of a contact that began before this time of day. */
  before?: string;
}

/** How disruption to business was kept small, by technique. */
export const disruption: Record<string, readonly Manner[]> = {
  live: [
    {
      text: 'Sat to the side with a splitter headset and said nothing until the contact was closed.',
      channels: ['telephone'],
    },
    { text: 'Fifteen minutes in a quiet half hour; the colleague went straight on to the next contact.' },
    {
      text: 'Stood where the customer could see me and the sign, kept quiet, and left when the queue grew.',
      channels: ['face-to-face'],
    },
    {
      text: 'Agreed with the shift lead beforehand, so that the rota had cover while we sat together.',
      channels: ['telephone'],
      planned: true,
    },
    { text: 'Notes on paper and typed up afterwards, so that no keyboard was heard.' },
  ],
  recorded: [
    {
      text: 'Listened to the recording in the training room after the peak; nobody was taken off the phones.',
      channels: ['telephone'],
    },
    {
      text: 'Read it through at the end of my shift. The colleague knew nothing of which contact it was until we spoke.',
      channels: ['online', 'written', 'social-media'],
    },
    { text: 'Taken from the store, so neither the colleague nor the customer was held up.' },
    { text: 'Done between four and five, outside the two busy hours.', before: '16:00' },
  ],
  'mystery-shop': [
    { text: 'One short question at a quiet time, bought nothing, booked nothing, left no work behind.' },
    { text: 'A shopper from another site asked and thanked; it took two minutes.' },
    { text: 'Kept to one question, so that no real customer waited longer for it.' },
  ],
};

/** Whether it can be said of this check. */
export const suitsCheck = (manner: Manner, { channel, item, at }: Arranged): boolean =>
  (manner.channels?.includes(channel) ?? true) &&
  (!manner.planned || item !== undefined) &&
  (manner.before === undefined || at < manner.before);
