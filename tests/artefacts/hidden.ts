import { strToU8, zipSync } from 'fflate';

/** A name that stands in each of the files below where nobody would look for it. */
export const hiddenName = 'Zebedee Quillfeather';
const [joined, escaped] = ['Zebedee_Quillfeather', 'Zebedee#20Quillfeather'];

const kinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${kinds}"`;

const relations = (...leads: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${leads
    .map((lead) => lead.split('|'))
    .map(([type, to], at) => `<Relationship Id="rId${at + 1}" Type="${kinds}/${type}" Target="${to}"/>`)
    .join('')}</Relationships>`;

const packed = (parts: Record<string, string>): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({ '[Content_Types].xml': '<Types/>', ...parts }).map(([name, xml]) => [
          name,
          strToU8(xml),
        ]),
      ),
    ),
  );

const letter = (body: string, more: Record<string, string> = {}, ...leads: string[]): Buffer =>
  packed({
    '_rels/.rels': relations('officeDocument|word/document.xml'),
    'word/document.xml': `<w:document ${word}><w:body>${body}<w:p><w:r><w:t>Words</w:t></w:r></w:p></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(...leads),
    ...more,
  });

const sheet = (text: string): string =>
  `<worksheet><sheetData><row><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;

const book = (inside: string, more: Record<string, string> = {}, ...leads: string[]): Buffer =>
  packed({
    '_rels/.rels': relations('officeDocument|xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns:r="${kinds}"><sheets><sheet name="One" r:id="rId1"/></sheets>${inside}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet|./worksheets/sheet1.xml', ...leads),
    'xl/worksheets/sheet1.xml': sheet('Words'),
    ...more,
  });

const control = (inside: string): string =>
  `<w:sdt><w:sdtPr>${inside}</w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>`;

/** Office files with the name in a list, a style, a setting or a part that no reader of their words opens. */
export const hiddenInOffice: readonly [where: string, name: string, bytes: Buffer][] = [
  [
    'a choice of a list',
    'a.docx',
    letter(control(`<w:dropDownList><w:listItem w:displayText="${hiddenName}"/></w:dropDownList>`)),
  ],
  [
    'what a form field begins with',
    'a.docx',
    letter(
      `<w:p><w:r><w:fldChar><w:ffData><w:textInput><w:default w:val="${hiddenName}"/></w:textInput></w:ffData></w:fldChar></w:r></w:p>`,
    ),
  ],
  ['the name of a bookmark', 'a.docx', letter(`<w:bookmarkStart w:name="${joined}"/>`)],
  [
    'a name that Word recognised',
    'a.docx',
    letter(`<w:smartTag><w:smartTagPr><w:attr w:val="${hiddenName}"/></w:smartTagPr></w:smartTag>`),
  ],
  [
    'signs of a symbol font',
    'a.docx',
    letter(
      `<w:p><w:r>${[...hiddenName].map((sign) => `<w:sym w:font="Symbol" w:char="F0${sign.charCodeAt(0).toString(16)}"/>`).join('')}</w:r></w:p>`,
    ),
  ],
  [
    'paragraphs of a letter each',
    'a.docx',
    letter([...hiddenName].map((sign) => `<w:p><w:r><w:t>${sign}</w:t></w:r></w:p>`).join('')),
  ],
  ['an instruction', 'a.docx', letter(`<?made-by ${hiddenName}?>`)],
  [
    'the name of a style',
    'a.docx',
    letter(
      '',
      { 'word/styles.xml': `<w:styles ${word}><w:name w:val="${hiddenName}"/></w:styles>` },
      'styles|styles.xml',
    ),
  ],
  [
    'what stands before the lines of a list',
    'a.docx',
    letter(
      '',
      { 'word/numbering.xml': `<w:numbering ${word}><w:lvlText w:val="${hiddenName} %1"/></w:numbering>` },
      'numbering|numbering.xml',
    ),
  ],
  [
    'the name of a part',
    'a.docx',
    letter('', { [`word/${joined}.xml`]: `<w:hdr ${word}/>` }, `header|${joined}.xml`),
  ],
  [
    'a sheet that the book does not list',
    'a.xlsx',
    book('', { 'xl/worksheets/sheet2.xml': sheet(hiddenName) }, 'worksheet|worksheets/sheet2.xml'),
  ],
  ['a sheet that is named with a dot', 'a.xlsx', book('', { 'xl/worksheets/sheet1.xml': sheet(hiddenName) })],
  [
    'the comment on named cells',
    'a.xlsx',
    book(`<definedNames><definedName name="a" comment="${hiddenName}">1</definedName></definedNames>`),
  ],
  ['what a program added to the book', 'a.xlsx', book(`<extLst><ext><x>${hiddenName}</x></ext></extLst>`)],
  [
    'the format of a number',
    'a.xlsx',
    book(
      '',
      { 'xl/styles.xml': `<styleSheet><numFmt formatCode="&quot;${hiddenName}&quot;0"/></styleSheet>` },
      'styles|styles.xml',
    ),
  ],
  [
    'the values of a pivot table',
    'a.xlsx',
    book(
      '',
      {
        'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition><s v="${hiddenName}"/></pivotCacheDefinition>`,
      },
      'pivotCacheDefinition|pivotCache/pivotCacheDefinition1.xml',
    ),
  ],
  [
    'how a word is spoken',
    'a.xlsx',
    book(
      '',
      {
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>',
        'xl/sharedStrings.xml': `<sst><si><t>x</t><rPh><t>${hiddenName}</t></rPh></si></sst>`,
      },
      'sharedStrings|sharedStrings.xml',
    ),
  ],
];

interface Paper {
  catalog?: string;
  page?: string;
  draws?: string;
  with?: string;
  more?: string[];
}

const paper = ({ catalog = '', page = '', draws = '', with: own = '', more = [] }: Paper): Buffer => {
  const shown = `${draws} BT /F1 12 Tf 20 20 Td (Words) Tj ET`;
  const objects = [
    `<</Type/Catalog/Pages 2 0 R ${catalog}>>`,
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${own}>>${page}>>`,
    stream('', shown),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...more,
  ];
  const body = objects.map((one, at) => `${at + 1} 0 obj${one}endobj\n`).join('');
  return Buffer.from(
    `%PDF-1.7\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n0\n%%EOF\n`,
    'latin1',
  );
};

const stream = (keys: string, text: string): string =>
  `<<${keys}/Length ${text.length}>>stream\n${text}\nendstream`;

const drawn = (keys: string): string =>
  stream(
    `${keys}/BBox[0 0 99 99]/Resources<</Font<</F1 5 0 R>>>>`,
    'BT /F1 12 Tf 20 20 Td [(Zeb) -20 (edee Quill) 30 (feather)] TJ ET',
  );

/** A drawing in a font that says nothing of its letters but their numbers. */
const inNumbers = (numbers: readonly string[], font: string, ...more: string[]): Buffer =>
  paper({
    with: '/ExtGState<</G<</Font[6 0 R 12]>>>>',
    draws: `/G gs BT 20 90 Td <${numbers.join('')}> Tj ET`,
    more: [font, ...more],
  });

/** Words in a font of pictures of letters that have no names. */
export const inUnnamedLetters = inNumbers(
  [...hiddenName].map((_, at) => (at + 1).toString(16).padStart(2, '0')),
  `<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 1/LastChar 20/Widths[${'9 '.repeat(20)}]/Encoding<</Type/Encoding/Differences[1 ${[...hiddenName].map((_, at) => `/g${at}`).join('')}]>>/CharProcs<<${[...hiddenName].map((_, at) => `/g${at} 7 0 R`).join('')}>>>>`,
  stream('', '9 0 d0 0 0 9 9 re f'),
);

const note = (keys: string): string => `/Annots[<</Type/Annot/Rect[0 0 9 9]${keys}>>]`;
const inUtf16 = Buffer.from(`\ufeff${hiddenName}`, 'utf16le').swap16().toString('hex');

/** PDF files with the name where the reader of pages does not look. */
export const hiddenInPaper: readonly [where: string, bytes: Buffer][] = [
  [
    'how a stamp looks',
    paper({ page: note('/Subtype/Stamp/AP<</N 6 0 R>>'), more: [drawn('/Type/XObject/Subtype/Form')] }),
  ],
  [
    'how a field looks while it is pressed',
    paper({
      page: note('/Subtype/Widget/FT/Tx/AP<</D 6 0 R>>'),
      more: [drawn('/Type/XObject/Subtype/Form')],
    }),
  ],
  [
    'a pattern',
    paper({
      with: '/Pattern<</P1 6 0 R>>',
      more: [drawn('/PatternType 1/PaintType 1/TilingType 1/XStep 99/YStep 99')],
    }),
  ],
  [
    'a drawing that no page draws',
    paper({ with: '/XObject<</X1 6 0 R>>', more: [drawn('/Type/XObject/Subtype/Form')] }),
  ],
  ['what is read aloud in place of letters', paper({ draws: `/Span <</ActualText <${inUtf16}>>> BDC EMC` })],
  ['a remark in a drawing', paper({ draws: `% ${hiddenName}\n` })],
  ['words without letters to draw them in', paper({ draws: `BT 20 20 Td (${hiddenName}) Tj ET` })],
  ['words far from the page', paper({ draws: `BT /F1 12 Tf 90000 90000 Td (${hiddenName}) Tj ET` })],
  [
    'the value of a field in a stream',
    paper({ page: note('/Subtype/Widget/FT/Tx/V 6 0 R'), more: [stream('', hiddenName)] }),
  ],
  ['the choice of a button', paper({ page: note(`/Subtype/Widget/FT/Btn/AS/${escaped}`) })],
  ['the name of a place to go to', paper({ catalog: `/Dests<</${escaped}[3 0 R/Fit]>>` })],
  [
    'the name of a colour',
    paper({
      with: `/ColorSpace<</C1[/Separation/${escaped}/DeviceGray 6 0 R]>>`,
      more: ['<</FunctionType 2/Domain[0 1]/N 1>>'],
    }),
  ],
  [
    'the bytes of a picture within a drawing',
    paper({ draws: `q BI /W 20 /H 1 /CS /G /BPC 8 ID ${hiddenName} EI Q` }),
  ],
  [
    'letters of which a font says only the numbers',
    inNumbers(
      [...hiddenName].map((sign) => (sign.charCodeAt(0) - 29).toString(16).padStart(4, '0')),
      '<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Arial/Encoding/Identity-H/DescendantFonts[7 0 R]>>',
      '<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Arial/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600>>',
    ),
  ],
  ['what a program hung on the page', paper({ page: '/Own 6 0 R', more: [stream('', hiddenName)] })],
  [
    'behind the last dot of a picture',
    paper({
      with: '/XObject<</X1 6 0 R>>',
      more: [
        stream(
          '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8',
          `.${hiddenName}`,
        ),
      ],
    }),
  ],
  ['what calls itself a font', paper({ page: '/Own 6 0 R', more: [stream('/Length1 9', hiddenName)] })],
  [
    'a word that a line ends within',
    paper({
      draws: 'BT /F1 12 Tf 20 90 Td (Here is Zebe-) Tj 0 -14 Td (dee Quill-) Tj 0 -14 Td (feather too) Tj ET',
    }),
  ],
  [
    'letters that are drawn apart',
    paper({
      draws: `BT /F1 12 Tf ${[...hiddenName].map((letter, at) => `1 0 0 1 ${20 + at * 8} 50 Tm (${letter}) Tj`).join(' ')} ET`,
    }),
  ],
];
