import { z } from 'zod';
import { listInWords } from '#language/words.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { workedOn } from '#portfolio/select.ts';
import { counted } from '#site/words.ts';
import { type SheetKind, sheetKind } from '../kind.ts';
import { ofWording } from '../refused/judged.ts';
import { personNamed } from '../refused/person-named.ts';
import type { Refusal } from '../refused/receiving.ts';
import { ofTheSender, wanted } from '../refused/sender.ts';
import { newestJudgements } from './prepared.ts';
import { questioningSheet } from './questioning-sheet.ts';

const { shape } = schemas.questioning;
const items = z.array(shape.items.element.omit({ at: true })).default([]);

/** What was asked and answered: fields of questioning, by their own schemas. `more` are the questions that were added. */
const answers = z.strictObject({ on: shape.on, method: shape.method, items, more: items });

type Answers = z.infer<typeof answers>;

/** The sheet on which an assessor asks the questions prepared. */
export const questioningKind: SheetKind = sheetKind({
  name: 'questioning',
  reader: 'an assessor who asks questions',
  holds:
    'A question prepared for each criterion chosen, with what was decided before, and room for the answers.',
  becomes: 'questioning',
  asks: [
    {
      option: 'criterion',
      says: 'the criteria to ask about; without a word those that were decided on and not met',
      many: true,
      choices: (portfolio) => {
        const codes = new Set(workedOn(portfolio).map(({ code }) => code));
        return [...portfolio.criteria.values()]
          .filter(({ unit }) => codes.has(unit.code))
          .map(({ ref, text }) => ({ value: ref, label: text }));
      },
      initial: (portfolio) =>
        [...newestJudgements(portfolio)].filter(([, { state }]) => state !== 'met').map(([ref]) => ref),
      none: 'There is no unit yet: `npm run new portfolio`.',
    },
  ],
  answers,
  make: questioningSheet,
  refusals: (content, receiving) => [
    ...ofTheSender(wanted.assessor, content, content.answers.on, receiving),
    ...ofNothingAsked(content.answers),
    ...ofWording(content, asked(content.answers), receiving),
  ],
  record: ({ by, answers: said }, { portfolio }) => {
    const refs = [...new Set(asked(said))];
    const about = refs.length > 3 ? counted(refs.length, 'criterion', 'criteria') : listInWords(refs);
    return {
      data: {
        title: `Questions on ${about}`,
        on: said.on,
        assessor: personNamed(portfolio, by.name, 'assessor')?.id,
        method: said.method,
        items: [...said.items, ...said.more],
      },
    };
  },
});

const asked = ({ items: prepared, more }: Answers): string[] =>
  [...prepared, ...more].map(({ criterion }) => criterion);

const ofNothingAsked = (said: Answers): Refusal[] =>
  asked(said).length > 0
    ? []
    : [{ why: 'No question was answered.', mend: 'Ask for the answer to one question at least.' }];
