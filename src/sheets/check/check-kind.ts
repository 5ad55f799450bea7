import { z } from 'zod';
import { withKnownFacts } from '#authoring/new-record/known-facts.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { kindOf, schemas } from '#portfolio/schema/kinds.ts';
import { scorecardInForce } from '#portfolio/scorecard-in-force.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { type SheetKind, sheetKind } from '../kind.ts';
import type { Refusal } from '../refused/receiving.ts';
import { ofOthersThanTheLearner } from '../refused/sender.ts';
import { checkSheet, openDraws } from './check-sheet.ts';

const { shape } = schemas.observation;
const attachment = shape.attachments.unwrap().element.shape;

/** What the learner notes of a check: fields of an observation, by their own schemas. */
const answers = z.strictObject({
  colleague: shape.colleague,
  observedOn: shape.observedOn,
  observedAt: shape.observedAt,
  writtenUpOn: shape.writtenUpOn,
  channel: shape.channel,
  check: shape.check,
  drawItem: shape.drawItem,
  reason: shape.reason,
  nature: shape.nature,
  technique: shape.technique,
  transaction: shape.transaction,
  ratings: shape.ratings,
  strengths: shape.strengths,
  developmentPoints: shape.developmentPoints,
  noDevelopment: shape.noDevelopment,
  criticalFailures: shape.criticalFailures,
  attachments: z
    .array(
      z.strictObject({
        file: attachment.file,
        title: attachment.title,
        /** Whether somebody looked that no third party is seen, heard or named in it. */
        looked: z.boolean().optional(),
      }),
    )
    .max(20)
    .default([]),
});

/** The sheet on which the learner notes a check where it is made, on a telephone too. */
export const checkKind: SheetKind = sheetKind({
  name: 'check',
  reader: 'a check away from this computer',
  holds:
    'The scorecard with the words of its scale, colleagues by pseudonym, and what of the draw is still to be observed.',
  becomes: 'observation',
  asks: [
    {
      option: 'scorecard',
      says: 'the scorecard to rate by',
      many: false,
      choices: (portfolio) =>
        ofKind(portfolio, 'scorecard').map(({ number, data }) => ({ value: number, label: data.title })),
      initial: (portfolio, today) => {
        const card = scorecardInForce(portfolio, today) ?? ofKind(portfolio, 'scorecard').at(-1);
        return card ? [card.number] : [];
      },
      none: 'There is no scorecard yet: `npm run new scorecard`.',
    },
    {
      option: 'draw',
      says: 'the draw that planned checks come from',
      many: false,
      choices: (portfolio) =>
        openDraws(portfolio).map(({ number, data }) => ({ value: number, label: data.title })),
      initial: (portfolio) =>
        openDraws(portfolio)
          .slice(-1)
          .map(({ number }) => number),
    },
  ],
  answers,
  make: checkSheet,
  refusals: (content, receiving) => [
    ...ofOthersThanTheLearner(content, receiving),
    ...ofDrawItem(content.about[1], content.answers.drawItem, receiving.portfolio),
    ...ofFiles(content.answers.attachments, content.files ?? []),
  ],
  record: ({ about: [scorecard, draw], answers: said }, { portfolio, today }) => ({
    data: withKnownFacts(
      kindOf('observation'),
      {
        ...said,
        scorecard,
        draw: said.drawItem === undefined ? undefined : draw,
        attachments: said.attachments.map(({ looked, ...file }) => ({
          ...file,
          thirdParties: looked ? { by: portfolio.file.learner, on: said.writtenUpOn } : undefined,
        })),
      },
      portfolio,
      today,
    ),
  }),
});

/** An item is observed once. */
const ofDrawItem = (draw: string | undefined, item: string | undefined, portfolio: Portfolio): Refusal[] => {
  if (item === undefined) return [];
  const there = ofKind(portfolio, 'observation').find(
    ({ data }) => data.draw === draw && data.drawItem === item,
  );
  if (there)
    return [
      {
        why: `${item} of ${draw} was observed already, as ${there.number}.`,
        mend: 'Ask for the right item on the sheet; another check of the same colleague is a spot check.',
      },
    ];
  const isThere = recordOfKind(portfolio, draw, 'draw')?.data.items.some(({ id }) => id === item);
  return isThere
    ? []
    : [
        {
          why: `There is no ${item} in the draw ${draw}.`,
          mend: 'Make a new sheet, which takes up what was saved.',
        },
      ];
};

/** Every file that is listed is there, and no other. */
const ofFiles = (listed: readonly { file: string }[], files: readonly { name: string }[]): Refusal[] => {
  const [names, sent] = [listed.map(({ file }) => file).sort(), files.map(({ name }) => name).sort()];
  return names.join('\n') === sent.join('\n') && new Set(names).size === names.length
    ? []
    : [{ why: 'The files in it are not those that it lists.', mend: 'Ask for it again as it was saved.' }];
};
