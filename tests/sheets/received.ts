import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReceiveWish, receiveSheet } from '../../scripts/sheet/receive-sheet.ts';
import { receivedAsText } from '../../scripts/sheet/received-as-text.ts';

/** What was said when a file was taken in on 20 March 2026 at noon, and the records that lie in a folder afterwards. */
export const receivedFrom = async (
  root: string,
  text: string,
  folder: string,
  more: Partial<ReceiveWish> = {},
): Promise<{ said: string; records: string[] }> => {
  const received = await receiveSheet(text, {
    root,
    now: '2026-03-20T12:00:00Z',
    today: '2026-03-20',
    ...more,
  });
  return { said: receivedAsText(received, 100, new Map()), records: recordsIn(root, folder) };
};

const recordsIn = (root: string, folder: string): string[] => {
  try {
    const path = join(root, 'content', folder);
    return readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8'));
  } catch {
    return [];
  }
};
