/** A baseline JPEG of 64 by 40 pixels, without metadata. */
export const photo: Uint8Array = Buffer.from(
  [
    '/9j/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBD',
    'ARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAoAEAD',
    'ASIAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAgAEBf/EABYQAQEBAAAAAAAAAAAAAAAAAAABAv/EABcBAQEBAQAAAAAAAAAA',
    'AAAAAAQCAwb/xAAWEQEBAQAAAAAAAAAAAAAAAAACAAH/2gAMAwEAAhEDEQA/AOdMnMnMnMr1RioTJzJzJzKNUkqEycycyUyjVJKj',
    'MnMlMnMo1SSrDMnMlMnMr1XOFQmTmTmTmUapJUJk5k5k5lnqklQmTmTmSmUapJVhmTmUmu7c6dnMnMpI3ZR2Uycykz3ZJ2cycyk',
    'jdknb/9k=',
  ].join(''),
  'base64',
);

/** A table as a CSV file with CRLF line ends (RFC 4180); no cell may hold a comma, a quote or a line end. */
export const csvFile = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  Buffer.from(rows.map((row) => `${row.join(',')}\r\n`).join(''));

const sampleRate = 8000;

/** A recording: a soft tone of 440 Hz, as a WAV file of 8-bit samples at 8,000 a second. */
export const wavFile = (seconds: number): Uint8Array => {
  const samples = Uint8Array.from({ length: seconds * sampleRate }, (_, index) =>
    Math.round(128 + 30 * Math.sin((2 * Math.PI * 440 * index) / sampleRate)),
  );
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20); // plain samples
  head.writeUInt16LE(1, 22); // one channel
  head.writeUInt32LE(sampleRate, 24);
  head.writeUInt32LE(sampleRate, 28); // bytes a second
  head.writeUInt16LE(1, 32); // bytes a sample
  head.writeUInt16LE(8, 34); // bits a sample
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
};

/** A PDF of A4 pages with one line of words each, without brackets or backslashes. */
export const pdfFile = (pages: readonly string[]): Uint8Array => {
  const numberOf = (page: number) => 4 + 2 * page;
  const kids = pages.map((_, page) => `${numberOf(page)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((words, page) => {
      const drawn = `BT /F1 16 Tf 72 760 Td (${words}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${numberOf(page) + 1} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  return Buffer.from(withCrossReferences(objects), 'latin1');
};

/** Objects of a PDF with the table that says at which byte each begins (ISO 32000-1, 7.5.4). */
const withCrossReferences = (objects: readonly string[]): string => {
  let text = '%PDF-1.4\n';
  const starts = objects.map((object, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
};
