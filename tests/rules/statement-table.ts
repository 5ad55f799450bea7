import { readFileSync } from 'node:fs';

/** A statement of the rules that an assessor applies, as `docs/rules-and-fields.md` has it. */
export interface Statement {
  id: string;
  strength: 'must' | 'should' | 'may';
  asks: string;
  decides: 'machine' | 'assessor' | 'both';
  /** The heading that it stands under. */
  heading: string;
}

const page = readFileSync(new URL('../../docs/rules-and-fields.md', import.meta.url), 'utf8');

const rowsUnder = (section: string): Statement[] => {
  const [heading = '', ...lines] = section.split('\n');
  return lines
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, id = '']) => /^[A-Z0-9]+-\d+$/.test(id))
    .map(
      ([, id, strength, asks, ...cells]) =>
        ({ id, strength, asks, decides: cells.at(-2), heading }) as Statement,
    );
};

/** Every statement, in the order of the page. */
export const statements: Statement[] = page.split('\n## ').flatMap(rowsUnder);
