import type { Chance } from './chance.ts';
import type { Arranged } from './schedule.ts';
import type { Transaction } from './transaction.ts';

/** Things that are sent, so that no two observations need share one. */
export const items = [
  'a kettle,the kettle',
  'a pushchair,the pushchair',
  'reading glasses,the reading glasses',
  'two garden chairs,the garden chairs',
  'school shoes,the school shoes',
  'a laptop bag,the laptop bag',
  'a birthday hamper,the hamper',
  'a bike light,the bike light',
  'curtains,the curtains',
  'a rucksack,the rucksack',
  'printer ink,the ink',
  'wedding shoes,the shoes',
  'a table lamp,the lamp',
  'cot sheets,the cot sheets',
  'a drill,the drill',
  'a phone case,the phone case',
  'a winter coat,the coat',
  'seed potatoes,the seed potatoes',
  'a jigsaw,the jigsaw',
  'a guitar strap,the strap',
  'a toaster,the toaster',
  'hiking boots,the boots',
  'a christening gown,the gown',
  'a box of tiles,the tiles',
  'a dog bed,the dog bed',
  'paint samples,the samples',
  'a rug,the rug',
  'a set of pans,the pans',
  'a football shirt,the shirt',
  'a picture frame,the frame',
  'sewing patterns,the patterns',
  'a car seat cover,the seat cover',
  'a bread maker,the bread maker',
  'a watch strap,the strap',
  'exam textbooks,the textbooks',
  'a hat box,the hat box',
  'fishing line,the parcel of fishing line',
  'a mirror,the mirror',
  'a desk fan,the fan',
  'a tent,the tent',
  'a paddling pool,the pool',
  'running socks,the socks',
  'a photo album,the album',
];

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const hours = ['noon', 'two o’clock', 'half past three', 'four o’clock', 'five', 'half past five', 'ten'];
const areas = ['northern', 'riverside', 'hill road', 'southern', 'old dairy'];

const reach = {
  telephone: ['ring you back', 'ring me back'],
  online: ['message you here', 'come back to this chat'],
  written: ['write to you', 'answer this message'],
  'social-media': ['send you a private message', 'message us'],
  'face-to-face': ['text you', 'come back to me'],
} as const;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Fills `{slots}` until none is left, since what fills one may hold others. */
export function fill(template: string, slots: Record<string, string>): string {
  let text = template;
  for (let round = 0; round < 4 && text.includes('{'); round += 1)
    text = text.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole);
  return text.replace(/(^|[.?!] )(“?)([a-z])/g, (_, before: string, open: string, letter: string) => {
    return before + open + letter.toUpperCase();
  });
}

/** What fills the slots of one observation: the same words all through it. */
export function slotsOf(arranged: Arranged, sort: Transaction, item: string, chance: Chance) {
  const [one = '', the = ''] = item.split(',');
  const customer = arranged.channel === 'telephone' ? 'the caller' : 'the customer';
  const [reachYou, reachMe] = reach[arranged.channel];
  const { about, problem, reflect, answer, vague, kind, note, limit } = sort;
  return {
    item: one,
    Item: capital(one),
    theItem: the,
    customer,
    Customer: capital(customer),
    day: chance.one(days),
    hour: chance.one(hours),
    area: chance.one(areas),
    reach: reachYou,
    reachMe,
    ask: chance.one(sort.ask),
    step: chance.one(sort.step),
    about,
    problem,
    reflect,
    answer,
    vague,
    kind,
    note,
    limit,
  };
}
