import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';

/** A file that the tests make: what no program at hand plants is planted by hand. */
interface Made {
  name: string;
  bytes: Buffer;
}

const known = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'corpus/known', name));
const secret = Buffer.from('CANARYhidden');

export const made = async (): Promise<Made[]> => [...(await pictures()), ...recordings(), ...documents()];

const pictures = async (): Promise<Made[]> => {
  const square = sharp({ create: { width: 12, height: 8, channels: 3, background: '#a63' } });
  const [jpeg, png] = [await square.jpeg().toBuffer(), await square.png().toBuffer()];
  const segment = (marker: number, text: string): Buffer =>
    Buffer.concat([Buffer.from([0xff, marker, 0, text.length + 2]), Buffer.from(text, 'latin1')]);
  const after = (picture: Buffer, ...parts: Buffer[]): Buffer =>
    Buffer.concat([picture.subarray(0, 2), ...parts, picture.subarray(2)]);
  return [
    { name: 'film-behind.jpg', bytes: Buffer.concat([jpeg, Buffer.from('\0\0\0\x18ftypmp42'), secret]) },
    {
      name: 'second-picture.jpg',
      bytes: Buffer.concat([after(jpeg, segment(0xe2, 'MPF\0CANARYmpf')), jpeg, secret]),
    },
    {
      name: 'odd-segments.jpg',
      bytes: after(jpeg, segment(0xec, 'DuckyCANARY'), segment(0xef, 'CANARYf'), segment(0xfe, 'CANARYc')),
    },
    { name: 'behind-the-dots.png', bytes: withDotsBehind(png) },
    { name: 'behind-the-end.png', bytes: Buffer.concat([png, secret]) },
    { name: 'no-picture.gif', bytes: Buffer.concat([known('exiftool.gif'), secret]) },
    { name: 'behind-the-end.webp', bytes: Buffer.concat([await square.webp().toBuffer(), secret]) },
  ];
};

/** Old dots of a picture that was cropped stay behind the new ones, within their chunk. */
const withDotsBehind = (png: Buffer): Buffer => {
  const at = png.indexOf('IDAT', 0, 'latin1');
  const length = png.readUInt32BE(at - 4);
  const end = at + 4 + length;
  const head = Buffer.alloc(4);
  head.writeUInt32BE(length + secret.length);
  return Buffer.concat([png.subarray(0, at - 4), head, png.subarray(at, end), secret, png.subarray(end)]);
};

const recordings = (): Made[] => {
  const [wav, mp4, webm] = [known('ffmpeg.wav'), known('ffmpeg.mp4'), known('ffmpeg-vp8.webm')];
  const chunk = (name: string): Buffer => Buffer.concat([Buffer.from(`${name}\x0c\0\0\0`, 'latin1'), secret]);
  const riff = Buffer.concat([
    wav.subarray(0, 12),
    chunk('iXML'),
    chunk('id3 '),
    chunk('_PMX'),
    wav.subarray(12),
  ]);
  riff.writeUInt32LE(riff.length - 8, 4);
  const box = Buffer.concat([Buffer.from([0, 0, 0, 20]), Buffer.from('uuid'), secret]);
  return [
    { name: 'chunks.wav', bytes: riff },
    { name: 'id3-within.mp3', bytes: Buffer.concat([known('ffmpeg-id3v1.mp3'), known('ffmpeg-id3v2.mp3')]) },
    { name: 'box-behind.mp4', bytes: Buffer.concat([mp4, box]) },
    { name: 'telephone-behind.mp4', bytes: Buffer.concat([mp4, Buffer.from('SEFT'), secret]) },
    { name: 'behind-the-end.webm', bytes: Buffer.concat([webm, Buffer.from([0]), secret]) },
    { name: 'behind-the-end.ogg', bytes: Buffer.concat([known('ffmpeg-opus.ogg'), secret]) },
  ];
};

/** An Office file with some of its parts written anew. */
const withParts = (
  name: string,
  change: (parts: Record<string, string>) => Record<string, string>,
): Buffer => {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(known(name))).map(([key, data]) => [key, strFromU8(data, true)]),
  );
  return Buffer.from(
    zipSync(
      Object.fromEntries(Object.entries(change(parts)).map(([key, text]) => [key, strToU8(text, true)])),
    ),
  );
};

const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode}/></Relationships>`;

const documents = (): Made[] => [
  { name: 'word-settings.docx', bytes: withParts('libreoffice.docx', wordSettings) },
  { name: 'excel-leavings.xlsx', bytes: withParts('libreoffice.xlsx', excelLeavings) },
  {
    name: 'cannot-macros.docx',
    bytes: withParts('libreoffice.docx', (parts) => ({ ...parts, 'word/vbaProject.bin': 'CANARY' })),
  },
  { name: 'cannot-rows-deleted.docx', bytes: withParts('libreoffice.docx', rowDeleted) },
  {
    name: 'cannot-way-out.docx',
    bytes: withParts('libreoffice.docx', (parts) => ({ ...parts, '../out.xml': 'CANARY' })),
  },
  { name: 'first-version.pdf', bytes: secondVersion() },
];

const wordSettings = (parts: Record<string, string>): Record<string, string> => ({
  ...parts,
  'word/settings.xml': (parts['word/settings.xml'] ?? '').replace(
    /<\/w:settings>/,
    '<w:attachedTemplate r:id="rId77" xmlns:r="http://r"/><w:rsids><w:rsid w:val="CANARYrsid"/></w:rsids><w:docVars><w:docVar w:name="a" w:val="CANARYvar"/></w:docVars></w:settings>',
  ),
  'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId77', 'attachedTemplate', 'file:///C:/Users/CANARYuser/a.dotx', ' TargetMode="External"')}`,
  'word/people.xml': '<w15:people xmlns:w15="http://w"><w15:person w15:author="CANARYperson"/></w15:people>',
  'customXml/item1.xml': '<a>CANARYcustom</a>',
  'word/media/unused.png': 'CANARYunused',
});

const excelLeavings = (parts: Record<string, string>): Record<string, string> => ({
  ...parts,
  'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
    /<sheets>/,
    '<x15ac:absPath xmlns:x15ac="http://x" url="C:\\Users\\CANARYpath\\"/><customWorkbookViews><customWorkbookView name="CANARYview"/></customWorkbookViews><sheets>',
  ),
  'xl/sharedStrings.xml': (parts['xl/sharedStrings.xml'] ?? '').replace(
    '</sst>',
    '<si><t>CANARYdeletedcell</t></si></sst>',
  ),
  'xl/printerSettings/printerSettings1.bin': 'CANARYprinter',
  'xl/revisions/userNames.xml': '<users>CANARYuser</users>',
});

const rowDeleted = (parts: Record<string, string>): Record<string, string> => ({
  ...parts,
  'word/document.xml': (parts['word/document.xml'] ?? '').replace(
    '<w:body>',
    '<w:body><w:tbl><w:tr><w:trPr><w:del w:id="1" w:author="CANARY"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
  ),
});

/** A PDF whose second version shows another page than its first, which is still inside. */
const secondVersion = (): Buffer => {
  const old = deflateSync('BT /F1 12 Tf 20 20 Td (CANARYold) Tj ET');
  const head =
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n';
  const page =
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n';
  const font = '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n';
  const shown = 'BT /F1 12 Tf 20 20 Td (Visible words stay.) Tj ET';
  return Buffer.concat([
    Buffer.from(`${head}${page}${font}4 0 obj<</Length ${old.length}/Filter/FlateDecode>>stream\n`),
    old,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\nstartxref\n0\n%%EOF\n'),
    Buffer.from(
      `4 0 obj<</Length ${shown.length}>>stream\n${shown}\nendstream endobj\ntrailer<</Root 1 0 R/Size 6>>\nstartxref\n0\n%%EOF\n`,
    ),
  ]);
};
