import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/** One for all files: a new one for each would cost more than reading it. */
const buffer = Buffer.alloc(262_144);

/** Hands over the bytes of a file piece by piece, since it may be large; a piece is gone when the next one comes. */
export const bytesInPieces = (path: string, take: (piece: Uint8Array) => void): void => {
  const handle = openSync(path, 'r');
  try {
    for (let length = 1; length > 0; ) {
      length = readSync(handle, buffer);
      take(buffer.subarray(0, length));
    }
  } finally {
    closeSync(handle);
  }
};

/** The SHA-256 of a file, in hexadecimal digits. */
export const fileHash = (path: string): string => {
  const whole = createHash('sha256');
  bytesInPieces(path, (piece) => whole.update(piece));
  return whole.digest('hex');
};
