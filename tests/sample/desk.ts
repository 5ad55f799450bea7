import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { parse } from 'yaml';
import { drawSample } from '../../scripts/sample/draw-sample.ts';
import { type SwapWish, swapItem } from '../../scripts/sample/swap-item.ts';

type DrawWish = Parameters<typeof drawSample>[0];

/** A draw as its file holds it. */
export interface DrawWritten {
  number: string;
  file: string;
  on: string;
  seed: string;
  frameHash: string;
  margin?: number;
  confidence?: number;
  items: { id: string; stratum: string; position?: number; entry?: string }[];
  swaps?: { item: string; on: string; position?: number; entry?: string; insteadOf?: string }[];
}

/** A copy of the portfolio that every case begins from, with its frame E002 of forty refund calls and its draw E003. */
export class Desk {
  root = '';
  constructor() {
    beforeEach(() => {
      this.root = mkdtempSync(join(tmpdir(), 'sample-'));
      cpSync(join(import.meta.dirname, '../cases/base/portfolio'), this.root, { recursive: true });
    });
    afterEach(() => rmSync(this.root, { recursive: true, force: true }));
  }

  /** Draws four at random on 3 August 2026, or what is asked otherwise, and gives what was written. */
  draw(more: Partial<DrawWish> = {}): DrawWritten {
    const size = more.margin === undefined && more.quotas === undefined ? '4' : undefined;
    const outcome = drawSample({
      ...{ root: this.root, today: '2026-08-03', frame: 'E002', method: 'simple-random', seed: 'March' },
      ...{ size, confidence: '0.95', reason: 'Forty calls are few enough to draw from at random.', ...more },
    });
    if (outcome.done !== 'written') throw new Error(outcome.findings.map(({ message }) => message).join(' '));
    return { ...this.read(outcome.file), number: outcome.number ?? '', file: outcome.file };
  }

  swap(number: string, item: string, more: Partial<SwapWish> = {}) {
    const given = { number, item, reason: 'The recording had been erased.' };
    return swapItem({ root: this.root, today: '2026-08-03', ...given, ...more });
  }

  read(file: string): DrawWritten {
    return parse(this.text(file)) as DrawWritten;
  }

  text(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, content: string | Buffer): void {
    mkdirSync(join(this.root, file, '..'), { recursive: true });
    writeFileSync(join(this.root, file), content);
  }

  change(file: string, change: (text: string) => string): void {
    this.write(file, change(this.text(file)));
  }

  /** Puts a list beside the frame; the frame leaves its size to it unless `typed` is set. */
  list(name: string, content: string | Buffer, typed = false): void {
    this.change('content/sampling-frames/E002-calls.yaml', (text) => {
      const bare = typed ? text : text.replace(', size: 40', '');
      return bare.includes('\nlist:') ? bare : `${bare}list: ${name}\n`;
    });
    this.write(`evidence/E002/${name}`, content);
  }
}

/** Forty calls as a list in CSV, in this order. */
export const listOf = (calls: readonly string[]): string =>
  `id,stratum\n${calls.map((id) => `${id},refunds\n`).join('')}`;

/** The names of forty calls. */
export const fortyCalls: readonly string[] = Array.from({ length: 40 }, (_, index) => `call-${index + 1}`);
