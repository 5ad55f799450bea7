import { PDFHeader, PDFStreamWriter } from '@cantoo/pdf-lib';
import { type Cleaner, must, type Trace } from '../shared/cleaning.ts';
import { copied } from './copy.ts';
import { pdfOf } from './objects.ts';

/**
 * A PDF written anew from what its pages show: no document information, XMP, attachments, scripts, signatures, private
 * data of programs, authors of comments, hidden comments, small copies, and nothing that only an earlier version showed
 * (ISO 32000-1). Its pages, forms, links and outline stay.
 */
export const cleanPdf: Cleaner = async (bytes) => {
  const source = await pdfOf(bytes);
  const traces: Trace[] = [];
  const tell = (what: string): void => {
    traces.push({ what, bytes: Buffer.alloc(0) });
  };
  const target = copied(source, tell);
  if (source.trailerInfo.Info) tell('title, author, program and days of the document');
  if (hasVersions(bytes)) tell('what an earlier version showed');
  target.header = PDFHeader.forVersion(1, 7);
  const written = await PDFStreamWriter.forContext(
    target,
    Number.POSITIVE_INFINITY,
    true,
    100,
  ).serializeToBuffer();
  must(written.length > 0, 'The PDF is damaged; print it to PDF anew and take that.');
  return { bytes: Buffer.from(written), traces };
};

/** Whether a PDF was changed by writing behind its end, so that its earlier version is still inside. */
const hasVersions = (bytes: Buffer): boolean =>
  bytes.indexOf('startxref') !== bytes.lastIndexOf('startxref') &&
  !bytes.subarray(0, 1024).includes('/Linearized');
