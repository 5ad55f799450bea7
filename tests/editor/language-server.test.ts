import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import { writeLiveSchemas } from '#files/json-schemas.ts';
import { tinyPortfolio } from '../new/tiny-portfolio.ts';
import { startLanguageServer } from './language-server.ts';

const record = `# yaml-language-server: $schema=../../.schemas/observation.schema.json
title: A question about a refund
colleague: colleague-a
observedOn: 2026-03-14
observedAt: "14:05"
writtenUpOn: 2026-03-14
channel: telephone
check: spot
nature: routine
technique: live
transaction: A question about a refund
scorecard: E001
version: "1"
ratings:
  - { quality: greeting, rating: 2, note: As agreed. }
claims:
  - criterion: ocr-41/4.10
    at: ratings.greeting
`;

/** The line of `text`, from 0, that holds `words`. */
const lineOf = (text: string, words: string) => text.split('\n').findIndex((line) => line.includes(words));

describe('an editor with the YAML language server', () => {
  const { root, remove } = tinyPortfolio();
  let server: Awaited<ReturnType<typeof startLanguageServer>>;
  let opened = 0;

  const openNew = async (text: string) => {
    opened += 1;
    const file = `content/observations/E10${opened}-a-call.yaml`;
    return { file, diagnostics: await server.open(file, text) };
  };
  const labelsAt = async (text: string, words: string) => {
    const { file } = await openNew(text);
    const line = lineOf(text, words);
    const character = text.split('\n')[line]?.length ?? 0;
    return server.complete(file, { line, character });
  };

  beforeAll(async () => {
    writeLiveSchemas(root, checkPortfolio(root, '2026-03-20').portfolio);
    server = await startLanguageServer(root);
  });
  afterAll(() => {
    server.stop();
    remove();
  });

  it('finds nothing wrong in a record that is as it should be', async () => {
    expect((await openNew(record)).diagnostics).toEqual([]);
  });

  it('marks a misspelt field at its line', async () => {
    const text = record.replace('channel:', 'chanel:');
    const { diagnostics } = await openNew(text);
    const marked = diagnostics.map(({ message, range }) => [range.start.line, message]);
    expect(marked).toContainEqual([lineOf(text, 'chanel'), 'Property chanel is not allowed.']);
  });

  it('marks a criterion that no unit has at its line', async () => {
    const text = record.replace('ocr-41/4.10', 'ocr-41/4.11');
    const { diagnostics } = await openNew(text);
    expect(diagnostics.map(({ range, message }) => [range.start.line, message])).toEqual([
      [lineOf(text, '4.11'), 'No unit has this criterion. Write one such as ocr-41/4.10.'],
    ]);
  });

  it('marks a record that is not of the kind the field needs', async () => {
    const text = record.replace('scorecard: E001', 'scorecard: E002');
    const { diagnostics } = await openNew(text);
    expect(diagnostics.map(({ range, message }) => [range.start.line, message])).toEqual([
      [lineOf(text, 'E002'), 'No record that fits here has this number.'],
    ]);
  });

  it('asks only for the form of a number where no record fits yet, and for quotes round a version', async () => {
    const text = record.replace('version: "1"', 'version: 1\ndraw: E005');
    const { diagnostics } = await openNew(text);
    expect(diagnostics.map(({ range }) => range.start.line)).toEqual([lineOf(text, 'version: 1')]);
  });

  it('offers the criteria of the units, written so that they stay text', async () => {
    const offered = await labelsAt(record.replace('ocr-41/4.10', ''), 'criterion:');
    expect(offered.map(({ label }) => label)).toEqual(['ocr-41/4.1', 'ocr-41/4.9', 'ocr-41/4.10']);
    expect(offered.map(({ insertText, textEdit }) => textEdit?.newText ?? insertText)).toContain(
      'ocr-41/4.10',
    );
    expect(JSON.stringify(offered)).toContain('Explain how to keep records safe');
  });

  it('offers the five channels', async () => {
    const offered = await labelsAt(record.replace('channel: telephone', 'channel: '), 'channel:');
    expect(offered.map(({ label }) => label).sort()).toEqual(
      ['face-to-face', 'online', 'social-media', 'telephone', 'written'].sort(),
    );
  });

  it('offers the pseudonyms of colleagues and the quality criteria of the scorecard', async () => {
    const colleagues = await labelsAt(record.replace('colleague-a', ''), 'colleague:');
    expect(colleagues.map(({ label }) => label)).toEqual(['colleague-a', 'colleague-b']);
    const lines = await labelsAt(
      record.replace(/ {2}- \{ quality.*\n/, '  - quality: \n    rating: 2\n'),
      'quality:',
    );
    expect(lines.map(({ label }) => label)).toEqual(['greeting', 'ownership']);
  });
});
