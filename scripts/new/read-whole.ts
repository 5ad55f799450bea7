import { readPortfolio } from '#files/read-portfolio.ts';
import { canBeLinked, type WholeContent } from '#portfolio/link.ts';
import { CannotRunError } from '../command/command.ts';

/** What a record is written into: all that was read, and the texts of the files. */
export interface ReadWhole {
  content: WholeContent;
  texts: ReadonlyMap<string, string>;
}

/** Reads a portfolio for a record to refer to. Throws CannotRunError where units, people or portfolio.yaml are not whole. */
export const readWhole = (root: string): ReadWhole => {
  const { content, texts, findings } = readPortfolio(root);
  // A file that an older version wrote is read whole, and warned of.
  const unreadable = findings.filter((one) => one.severity === 'error' && basis.test(one.file)).length;
  if (unreadable > 0 || !canBeLinked(content)) throw notWhole(unreadable);
  return { content, texts };
};

/** Where one of these was not read whole, no choice and no claim can be trusted. */
const basis = /^content\/(units\/|portfolio\.yaml|people\.yaml)/;

const notWhole = (findings: number): CannotRunError =>
  new CannotRunError(
    `The units, people.yaml and portfolio.yaml must be read whole before a record can refer to them; the check finds ${findings} things wrong there. Run \`npm run check\` and mend those first.`,
  );
