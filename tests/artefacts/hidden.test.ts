import { describe, expect, it } from 'vitest';
import { leaksInFile } from '../../src/files/artefacts/leaks-in-file.ts';
import { publishedForm } from '../../src/files/artefacts/published-form.ts';
import { wordsIn } from '../../src/files/artefacts/words-in.ts';
import { nothingKnown } from '../../src/leaks/leak.ts';
import { leakFinder } from '../../src/leaks/leaks-in.ts';
import { hiddenInOffice, hiddenInPaper, hiddenName } from './hidden.ts';

const find = leakFinder({ ...nothingKnown, register: [{ names: [hiddenName], numbers: [], addresses: [] }] });

/** What becomes of a file: where the name is found in what would be published, or why that is not published. */
const searched = async (bytes: Buffer, name: string) => {
  const form = await publishedForm(bytes, name);
  if ('cannot' in form) throw new Error(form.cannot.message);
  const { leaky } = await leaksInFile(find, form.bytes, name, false);
  const found = leaky.some(({ leaks }) => leaks.some(({ sort }) => sort === 'name in the private register'));
  return { found, published: Buffer.from(form.bytes).toString('latin1') };
};

describe('a name of the private register is found, or gone, where it stands in', () => {
  it.each(hiddenInOffice)('%s of an Office file', async (_, name, bytes) => {
    expect((await searched(bytes, name)).found).toBe(true);
  });

  it.each(hiddenInPaper)('%s of a PDF', async (_, bytes) => {
    const { found, published } = await searched(bytes, 'a.pdf');
    expect(found || !published.includes('Quillfeather')).toBe(true);
  });
});

it('a file with more words than can be searched is said to be one', async () => {
  const lines = Buffer.from(Array.from({ length: 200_001 }, (_, at) => `l${at}`).join('\n'));
  const last = (await wordsIn(lines, 'a.txt')).at(-1);
  expect(last).toMatchObject({ unread: expect.stringMatching(/more words/), unsearched: true });
});
