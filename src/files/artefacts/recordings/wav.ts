import type { Cleaner } from '../shared/cleaning.ts';
import { riffChunks, riffFile } from '../shared/riff.ts';

/** The chunks that make the sound (Multimedia Programming Interface and Data Specifications 1.0, 1991). */
const sound = new Set(['fmt ', 'fact', 'data']);

const broken = 'The recording is cut off or damaged; open it, save it anew as WAV or MP3 and take that.';

/** A WAV recording of nothing but sound: no names, places, notes, times or further data. */
export const cleanWav: Cleaner = (bytes) => {
  const { chunks, behind } = riffChunks(bytes, 'WAVE', broken, (name) => name === 'data');
  const traces = chunks
    .filter(({ name, data }) => !sound.has(name) && data.some((byte) => byte !== 0))
    .map(({ data }) => ({ what: 'title, author and other tags', bytes: data }));
  if (behind.length > 0) traces.push({ what: 'what stood behind the end of the recording', bytes: behind });
  return {
    bytes: riffFile(
      'WAVE',
      chunks.filter(({ name }) => sound.has(name)),
    ),
    traces,
  };
};
