import { noSurname, theorists } from './known-words.ts';
import { isThing } from './neighbours.ts';
import { afterParticles, mostInitials } from './particles.ts';
import { surnameFrom } from './surname-from.ts';
import {
  type Evidence,
  hasCapital,
  isOrdinary,
  isRareSurname,
  isSurname,
  isUnknown,
  type Word,
} from './words.ts';

/** "J. Patel", "A J Featherstone", "K.Nowak". */
export const initialled: Evidence = (text, words, at) => {
  if (words[at]?.shape !== 'initial' || afterLetterLabel(words, at)) return undefined;
  let next = at + 1;
  while (
    next < at + mostInitials &&
    words[next]?.shape === 'initial' &&
    /^(?:\. ?| )$/.test(words[next]?.gap ?? '')
  )
    next += 1;
  const start = next;
  next = afterParticles(words, next);
  const name = words[next];
  if (
    !name ||
    !hasCapital(name) ||
    !/^(?:\. ?| )$/.test(name.gap) ||
    (name.gap === '.' && fileEndings.has(name.plain)) ||
    noSurname.has(name.plain) ||
    theorists.has(name.plain)
  )
    return undefined;
  const dotted = text[(words[start - 1] as Word).to] === '.';
  const sure = dotted || start - at > 1;
  const unlikely = /^[AI]$/.test(text.slice((words[at] as Word).from, (words[at] as Word).to)) && !sure;
  const fits = sure
    ? isRareSurname(name.plain) ||
      isUnknown(name.plain) ||
      (isSurname(name.plain) && dotted && !isOrdinaryStart(words, at, next))
    : isRareSurname(name.plain) && !unlikely;
  return fits && !isThing(words, next + 1) ? surnameFrom(words, next) : undefined;
};

const fileEndings = new Set(
  'txt pdf doc docx xls xlsx csv jpg jpeg png gif svg mp mov wav odt ods odp ppt pptx zip eml msg rtf html htm json xml yaml yml mdx md bmp tif tiff heic webp avi srt vtt exe'.split(
    ' ',
  ),
);

/** "I. Then" is the end of a sentence and its next. */
const isOrdinaryStart = (words: readonly Word[], at: number, next: number): boolean =>
  isOrdinary((words[next] as Word).plain) &&
  next - at === 1 &&
  !(words[at] as Word).begins &&
  /^\. $/.test((words[next] as Word).gap);

const letterLabels =
  /^(?:colleagues?|customers?|callers?|advis[eo]rs?|agents?|plans?|types?|class|grades?|levels?|vitamins?|options?|sections?|units?|teams?|groups?|channels?|forms?|box|parts?|appendix|annex|questions?|items?|bays?|gates?|zones?|blocks?|category|lines?|shifts?|patients?|witness|versions?|hepatitis|staff|members?|learners?|persons?|participants?)$/;

const afterLetterLabel = (words: readonly Word[], at: number): boolean =>
  letterLabels.test(words[at - 1]?.plain ?? '');
