import { afterAll, expect, it } from 'vitest';
import { checkWhole } from '#files/check-whole.ts';
import { gateFor } from '#files/gate/gate-for.ts';
import { put, tinyFiles, tinyPortfolio } from '../../new/tiny-portfolio.ts';

const tiny = tinyPortfolio();
afterAll(tiny.remove);

const keyNow = async (): Promise<string | undefined> => {
  const checked = await checkWhole(tiny.root, '2026-03-20');
  return gateFor(checked, checked, 'assessor').key;
};

it('a gate has another key once somebody stands in the private register, or may be named, and else the same', async () => {
  const before = await keyNow();
  put(
    tiny.root,
    'content/scorecards/E002-copy.yaml',
    tinyFiles['content/scorecards/E001-call-scorecard.yaml'] ?? '',
  );
  expect(await keyNow()).toBe(before);
  put(tiny.root, 'private/people.yaml', 'people:\n  - { name: Wren Adler, pseudonym: colleague-a }\n');
  const registered = await keyNow();
  expect(registered).not.toBe(before);
  put(
    tiny.root,
    'content/portfolio.yaml',
    `${tinyFiles['content/portfolio.yaml']}mayBeNamed:\n  - { text: Adler Ltd, because: A firm }\n`,
  );
  expect([before, registered]).not.toContain(await keyNow());
});
