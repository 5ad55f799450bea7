import type { Arranged } from './schedule.ts';

/** The observations that were put forward for criteria; the rest stand behind them as the record of the work. */
const claimed = new Set([
  'E014',
  'E021',
  'E024',
  'E034',
  'E038',
  'E047',
  'E048',
  'E054',
  'E068',
  'E079',
  'E097',
  'E112',
  'E117',
  'E121',
  'E132',
  'E143',
  'E173',
  'E185',
]);

const how: Record<string, string> = {
  live: 'I watched and listened from beginning to end, beside the colleague.',
  recorded: 'I went through the whole recording or thread, not only the end of it.',
  'mystery-shop': 'The shopper wrote down what was said straight afterwards, and I judged from that.',
};

const scale = ['', 'below standard', 'nearly there', 'at standard', 'above standard'];

const where: Record<string, string> = {
  telephone: 'on the telephone',
  online: 'in a chat',
  written: 'in writing',
  'social-media': 'in a public thread',
  'face-to-face': 'at the counter',
};

/** What one rating gives to its claims. */
export interface Rated {
  quality: string;
  rating: number;
}

/** The claims of an observation, or none where it was not put forward. */
export function claimsOf(arranged: Arranged, nature: string, rated: readonly Rated[], setAside: number) {
  if (!claimed.has(arranged.number)) return [];
  const lowest = rated.reduce((low, next) => (next.rating < low.rating ? next : low));
  const highest = rated.reduce((high, next) => (next.rating > high.rating ? next : high));
  const check = arranged.item
    ? {
        criterion: 'ocr-41/2.2',
        at: 'drawItem',
        shows: `A planned check, item ${arranged.item} of the draw; ${nature}, ${where[arranged.channel]}.`,
      }
    : {
        criterion: 'ocr-41/2.1',
        at: 'reason',
        shows: `A spot check outside the draw; ${nature}, ${where[arranged.channel]}.`,
      };
  return [
    check,
    { criterion: 'ocr-41/2.3', at: 'technique', shows: how[arranged.technique] },
    {
      criterion: 'ocr-41/2.4',
      at: `ratings.${highest.quality}`,
      shows: `What was seen or heard, written down against “${highest.quality}” and the other agreed quality criteria.`,
    },
    {
      criterion: 'ocr-41/2.5',
      at: `ratings.${lowest.quality}`,
      shows: `Rated ${lowest.rating}, ${scale[lowest.rating]}, on the agreed scale, with the reason.`,
    },
    {
      criterion: 'cg-312/3.1',
      at: 'disruption',
      shows: 'How the check was made without holding anybody up.',
    },
    {
      criterion: 'cg-312/3.2',
      at: 'ratings',
      shows:
        setAside > 0
          ? `${rated.length} quality criteria rated, ${setAside} set aside with a reason.`
          : `All ${rated.length} quality criteria rated.`,
    },
  ];
}
