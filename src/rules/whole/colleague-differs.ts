import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import type { Rule, Verdict } from '../rule.ts';

/** What is said to a colleague is about what was seen of that colleague, from observation to coaching. */
export const colleagueDiffers: Rule = {
  id: 'colleague-differs',
  severity: 'warning',
  title: 'A record is about one colleague and rests on a record about another',
  why: 'Feedback and coaching answer what was seen of the same person; an assessor who follows the number finds somebody else.',
  mend: 'Mend the pseudonym or the number, whichever of the two is wrong.',
  source: 'ocr-41 and cg-312: feedback to the colleague whose performance was monitored',
  example: {
    wrong: 'colleague: colleague-a, observations: [E014], and E014 is of colleague-e',
    right: 'colleague: colleague-e, observations: [E014]',
  },
  gather: (count) => `${count} records are about one colleague and rest on a record about another`,
  judge: function* (portfolio) {
    for (const record of ofKind(portfolio, 'feedback'))
      for (const [index, number] of record.data.observations.entries())
        yield* otherThan(portfolio, record, ['observations', index], number, 'observation');
    for (const record of ofKind(portfolio, 'coaching')) {
      yield* otherThan(portfolio, record, ['feedback'], record.data.feedback, 'feedback');
      yield* otherThan(portfolio, record, ['followUp'], record.data.followUp, 'observation');
    }
    for (const record of ofKind(portfolio, 'observation')) yield* otherThanDrawn(portfolio, record);
    for (const kind of ['observation', 'feedback', 'coaching'] as const)
      for (const record of ofKind(portfolio, kind)) yield* signedByAnother(portfolio, record);
  },
};

/** A colleague signs what was said of them, and not what was said of another. */
function* signedByAnother(
  portfolio: Portfolio,
  { number, file, data }: PortfolioRecord<'observation' | 'feedback' | 'coaching'>,
): Generator<Verdict> {
  for (const [index, { by }] of data.signatures.entries()) {
    if (by === data.colleague || portfolio.observed.get(by)?.class !== 'colleague') continue;
    if (portfolio.observed.has(data.colleague))
      yield {
        get place() {
          return portfolio.placeOf(file, ['signatures', index, 'by']);
        },
        message: `${number} is about ${data.colleague} and is signed by ${by}.`,
        mend: 'Mend the pseudonym of whoever signed, or that of the record; another colleague has nothing to sign here.',
        subject: number,
      };
  }
}

/** An item that was drawn for one colleague is checked on that colleague, or swapped. */
function* otherThanDrawn(
  portfolio: Portfolio,
  { number, file, data }: PortfolioRecord<'observation'>,
): Generator<Verdict> {
  const draw = recordOfKind(portfolio, data.draw, 'draw');
  const item = draw?.data.items.find(({ id }) => id === data.drawItem);
  if (!draw || item?.colleague === undefined || item.colleague === data.colleague) return;
  if (draw.data.swaps.some((swap) => swap.item === item.id)) return;
  if (portfolio.observed.has(item.colleague) && portfolio.observed.has(data.colleague))
    yield {
      get place() {
        return portfolio.placeOf(file, ['drawItem']);
      },
      message: `${number} is about ${data.colleague}, and item ${item.id} of ${draw.number} was drawn for ${item.colleague}.`,
      mend: 'Mend the pseudonym or the item; if somebody else was taken on purpose, write it under `swaps` of the draw with the reason.',
      subject: number,
    };
}

function* otherThan(
  portfolio: Portfolio,
  record: PortfolioRecord<'feedback' | 'coaching'>,
  path: FieldPath,
  number: string | undefined,
  kind: 'observation' | 'feedback',
): Generator<Verdict> {
  const cited = recordOfKind(portfolio, number, kind);
  const { colleague } = record.data;
  if (!cited || cited.data.colleague === colleague) return;
  // A pseudonym that is nobody's is told by itself; who was meant cannot be compared.
  if (portfolio.observed.has(colleague) && portfolio.observed.has(cited.data.colleague))
    yield {
      get place() {
        return portfolio.placeOf(record.file, path);
      },
      message: `${record.number} is about ${colleague} and cites ${cited.number}, which is about ${cited.data.colleague}.`,
      subject: record.number,
    };
}
