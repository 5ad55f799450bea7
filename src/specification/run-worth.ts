import { beginsWithCommand, saysWhatIsDone } from './command-verbs.ts';
import { beginsAsOutcome } from './headings.ts';
import type { Piece } from './piece.ts';
import type { Run } from './run.ts';
import type { ReadCriterion } from './specification.ts';

const says =
  /assessment criteri|learning outcome|performance criteri|the (?:learner|candidate)s? (?:will|can)\b|you must (?:be able|consistently)|\boutcome \d|\belement \d|\bLO\s?\d|you need to know and understand/i;

/** What a page says that explains how units are written. */
const tellsOfCriteria =
  /^how to write\b|^(?:learning outcomes|assessment criteria) (?:say|describe|set out|should|tell|identify|define|state|are)\b/i;

/** Whether a run of codes is the criteria of a unit, and not the sections of a handbook or the points of advice. */
export const holdsCriteria = ({ outcomes, first, last }: Run, pieces: readonly Piece[]): boolean => {
  const criteria = outcomes.flatMap((outcome) => outcome.criteria);
  if (criteria.length < 2) return false;
  if (criteria.length < 6 && pieces.some(({ text }) => tellsOfCriteria.test(text))) return false;
  const commands =
    criteria.filter(({ text }) => beginsWithCommand(text.replace(/^you /, ''))).length / criteria.length;
  if (criteria.filter(({ text }) => text.endsWith('?')).length > criteria.length / 2) return false;
  const asked = outcomes.some(({ text }) => beginsAsOutcome(text));
  const around = pieces
    .slice(Math.max(0, first - 60), last + 1)
    .some(({ text }) => says.test(text) && !isCoded(text));
  const begins = Number(/(\d+)$/.exec(criteria[0]?.code ?? '')?.[1] ?? 1) <= 2;
  if (!begins && criteria.length < 4) return false;
  const passive = criteria.filter(({ text }) => /^\p{Ll}/u.test(text)).length / criteria.length;
  const coded = criteria.filter(({ code }) => /^(?:[a-z]{1,2}|(?:PC|KU|KP|P|K)\d.*)$/.test(code)).length;
  if (around && coded >= 3 && commands + passive >= 0.6) return true;
  const done = criteria.filter(({ text }) => saysWhatIsDone(text)).length / criteria.length;
  if (around && criteria.length >= 3 && commands + done >= 0.6) return true;
  if (asked && around) return commands >= 0.3 || criteria.length >= 6;
  if (asked || around) return commands >= 0.5;
  const head = pieces.slice(Math.max(0, first - 15), first + 1);
  if (asksToTell(criteria) && head.some(isNumberOfUnit) && begins && commands >= 0.9) return true;
  if (head.filter(({ text }) => /\b[A-Z]\/\d{3}\/\d{4}\b/.test(text)).length === 1 && commands >= 0.6)
    return true;
  if (commands >= 0.75 && criteria.length >= 4 && criteria.every(({ code }) => code.split('.').length === 3))
    return true;
  if (pieces.some(({ text }) => /^(?:tick|signed\s*:)|\bcheck ?list\b|\brisk assessment\b/i.test(text)))
    return false;
  if (
    begins &&
    (asksThroughout(criteria, commands) || isNothingElse(criteria, commands, first)) &&
    !isTest(pieces)
  )
    return true;
  const worded = outcomes.filter(({ text }) => text !== '').length / outcomes.length;
  const named = pieces.slice(Math.max(0, first - 60), first + 1).some(({ text }) => ofUnit.test(text));
  const howTo = pieces
    .slice(0, first)
    .some(({ text }) => /^how to\b|\b(?:tips|guide|step by step)\b/i.test(text));
  return named && !howTo && commands >= 0.75 && criteria.length >= 4 && worded >= 0.6;
};

/** What criteria of knowledge begin with. */
const telling =
  /^(?:explain|describe|identify|outline|state|define|evaluate|review|assess|analyse|compare|list|discuss|summarise|justify|demonstrate|show|recognise)\b/i;

/** How many of some criteria ask for something to be told, as those of knowledge do. */
const tellingOf = (criteria: readonly ReadCriterion[]): number =>
  criteria.filter(({ text }) => telling.test(text)).length;

/** Whether most criteria ask for something to be told. */
const asksToTell = (criteria: readonly ReadCriterion[]): boolean =>
  tellingOf(criteria) * 2 >= criteria.length;

/** Whether all criteria ask, and most for something to be told: a candidate answers them in a text of their own. */
const asksThroughout = (criteria: readonly ReadCriterion[], commands: number): boolean => {
  const share = tellingOf(criteria) / criteria.length;
  return commands >= 0.9 && (criteria.length >= 3 ? share >= 0.6 : share === 1);
};

/** Whether a text sets questions or gives marks for answers. */
const isTest = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ text }) =>
      /[([]\d{1,2} ?(?:marks?)?[)\]]\s*$|\b\d{1,2} marks?\b/i.test(text) ||
      (text.length < 80 &&
        /\b(?:mark scheme|question paper|quiz|revision|exam(?:ination|iner)?s?|total marks|time allowed|test yourself|chapter \d|step by step|answer (?:all|the following))\b|^how to\b|^(?:\p{L}+ )?questions\b/iu.test(
          text,
        )),
  );

/** What is spoken of at work, and in criteria. */
const ofWork =
  /\b(?:learners?|candidates?|assessment|competence|own (?:role|work|practice|performance|job)|organisation(?:al)?|workplace|ways of working|colleagues|customers?|individuals?|legislation)\b/i;

/** Whether a text holds nothing but criteria from 1.1 on: it was copied from among the rest of a unit. */
const isNothingElse = (criteria: readonly ReadCriterion[], commands: number, first: number): boolean =>
  first === 0 &&
  criteria.length >= 3 &&
  commands >= 0.9 &&
  criteria.filter(({ text }) => ofWork.test(text)).length * 2 >= criteria.length;

/** Whether a short piece is a criterion itself: what it speaks of is no heading over it. */
const isCoded = (text: string): boolean => text.length < 200 && /^\(?\d{1,2}\.\d/.test(text);

/** The number of a unit, as it stands over what candidates hand in too. */
const isNumberOfUnit = ({ text }: Piece): boolean => /^unit\s*(?:number|no\.?)?\s*:?\s*\d{1,4}\b/i.test(text);

/** What only a unit or an element says of itself. */
const ofUnit = /\b(?:units?|elements?|credits?|credit value|GLH|guided learning|UAN|URN|NVQ|SVQ|criteria)\b/i;

const known = new WeakMap<Run, Set<string>>();

const words = (run: Run): Set<string> => {
  const there = known.get(run) ?? wordsOf(run);
  known.set(run, there);
  return there;
};

const wordsOf = (run: Run): Set<string> =>
  new Set(
    run.outcomes.flatMap(({ criteria }) =>
      criteria.map(({ code, text }) => `${code} ${text.toLowerCase().replace(/\W/g, '').slice(0, 24)}`),
    ),
  );

/** Whether most criteria of one run stand in another too. */
export const sameAs = (run: Run, other: Run): boolean => {
  const [own, others] = [words(run), words(other)];
  const shared = [...own].filter((one) => others.has(one)).length;
  return shared / Math.max(1, own.size) >= 0.6;
};
