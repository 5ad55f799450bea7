import type { Found } from './leak.ts';
import { ordinaryWords } from './names/ordinary-words.ts';
import { placesAndPeoples } from './names/places-and-peoples.ts';
import { after, before } from './near.ts';

/** What streets are called by, with the short forms that people write. */
const kinds =
  'Street|St|Road|Rd|Avenue|Ave|Av|Lane|Ln|Drive|Dr|Close|Cl|Crescent|Cres|Court|Ct|Gardens?|Gdns|Grove|Gr|Hill|Rise|Place|Pl|Way|Terrace|Terr|Ter|Walk|Row|Square|Sq|Mews|Parade|View|Mount|Mt|Vale|Green|Fold|Croft|Bank|End|Gate|Wharf|Quay|Yard|Meadows?|Common|Circus|Esplanade|Promenade|Broadway|Villas|Cottages?|Buildings|Mansions|Heights|Wynd|Loan|Brae|Garth|Dene|Dell|Chase|Approach|Boulevard|Blvd|Passage|Alley|Park|Spinney|Hollow|Ridge|Bridge|Field|Fields|Orchard|Warren|Copse|Paddock|Rd';
/** Kinds that are also met in small letters and mean hardly anything else. */
const strong =
  'street|st|road|rd|avenue|ave|lane|ln|drive|crescent|cres|gardens|gdns|grove|terrace|mews|close|walk|court|place|hill|rise|way|square';
const houses =
  'Cottage|House|Forge|Smithy|Stables|Schoolhouse|Gatehouse|Granary|Gables|Willows|Laurels|Firs|Elms|Oaks|Beeches|Hollies|Cedars|Nook|Haven|Farm|Farmhouse|Lodge|Rectory|Vicarage|Manor|Hall|Barn|Villa|Bungalow|Mill|Croft|Grange|Cottages|Chapel|Priory|Hollow|Court|Towers?|Point|Heights|Mansions|Buildings';

const word = "[A-Z][A-Za-z'.-]{0,20}";
const number = '\\d{1,4}[A-Za-z]?(?: ?[-/&] ?\\d{1,4}[A-Za-z]?)?';
const unit = '(?:Flat(?= [A-Z\\d])|Apartment|Apt|Unit|Room|Suite|Maisonette|Studio|House|Plot|Caravan|Berth)';

/** What may follow the street: a town and what it is in. */
const town = `(?:, ?${word}(?: ${word})?(?=[,.;\\n]|$| [A-Z]{1,2}\\d)){0,2}`;

/** A number and a name of a street in capitals: "12 Hill Rise", "42a, Roundhay Mount", "7 The Crescent". */
const numbered = new RegExp(
  `(?<![\\w£$€.,:/-])(?:(?:\\d{1,2}/\\d{1,2}|\\d{1,2}F\\d{1,2}),? )?(?:${number})\\b,? (?:${word} ){1,3}(?:${kinds})\\b(?! (?:of|to|Forward|for)\\b)\\.?${town}`,
  'g',
);
/** The same in small letters, as in a chat: "18 bishops walk". */
const small = new RegExp(
  `(?<![\\w£$€.,:/-])(?:${number}) ((?:[a-z][a-z'-]{1,20} ){1,2})(?:${strong})\\b(?! (?:of|to|for|from|in the way)\\b)`,
  'gi',
);
/** "Flat 3", "Apt 14, Riverside Court", "1st Floor Flat": with what follows it. */
const flat = new RegExp(
  `(?<![\\w-])(?:(?:Block [A-Z\\d]{1,3}|Floor \\d{1,2}), )?(?:${unit} (?:No\\.? )?(?:\\d{1,4}[A-Za-z]?|[A-Z](?=,? ))|(?:\\w+ )?[Ff]loor [Ff]lat|(?:Basement|Garden|Top|Ground|Upper|Lower) [Ff]lat)(?:, ?| )(?:${number},? )?(?:${word} ){1,3}(?:${kinds}|${houses})\\b`,
  'g',
);
/** "House 4, Elm Grove" and "Rose Cottage, Back Lane": a house by its name and its street. */
const house = new RegExp(
  `(?<![\\w-])(?:The )?(?:${word} ){0,2}(?:${houses})(?: \\d{1,4})?, (?:\\d{1,4} )?(?:${word} ){0,3}(?:${kinds})\\b`,
  'g',
);
/** "8 Bryn Awel", "1 Heol y Felin": Welsh says what sort of street it is first. */
const welsh = new RegExp(
  `(?<![\\w£$€.,:/-])(?:${number}),? (?:Bryn|Heol|Ffordd|Maes|Stryd|Clos|Cae|Llys|Parc|Rhodfa|Ystad|Gerddi|Plas|Coed|Tir|Lon|Rhiw|Tre|Pentre|Erw|Dol|Cwrt|Trem)(?: (?:yr?|y|ap|${word})){1,3}\\b${town}`,
  'g',
);
/** "5, the Paddocks": streets that are called after what stood there. */
const theStreet = new RegExp(
  `(?<![\\w£$€.,:/-])(?:${number}),? [Tt]he (?:${word} )?(?:Paddocks?|Maltings|Willows|Oaks|Elms|Limes|Laurels|Firs|Beeches|Hollies|Cedars|Orchards?|Meadows?|Mews|Green|Square|Close|Crescent|Drive|Glebe|Spinney|Copse|Cloisters?|Moorings|Granary|Stables|Barns|Pines|Poplars|Birches|Chestnuts|Sycamores|Ridings|Dell|Links|Chase|Grange|Avenue|Lane|Street|Terrace|Hill|Hollow|Croft|Fairway|Fold|Mount|Parade|Poplars|Rise|Row|Walk|Wharf|Warren|Woodlands|Vale|View|Villas|Shambles|Quay|Park|Nook|Mead|Leas|Larches|Lawns|Hawthorns|Gables|Gardens|Furrows|Ferns|Drove|Dene|Crossways|Courtyard|Coppice|Common|Broadway|Brambles|Bridleway|Briars|Acres)\\b${town}`,
  'g',
);
/** A street without a number where somebody is said to live, or something is brought to a home. */
const livesIn = new RegExp(
  `\\b(?:liv(?:es?|ed|ing)|moved?|moving|address(?: is)?|resid(?:es?|ing|ent)|home(?: is)?|house(?: is)?|flat(?: is)?|neighbours?|staying|deliver(?:ed|y)?|collect(?:ed)?)(?: (?:at|on|in|to|from|of|is))? ((?:The )?(?:${word} ){1,3}(?:${kinds}|${houses}))\\b`,
  'g',
);
const box = /(?<![A-Za-z])(?:P\.? ?O\.? ?Box \d{1,6}|BFPO \d{1,4})(?!\d)/gi;
const doorNumber =
  /\b(?:lives?|living|live at|leave (?:it |them )?(?:with|at)|house|door|flat|home address|address)(?: is| was)?(?: at| with)? (?:(?:no\.?|number|flat|house) ?\d{1,4}[A-Za-z]?)(?!\d)/gi;

/** Words before a number that say it counts something other than houses. */
const otherCount =
  /\b(?:pages?|chapters?|sections?|forms?|box|items?|lines?|rows?|weeks?|levels?|units?|steps?|parts?|versions?|days?|stages?|tables?|figures?|appendix|annex|bay|gate|track|slides?|tests?|questions?|criteri(?:a|on)|no more than|at least|over|about|under|than|in|of|all|the|these|those|our|their|took|had|has|have|were|are|with|made|gave|score[ds]?)\.? ?$/i;

/** What addresses in capitals end in, each in all its forms. */
const ends = new Set(
  `${kinds}|${houses}`.split('|').flatMap((one) => [one.replace('?', ''), one.replace(/.\?$/, '')]),
);
const capitalWord = /\b[A-Z][a-z]+\b/g;

/** Addresses that end in no such word. */
const otherEnd =
  /\d[A-Za-z]?,? (?:[Tt]he [A-Z]|(?:Bryn|Heol|Ffordd|Maes|Stryd|Clos|Cae|Llys|Parc|Rhodfa|Ystad|Gerddi|Plas|Coed|Tir|Lon|Rhiw|Tre|Pentre|Erw|Dol|Cwrt|Trem) )/;

/** Whether an address in capitals may be in a text, asked first: most texts have none. */
const mayHoldCapitals = (text: string): boolean => {
  for (const [word] of text.matchAll(capitalWord)) if (ends.has(word)) return true;
  return otherEnd.test(text);
};

/** Street addresses. */
export const streetsIn = (text: string): Found[] => [
  ...(mayHoldCapitals(text) ? capitalsIn(text) : []),
  ...(/\d/.test(text) ? numbersIn(text) : []),
];

/** A part of `small`, `box` and `doorNumber` each, looked for first. */
const mayBeSmall = /\d[A-Za-z]? [A-Za-z][A-Za-z'-]+ [A-Za-z]/;
const mayBeBox = /box|bfpo/i;
const mayBeDoor = /(?:no\.?|number|flat|house) ?\d/i;

const numbersIn = (text: string): Found[] => [
  ...(mayBeSmall.test(text) ? [...text.matchAll(small)] : []).filter(isSmall).map(asFound),
  ...(mayBeBox.test(text) ? [...text.matchAll(box)] : []).map(({ 0: all, index }) =>
    asFound({ 0: all, index }),
  ),
  ...(mayBeDoor.test(text) ? [...text.matchAll(doorNumber)] : []).map(asFound),
];

/** A part of each pattern of addresses in capitals, looked for first: most are long, and are not made ready until then. */
const mayBeNumbered = /\d[A-Za-z]?,? [A-Z][A-Za-z'.-]{0,20} [A-Z]/;
const mayBeFlat =
  /(?:Flat|Apartment|Apt|Unit|Room|Suite|Maisonette|Studio|House|Plot|Caravan|Berth) (?:No\.? )?(?:\d{1,4}[A-Za-z]?|[A-Z])(?:, ?| )[A-Z\d]|[Ff]lat(?:, ?| )[A-Z\d]/;
const mayBeHouse = new RegExp(`(?:${houses})(?: \\d{1,4})?, (?:\\d{1,4} )?[A-Z]`);
const mayLive =
  /\b(?:liv|mov|address|resid|home|house|flat|neighbour|stay|deliver|collect)[a-z]*(?: is)?(?: (?:at|on|in|to|from|of|is))? [A-Z]/;

/** Every match of a pattern in a text that may hold one. */
const matches = (text: string, may: RegExp, pattern: RegExp): RegExpExecArray[] =>
  may.test(text) ? [...text.matchAll(pattern)] : [];

const capitalsIn = (text: string): Found[] => [
  ...matches(text, mayBeNumbered, numbered)
    .filter(({ 0: all, index }) => isAddress(text, index, all))
    .map(asFound),
  ...[...matches(text, otherEnd, welsh), ...matches(text, otherEnd, theStreet)]
    .filter(
      (match) =>
        isAddress(text, match.index, match[0]) &&
        !/^ (?:of|to|for)\b/.test(after(text, match.index + match[0].length)),
    )
    .map(asFound),
  ...matches(text, mayBeFlat, flat).map(asFound),
  ...matches(text, mayBeHouse, house).map(asFound),
  ...matches(text, mayLive, livesIn).map(({ 0: all, 1: street = '', index }) => ({
    ...asFound({ 0: street, index: index + all.length - street.length }),
  })),
];

const asFound = ({ 0: all, index, input = '' }: { 0: string; index: number; input?: string }): Found => ({
  sort: 'street address',
  from: index,
  to: index + all.length + townAfter(input.slice(index + all.length, index + all.length + 32)),
});

/** How many signs of a town follow, such as ", Leeds" before other words. */
const townAfter = (tail: string): number => {
  const [whole = '', town = ''] = /^, ?([A-Z][a-z]+)\b/.exec(tail) ?? [];
  return placesAndPeoples.has(town.toLowerCase()) ? whole.length : 0;
};

const isAddress = (text: string, from: number, all: string): boolean => {
  const lead = before(text, from, 24);
  if (
    /\b(?:page|chapter|section|form|box|item|line|row|week|level|unit|step|part|version|stage|table|figure|appendix|annex|bay|gate|slide|question)s? $/i.test(
      lead,
    )
  )
    return false;
  // "14 May Close" is hardly a street, and a year is no number of a house: "In 2026 Customer Service Way".
  return (
    !/^(?:19|20)\d\d /.test(all) &&
    !/^\d+ (?:January|February|March|April|June|July|August|September|October|November|December) /.test(all)
  );
};

const isSmall = (match: RegExpExecArray): boolean => {
  const lead = before(match.input, match.index, 24);
  const words = (match[1] ?? '').trim().split(' ');
  if (otherCount.test(lead) && !/\b(?:at|to|address|lives?(?: at| in)?) $/i.test(lead)) return false;
  const told =
    /\b(?:lives?|living|at|to|address|deliver(?:ed)?|home|from|door|house|flat) (?:at |is |to )?$/i.test(
      lead,
    );
  return (
    words.every((one) => told || !ordinaryWords.has(one.toLowerCase()) || /^[A-Z]/.test(one)) &&
    !/^[A-Z]/.test(words[0] ?? '')
  );
};
