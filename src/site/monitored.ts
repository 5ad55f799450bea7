import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { linesOf } from '#portfolio/scorecard-lines.ts';
import { ofKind } from '#portfolio/select.ts';
import { listInWords } from './words.ts';

/**
 * The words of a quality criterion by its id as the scorecards `rated` with have it: the latest, and beside them those of
 * earlier versions that differ. Without any the latest of all stand; the id where no scorecard has it.
 */
export const qualityWords = (portfolio: Portfolio, id: string, rated: readonly string[] = []): string => {
  const all = ofKind(portfolio, 'scorecard')
    .toReversed()
    .flatMap((card) =>
      linesOf(card)
        .filter((line) => line.id === id)
        .map(({ text }) => ({
          number: card.number,
          version: card.data.version,
          text: text.replace(/\.$/, ''),
        })),
    );
  const used = all.filter(({ number }) => rated.includes(number));
  const [latest = all[0], ...before] = used;
  if (!latest) return id;
  const others = Map.groupBy(before, ({ text }) => text);
  others.delete(latest.text);
  const said = [...others].map(
    ([text, of]) => ` (version ${listInWords(of.map(({ version }) => version))}: ${text})`,
  );
  return `${latest.text}${said.join('')}`;
};

/** The observations of a colleague that stand, in the order in which they were made; scored or not. */
export const observationsOf = (portfolio: Portfolio, colleague: string): PortfolioRecord<'observation'>[] =>
  ofKind(portfolio, 'observation')
    .filter(({ data }) => data.colleague === colleague)
    .sort((a, b) =>
      a.data.observedOn < b.data.observedOn ? -1 : a.data.observedOn > b.data.observedOn ? 1 : 0,
    );
