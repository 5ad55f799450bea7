import { describe, expect, it } from 'vitest';
import type { Finding } from '#portfolio/finding.ts';
import { sectionsOf } from '#site/findings/findings.ts';
import { pagesOf } from '#site/paging.ts';

const finding = (severity: Finding['severity'], line: number): Finding => ({
  severity,
  rule: 'vague-feedback',
  file: 'content/feedback/E001-a.yaml',
  line,
  column: 1,
  message: 'It is vague.',
  why: 'Nobody could act on it.',
  mend: 'Say what happened.',
});
const many = (severity: Finding['severity'], count: number): Finding[] =>
  Array.from({ length: count }, (_, index) => finding(severity, index + 1));

describe('findings on several pages', () => {
  it('are each on one page, and their parts are led to where they begin', () => {
    const sheets = pagesOf([...many('error', 3), ...many('warning', 9), ...many('to-do', 4)], 5);
    expect(sheets.map(({ slug, title, rows }) => [slug, title, rows.length])).toEqual([
      ['', 'Page 1 of 4', 5],
      ['2', 'Page 2 of 4', 5],
      ['3', 'Page 3 of 4', 5],
      ['4', 'Page 4 of 4', 1],
    ]);
    expect(sectionsOf(sheets).map(({ id, count, path }) => [id, count, path])).toEqual([
      ['error', 3, 'findings.html#error'],
      ['warning', 9, 'findings.html#warning'],
      ['to-do', 4, 'findings-3.html#to-do'],
    ]);
  });

  it('are one page where they fit, with the parts that hold none', () => {
    const sheets = pagesOf(many('warning', 4), 5);
    expect(sectionsOf(sheets).map(({ id, count }) => [id, count])).toEqual([
      ['warning', 4],
      ['to-do', 0],
      ['answered', 0],
    ]);
  });
});
