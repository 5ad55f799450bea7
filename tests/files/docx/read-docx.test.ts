import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { documentOfText } from '#files/mdx/document/document-of-text.ts';
import { textOfDocument } from '#files/mdx/document/text-of-document.ts';
import { readDocx } from '#files/source-texts/docx/read-docx.ts';
import { item, paragraph, run, wordFile } from './word-file.ts';

const read = (body: string) => readDocx(wordFile(body));
const bodyOf = async (body: string) => (await read(body)).body;

const cell = (inside: string) => `<w:tc><w:tcPr/>${inside}</w:tc>`;

const letter = [
  paragraph('How I monitor', '<w:pStyle w:val="Title"/>'),
  paragraph('Why I sample', '<w:pStyle w:val="H1"/>'),
  paragraph('By channel', '<w:pStyle w:val="H2"/>'),
  paragraph(
    `${run('I drew ')}${run('every tenth', '<w:b/>')}${run(' call', '<w:b/>')}${run(', ')}${run('not more', '<w:i/>')}.`.replace(
      '.',
      run('.'),
    ),
  ),
  paragraph('One', item(1)),
  paragraph('Deeper', item(1, 1)),
  paragraph('Two', item(1)),
  paragraph('First', item(2)),
  paragraph(
    `${run('See ')}<w:hyperlink r:id="rId3">${run('the guide')}</w:hyperlink>${run(' and ')}<w:hyperlink r:id="rId4">${run('my plan')}</w:hyperlink>`,
  ),
  `<w:tbl><w:tr>${cell(paragraph('Day'))}${cell(paragraph('Calls'))}</w:tr><w:tr>${cell(paragraph('Monday') + paragraph('early'))}${cell(paragraph('4'))}</w:tr></w:tbl>`,
].join('');

describe('a Word file as the text of an account', () => {
  it('keeps headings, bold, lists in lists, links to the web and tables', async () => {
    expect(await read(letter)).toEqual({
      leftOut: [],
      body: `## How I monitor

## Why I sample

### By channel

I drew **every tenth call**, *not more*.

- One
  - Deeper
- Two

1. First

See [the guide](https://www.example.org/guide) and my plan

| Day | Calls |
| --- | --- |
| Monday early | 4 |
`,
    });
  });

  it('is to the byte what the editor writes of it, so that it is as if it had been typed', async () => {
    const body = await bodyOf(letter);
    const document = documentOfText(body);
    expect(
      document &&
        textOfDocument(JSON.parse(JSON.stringify(document).replace(/"origin":"[^"]*"/g, '"origin":null')), {
          text: '',
          document: { type: 'doc' },
        }).text,
    ).toBe(body.trimEnd());
  });

  it.each([
    ['a < b & {c} <Claim criteria="ocr-41/4.1">', 'a &lt; b &amp; {c} &lt;Claim criteria="ocr-41/4.1"&gt;'],
    ['import { a } from "b"', 'import { a } from "b"'],
    ['* no item, # no heading, **no bold**, `no code`', '* no item, # no heading, **no bold**, `no code`'],
    ['“Curly” – and … café', '“Curly” – and … café'],
  ])('takes %s as letters', async (words, written) => {
    const document = documentOfText(await bodyOf(paragraph(written)));
    const texts = document?.content?.[0]?.content ?? [];
    expect(texts.map(({ text, attrs }) => text ?? attrs?.text).join('')).toBe(words);
    expect(texts.every(({ type, marks = [] }) => type === 'text' && marks.length === 0)).toBe(true);
  });
});

test('what nobody sees in Word gets in by no way', async () => {
  const { body, leftOut } = await read(
    [
      paragraph(
        `${run('Seen')}${run('hid-1', '<w:vanish/>')}${run('hid-2', '<w:rStyle w:val="Secret"/>')}${run('hid-3', '<w:rStyle w:val="Deeper"/>')}${run(' too', '<w:vanish w:val="0"/>')}`,
      ),
      paragraph(
        `${run('Kept')}<w:del w:id="1" w:author="A"><w:r><w:delText>gone-1</w:delText></w:r></w:del><w:ins w:id="2" w:author="A">${run(' and put in')}</w:ins>`,
      ),
      paragraph(
        `<w:moveFrom w:id="3" w:author="A">${run('gone-2')}</w:moveFrom>${run('Asked')}<w:r><w:commentReference w:id="0"/></w:r>`,
      ),
      paragraph(
        `<w:r><w:drawing><inner>gone-3</inner></w:drawing></w:r>${run('Shown')}<w:r><w:footnoteReference w:id="2"/></w:r>`,
      ),
      paragraph(`<w:fldSimple w:instr=" DATE "><w:r><w:t>3 May</w:t></w:r></w:fldSimple>`),
    ].join(''),
  );
  expect(body).toBe('Seen too\n\nKept and put in\n\nAsked\n\nShown\n\n3 May\n');
  expect(leftOut).toEqual([
    '1 picture or drawing left out. Add what is evidence under Attachments.',
    '1 comment left out.',
    '2 deletions that nobody had accepted left out.',
    '1 insertion that nobody had accepted taken in.',
    '1 footnote left out. Write what matters into the text.',
    '3 passages of hidden words left out.',
    '1 field, such as a date or a number, kept as the words shown; nothing renews them.',
  ]);
});

const ole = (inside: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from(inside, 'utf16le')]);
/** A file whose list of contents says that its first part unpacks to 400 MB. */
const bomb = () => {
  const bytes = wordFile(letter);
  bytes.writeUInt32LE(400_000_000, bytes.indexOf('PK\x01\x02', 0, 'latin1') + 24);
  return bytes;
};

test.each([
  ['one with a password', () => ole('EncryptedPackage'), 'locked with a password'],
  ['an old one', () => ole('WordDocument'), 'an old Word or Excel file'],
  [
    'an OpenDocument text',
    () => Buffer.from(zipSync({ mimetype: strToU8('a'), 'content.xml': strToU8('<a/>') })),
    'an OpenDocument file',
  ],
  ['a spreadsheet', () => Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<a/>') })), 'no Word file'],
  ['a PDF', () => Buffer.from('%PDF-1.7'), 'a PDF'],
  ['one that is cut off', () => wordFile(letter).subarray(0, 900), 'cut off or damaged'],
  ['one with a tag that is not closed', () => wordFile('<w:p>'), 'damaged inside'],
  ['one that unpacks to hundreds of megabytes', bomb, 'unpacks to more'],
  [
    'one that is nothing but entities',
    () => wordFile('', { 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    'damaged inside',
  ],
])('%s is told in plain words', async (_, bytes, said) => {
  await expect(readDocx(bytes())).rejects.toThrow(said);
});
