import { z } from 'zod';
import { dateInWords } from '#language/words.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { workedOn } from '#portfolio/select.ts';
import { type SheetKind, sheetKind } from '../kind.ts';
import { personNamed } from '../refused/person-named.ts';
import type { Refusal } from '../refused/receiving.ts';
import { ofTheSender, wanted } from '../refused/sender.ts';
import { testimonySheet } from './testimony-sheet.ts';

const { shape } = schemas.testimony;

/** What a witness writes: the fields of a testimony, whether they are a relative, and their own words. */
const answers = z.strictObject({
  on: shape.on,
  seenOn: shape.seenOn,
  seenWhere: shape.seenWhere,
  relationship: shape.relationship,
  relative: z.boolean(),
  words: z.string().trim().min(1).max(60_000),
});

/** The sheet on which a witness tells what they saw. */
export const testimonyKind: SheetKind = sheetKind({
  name: 'testimony',
  reader: 'a witness',
  holds: 'What a good testimony holds, and room for what they saw, in their own words.',
  becomes: 'testimony',
  asks: [
    {
      option: 'unit',
      says: 'the unit that it is written for',
      many: true,
      choices: ({ units }) => units.map(({ code, title }) => ({ value: code, label: title })),
      initial: (portfolio) => workedOn(portfolio).map(({ code }) => code),
      none: 'There is no unit yet: `npm run new portfolio`.',
    },
    {
      option: 'witness',
      says: 'the witness, where they are among the people already',
      many: false,
      choices: ({ vouchers }) =>
        [...vouchers.values()]
          .filter(({ role }) => role === 'witness')
          .map(({ id, shownAs }) => ({ value: id, label: shownAs })),
      initial: () => [],
    },
  ],
  answers,
  make: testimonySheet,
  refusals: (content, receiving) => [
    ...ofTheSender(wanted.witness, content, content.answers.on, receiving),
    ...ofUnits(content.about, receiving.portfolio.unitByCode),
    ...(content.answers.relative ? [related] : []),
    ...seenLater(content.answers),
  ],
  record: ({ about, by, answers: { relative: _relative, words, ...said } }, { portfolio }) => {
    const person = personNamed(portfolio, by.name, 'witness');
    return {
      data: {
        title: `Testimony of ${person?.shownAs}`,
        ...said,
        witness: person?.id,
        writtenBy: person?.id,
        units: [...about],
      },
      words,
    };
  },
});

const related: Refusal = {
  why: 'The witness is related to the learner, by their own answer.',
  mend: 'Ask a witness who is independent of the learner.',
};

const ofUnits = (units: readonly string[], there: { has: (code: string) => boolean }): Refusal[] =>
  units
    .filter((code) => !there.has(code))
    .map((code) => ({
      why: `There is no unit ${code} in this portfolio any more.`,
      mend: 'Make a new sheet for the units that it has, which takes up what was saved.',
    }));

const seenLater = ({ on, seenOn }: z.infer<typeof answers>): Refusal[] =>
  seenOn
    .filter((day) => day > on)
    .map((day) => ({
      why: `It was written on ${dateInWords(on)} and tells of ${dateInWords(day)}, which is later.`,
      mend: 'Ask for the right day on the sheet.',
    }));
