import type { Trace } from './cleaning.ts';
import { readableRuns } from './readable-runs.ts';
import type { Words } from './words.ts';
import { xmlWords } from './xml.ts';

/** Whatever reads as text in traces, each told once. */
export const traceWords = (traces: Trace[], where: string): Words[] => {
  const seen = new Set<Uint8Array>();
  return traces.flatMap(({ what, bytes }) => {
    if (seen.has(bytes)) return [];
    seen.add(bytes);
    return wordsOf(bytes).map((words) => ({ where: `${where} (${what})`, words }));
  });
};

/** XMP is XML; anything else is looked through for what reads as text. */
const wordsOf = (bytes: Uint8Array): string[] => {
  const text = Buffer.from(bytes).toString('utf8');
  const start = text.indexOf('<x:xmpmeta');
  const end = text.indexOf('</x:xmpmeta>');
  if (start < 0 || end < start) return readableRuns(bytes);
  const around = Buffer.from(text.slice(0, start) + text.slice(end + 12));
  return [...readableRuns(around), ...xmpWords(text.slice(start, end))];
};

const xmpWords = (xml: string): string[] => {
  try {
    return xmlWords(xml);
  } catch {
    return readableRuns(Buffer.from(xml));
  }
};
