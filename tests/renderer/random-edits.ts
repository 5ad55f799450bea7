import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { put, tinyFiles } from '../new/tiny-portfolio.ts';

const products = 'content/products';
const words = ['A board.', 'A list of calls.', 'A guide for the team.', 'A report on May.'];

const product = (title: string, what: string, file?: string): string =>
  `title: ${title}\non: 2026-02-01\nwhat: ${what}\nauthor: learner\nclaims:\n  - { criterion: ocr-41/4.1, at: what, shows: How one is chosen }\n${
    file === undefined ? '' : `attachments:\n  - { file: ${file}, title: A note }\n`
  }`;

const guidance = (text: string): string => `code: study
title: A page of guidance
qualification: A qualification
about: It advises.
items:
  - { id: first, kind: tip, title: A tip, text: ${text}, sourceItem: Line 1, strength: advice, criteria: [ocr-41/4.1] }
source: { title: A text, file: none }
`;

/** Changes a tiny portfolio by seeded chance, one edit at a time. Each says what it did. */
export const randomEdits = (root: string, seed: number): (() => string) => {
  const chance = xoroshiro128plus(seed);
  const below = (count: number): number => uniformInt(chance, 0, count - 1);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const there = (): string[] => {
    const folder = join(root, products);
    return existsSync(folder) ? readdirSync(folder).sort() : [];
  };
  const free = (): string => {
    const taken = there().map((name) => name.slice(0, 4));
    const numbers = Array.from({ length: 40 }, (_, at) => `E${String(at + 10).padStart(3, '0')}`);
    return one(numbers.filter((number) => !taken.includes(number)));
  };
  const add = (): string => {
    const number = free();
    const withFile = below(2) === 0;
    if (withFile) put(root, `evidence/${number}/note.txt`, one(words));
    put(
      root,
      `${products}/${number}-thing.yaml`,
      product('A thing', one(words), withFile ? 'note.txt' : undefined),
    );
    return `adds ${number}`;
  };
  const onOne = (change: (name: string) => void, what: string) => (): string => {
    const name = there().length === 0 ? undefined : one(there());
    if (name === undefined) return add();
    change(name);
    return `${what} ${name}`;
  };
  const edit = onOne(
    (name) => put(root, `${products}/${name}`, product(one(['A thing', 'Another']), one(words))),
    'edits',
  );
  const evidenceOf = (name: string): string => join(root, 'evidence', name.slice(0, 4));
  const rename = onOne((name) => {
    const next = `${free()}-thing.yaml`;
    renameSync(join(root, products, name), join(root, products, next));
    if (existsSync(evidenceOf(name))) renameSync(evidenceOf(name), evidenceOf(next));
  }, 'renames');
  const remove = onOne((name) => {
    rmSync(join(root, products, name));
    rmSync(evidenceOf(name), { recursive: true, force: true });
  }, 'deletes');
  const answer = (): string => {
    const file = tinyFiles['content/portfolio.yaml'] ?? '';
    const said =
      below(2) === 0
        ? ''
        : `answers:\n  - { rule: one-channel-only, at: ocr-41, by: assessor, on: 2026-03-01, reason: ${one(words)} }\n`;
    put(root, 'content/portfolio.yaml', file + said);
    return 'answers';
  };
  const unit = (): string => {
    const file = readFileSync(join(root, 'content/units/ocr-41.yaml'), 'utf8');
    const text = one(['Explain how to choose a sample', 'Explain how to draw a sample', 'Say how to sample']);
    put(root, 'content/units/ocr-41.yaml', file.replace(/(code: "4\.1", text: )[^}]*/, `$1${text} `));
    return 'changes the unit';
  };
  const advice = (): string => {
    if (below(3) === 0) rmSync(join(root, 'content/guidance/study.yaml'), { force: true });
    else put(root, 'content/guidance/study.yaml', guidance(one(['Listen first', 'Listen twice'])));
    return 'changes the guidance';
  };
  const nothing = (): string => 'changes nothing';
  return () => one([add, add, edit, edit, rename, remove, answer, unit, advice, nothing])();
};
