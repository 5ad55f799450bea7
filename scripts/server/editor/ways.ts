import { type KindName, kindNames } from '#portfolio/schema/kind-names.ts';
import { kindOf } from '#portfolio/schema/kinds.ts';

/** Where in the browser something is done that a text advises as a command, and what the way there says. */
export interface Way {
  says: string;
  address: string;
}

const typed = /^np[mx] (?:run |portfolio )?(new|sample|check|coverage)\b(.*)$/;

const isKind = (name: string): name is KindName => (kindNames as readonly string[]).includes(name);

const titles: Readonly<Record<string, string>> = { people: 'People', portfolio: 'The portfolio' };

/** The way to what a command does; undefined where it can only be typed. */
export const wayFor = (command: string): Way | undefined => {
  const [, name, rest = ''] = typed.exec(command.replace(/\s+/g, ' ').trim()) ?? [];
  const words = rest
    .trim()
    .split(' ')
    .filter((word) => word !== '--');
  if (name === 'new') return formWay(words);
  if (name === 'sample')
    return words[0] === 'swap' ? undefined : { says: 'the form “Draw”', address: '/edit/new/draw' };
  if (name === 'coverage') return { says: 'the coverage map', address: '/coverage.html' };
  return name === 'check' ? checkWay(words) : undefined;
};

const formWay = (words: readonly string[]): Way | undefined => {
  // An account that begins from records with their counts and charts is made by the command alone.
  if (words.some((word) => /^(?:--)?from/.test(word))) return undefined;
  const kind = words.find((word) => isKind(word) || word in titles);
  if (kind === undefined) return { says: 'the list of what can be written', address: '/edit/' };
  const title = isKind(kind) ? kindOf(kind).title : titles[kind];
  const given = new URLSearchParams(words.flatMap(asGiven)).toString();
  return { says: `the form “${title}”`, address: `/edit/new/${kind}${given && `?${given}`}` };
};

/** What a command fills in, such as `to=staff`; the folder of the portfolio is known here. */
const asGiven = (word: string): [string, string][] => {
  const [, name = '', value = ''] = /^(?:--)?([A-Za-z]+)=([\w-]+)$/.exec(word) ?? [];
  return name === '' || name === 'portfolio' || name === 'from' ? [] : [[name, value]];
};

const checkWay = (words: readonly string[]): Way | undefined => {
  if (words[0]?.startsWith('explain')) return undefined;
  return words[0] === 'accept'
    ? { says: '“Accept the wording”', address: '/edit/accept' }
    : { says: 'the list of findings', address: '/findings.html' };
};
