import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { frame } from './rival-source.ts';

// The practical floor: parse, put into the frame, write, one file after the other. Run as `node bare.ts SOURCE OUT`.
const [, , source = '', out = ''] = process.argv;

interface Data {
  permalink: string;
  title: string;
  mark: string;
  blocks: string[];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const [, data = '{}'] = readFileSync(join(entry.parentPath, entry.name), 'utf8').split('\n');
  const { permalink, title, mark, blocks } = JSON.parse(data) as Data;
  const file = join(out, permalink);
  mkdirSync(dirname(file), { recursive: true });
  const words = blocks.map((block) =>
    frame.block.replace('{mark}', mark).replace('{block}', () => escaped(block)),
  );
  writeFileSync(
    file,
    [frame.head.replaceAll('{title}', () => escaped(title)), ...words, frame.foot].join(''),
  );
}
