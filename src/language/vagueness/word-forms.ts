/** Words as written in a list, one space or line apart. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** The plain form of irregular past tenses that telling what happened is full of. */
const irregular: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  rang: 'ring',
  rung: 'ring',
  sent: 'send',
  left: 'leave',
  cut: 'cut',
  hung: 'hang',
  took: 'take',
  taken: 'take',
  gave: 'give',
  spoke: 'speak',
  read: 'read',
  sang: 'sing',
  spelt: 'spell',
  typed: 'type',
  stood: 'stand',
  sat: 'sit',
  paid: 'pay',
  sold: 'sell',
  held: 'hold',
  hid: 'hide',
  broke: 'break',
  threw: 'throw',
  shut: 'shut',
  slid: 'slide',
  led: 'lead',
  met: 'meet',
  ran: 'run',
  chose: 'choose',
  drew: 'draw',
  laid: 'lay',
  lost: 'lose',
  put: 'put',
  went: 'go',
  made: 'make',
  got: 'get',
  let: 'let',
  heard: 'hear',
  forgot: 'forget',
  ate: 'eat',
  drank: 'drink',
  kept: 'keep',
  knew: 'know',
  caught: 'catch',
  bought: 'buy',
  brought: 'bring',
  swore: 'swear',
  wore: 'wear',
  fell: 'fall',
  grew: 'grow',
  shown: 'show',
  given: 'give',
  spoken: 'speak',
  rolled: 'roll',
};

/**
 * The forms under which a word may stand in a list: as it is, and without the endings of number, tense and manner.
 * `promised` gives `promised`, `promise`, `promis`; a form that is no word is in no list.
 */
export const formsOf = (word: string): string[] => {
  const forms = [word];
  if (irregular[word]) forms.push(irregular[word]);
  for (const [ending, instead] of endings)
    if (word.length > ending.length + 2 && word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length);
      forms.push(stem + instead);
      if (stem.at(-1) === stem.at(-2)) forms.push(stem.slice(0, -1));
    }
  return forms;
};

const endings = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['ly', ''],
  ['er', ''],
  ['ness', ''],
] as const;

/** Whether a list holds a word in any of its forms. */
export const holds = (set: ReadonlySet<string>, word: string): boolean =>
  formsOf(word).some((form) => set.has(form));

/** Whether a word tells of what is over: `asked`, `said`. */
export const isPast = (word: string): boolean =>
  (word.length > 4 && word.endsWith('ed')) || irregular[word] !== undefined || didWords.has(word);

const didWords = new Set(['did', 'didnt', 'was', 'wasnt', 'were', 'werent', 'had', 'hadnt', 'came', 'began']);

/** One letter left out at each place but the last, where a letter more or less is an ending and no slip of the pen. */
export const withoutOneLetter = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, at) => word.slice(0, at) + word.slice(at + 1));
