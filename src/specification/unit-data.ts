import { asksForKnowledge } from './headings.ts';
import type { ReadRequirement, ReadUnit } from './specification.ts';

/** What a unit's file needs and its text does not say. */
export interface Given {
  code?: string | undefined;
  awardingOrganisation?: string | undefined;
  /** The name of the document that the text was taken from. */
  file: string;
  /** Who compared what was read with the source, and on which ISO day; none where nobody has yet. */
  checked?: { by: string; on: string } | undefined;
}

const lostWords = '(These words were lost: copy them from the specification.)';

/** Words as a short id. */
const slug = (words: string, most = 6): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter(Boolean)
    .slice(0, most)
    .join('-');

const short: Readonly<Record<string, string>> = {
  'city & guilds': 'cg',
  'city and guilds': 'cg',
  'scottish qualifications authority': 'sqa',
};

/** The code of a unit, as `ocr-41`: its awarding body, and its number or its title. */
export const unitCode = (
  { particulars: { number, uan, title } }: ReadUnit,
  body: string | undefined,
): string => {
  const own =
    slug(number?.value ?? '') || slug(uan?.value.replaceAll('/', '-') ?? '') || slug(title?.value ?? '', 4);
  const by = body === undefined ? '' : (short[body.toLowerCase()] ?? slug(body, 2));
  if (by === '' && /^\d/.test(own)) return `unit-${own}`;
  return [by, own].filter(Boolean).join('-') || 'unit';
};

/**
 * The data of a unit's file, in the order of its schema. Codes that begin anew in each outcome are given that of their
 * outcome, since a claim names a criterion by its code alone; a code that stands twice gets a number.
 */
export const unitData = (
  unit: ReadUnit,
  { code, awardingOrganisation, file, checked }: Given,
): Record<string, unknown> => {
  const { particulars, outcomes } = unit;
  const { title, number, uan, level, credit, glh, expires, aim, nos, assessmentStrategy } = particulars;
  const body = awardingOrganisation ?? particulars.awardingOrganisation?.value;
  const grade = Number(level?.value);
  const codes = uniqueCodes(unit);
  return defined({
    code: code ?? unitCode(unit, body),
    awardingOrganisation: body ?? 'not said in the text',
    number: number?.value ?? uan?.value ?? 'not said in the text',
    uan: uan?.value,
    title: title?.value ?? 'A unit without a title',
    level: grade >= 1 && grade <= 8 ? grade : undefined,
    credit: atLeastOne(credit?.value),
    guidedLearningHours: atLeastOne(glh?.value),
    expires: expires?.value,
    aim: aim?.value,
    nos: nos && { text: nos.value },
    assessmentStrategy: assessmentStrategy && { text: assessmentStrategy.value },
    outcomes: outcomes.map((outcome, at) => ({
      code: outcomeCode(outcome.code),
      text: outcome.text || lostWords,
      kind: outcome.code === 'K' || asksForKnowledge(outcome.text) ? 'knowledge' : 'performance',
      criteria: outcome.criteria.map(({ text }, nth) => ({
        code: codes[at]?.[nth],
        text: text || lostWords,
      })),
    })),
    requirements: requirementsData(unit),
    source: {
      title: title?.value ?? file,
      publisher: body ?? 'not said in the text',
      file,
      ...(checked ? { checkedBy: checked.by, checkedOn: checked.on } : {}),
    },
  });
};

const outcomeCode = (code: string): string => code.replace(/[^A-Za-z0-9.()_-]/g, '') || '1';

const uniqueCodes = ({ outcomes }: ReadUnit): string[][] => {
  const all = outcomes.flatMap(({ criteria }) => criteria.map(({ code }) => code));
  const anew =
    outcomes.length > 1 &&
    outcomes.some(({ criteria }) =>
      criteria.some(({ code }) => all.indexOf(code) !== all.lastIndexOf(code) && !code.includes('.')),
    );
  const seen = new Map<string, number>();
  return outcomes.map((outcome) =>
    outcome.criteria.map(({ code }) => {
      const own = anew && !code.includes('.') ? withOutcome(outcome.code, code) : code;
      const times = (seen.get(own) ?? 0) + 1;
      seen.set(own, times);
      return times === 1 ? own : `${own}(${times})`;
    }),
  );
};

const withOutcome = (outcome: string, code: string): string =>
  /^[PK]$/.test(outcome)
    ? `${outcome}${code}`
    : /^[a-z]$/.test(code)
      ? `${outcome}(${code})`
      : `${outcome}.${code}`;

const atLeastOne = (value: number | undefined): number | undefined =>
  value !== undefined && value >= 1 ? value : undefined;

const counts: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };

/** How many of its items a requirement asks for, by its words. */
const needOf = ({ text, items, source }: ReadRequirement): 'all' | 'any' | number => {
  const [, word = ''] =
    /\b(?:at least )?(one|two|three|four|five|six|\d) of (?:these|the following|them)\b/i.exec(text) ?? [];
  const count = counts[word.toLowerCase()] ?? Number(word || Number.NaN);
  if (count >= 1 && count <= items.length) return count;
  return source === 'evidence-requirement' && /\bmust\b/i.test(text) ? 'all' : 'any';
};

/** What a machine can read out of the words of a requirement. */
const imposedBy = (text: string): Record<string, unknown> => {
  const sectors = [
    ['private', /private sector/i],
    ['public', /public (?:sector|services?)/i],
    ['not-for-profit', /not ?- ?for ?- ?profit|voluntary|third sector/i],
  ].flatMap(([name, words]) => ((words as RegExp).test(text) ? [name] : []));
  const occasions = {
    ...(/different occasions|number of occasions|more than one occasion/i.test(text)
      ? { days: 'centre' }
      : {}),
    ...(/(?:sufficient|over a) period of time/i.test(text) ? { span: 'centre' } : {}),
  };
  return {
    realWork:
      /\breal (?:job|work|customers)|simulation is not (?:allowed|permitted)/i.test(text) || undefined,
    tangible: /tangible evidence/i.test(text) || undefined,
    sectors: sectors.length > 1 ? sectors : undefined,
    occasions: Object.keys(occasions).length > 0 ? occasions : undefined,
  };
};

const requirementsData = (unit: ReadUnit): Record<string, unknown>[] => {
  const ids = new Set<string>();
  const unique = (words: string): string => {
    const own = slug(words) || 'requirement';
    let id = own;
    for (let nth = 2; ids.has(id); nth += 1) id = `${own}-${nth}`;
    ids.add(id);
    return id;
  };
  return unit.requirements.map((requirement) => {
    const { text, source, number, outcome, items } = requirement;
    const title = text.replace(/[:.]$/, '').split(' ').slice(0, 8).join(' ');
    return defined({
      id: unique(title),
      title,
      text,
      source,
      number,
      outcomes: outcome === undefined ? undefined : [outcomeCode(outcome)],
      ...(items.length > 0
        ? {
            need: needOf(requirement),
            items: items.map((item, at) => ({
              id: `${slug(item.text, 4) || 'item'}-${at + 1}`,
              text: item.text,
            })),
          }
        : {}),
      ...imposedBy(text),
      strength:
        source === 'range' ? 'should' : /\bmay\b/i.test(text) && !/\bmust\b/i.test(text) ? 'may' : undefined,
    });
  });
};

const defined = (data: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
