import { readFileSync } from 'node:fs';

/** A statement of the rules that an assessor applies, as `docs/rules-and-fields.md` has it. */
export interface Statement {
  id: string;
  strength: 'must' | 'should' | 'may';
  decides: 'machine' | 'assessor' | 'both';
}

const page = readFileSync(new URL('../../docs/rules-and-fields.md', import.meta.url), 'utf8');

/** Every statement, in the order of the page. */
export const statements: Statement[] = page
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, id = '']) => /^[A-Z0-9]+-\d+$/.test(id))
  .map((cells) => ({ id: cells[1], strength: cells[2], decides: cells.at(-2) }) as Statement);
