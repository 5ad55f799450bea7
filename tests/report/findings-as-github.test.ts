import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingsAsGithub } from '#report/findings-as-github.ts';
import { printableLines } from '#report/printable.ts';
import { anyFinding, finding } from './finding.ts';

/** Reads a workflow command as GitHub's runner does: split first, unescape after. */
function read(line: string) {
  const [, name, list = '', message = ''] = /^::(\w+) ([\s\S]*?)::([\s\S]*)$/.exec(line) ?? [];
  const properties = list.split(',').map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
  });
  return { name, message: unescaped(message), ...Object.fromEntries(properties) };
}

function unescaped(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}

test('an error is a command with file, line, column and rule', () => {
  expect(findingsAsGithub([finding({ message: '50% of the claims', why: 'One.', mend: 'Two.' })])).toBe(
    '::error file=content/observations/E014-refund-call.yaml,line=3,col=16,title=unknown-criterion::50%25 of the claims%0AOne.%0ATwo.\n',
  );
});

test('warnings are warnings; to-dos, infos and answered findings are notices', () => {
  const answered = { rule: 'r', at: 'E014', reason: 'Agreed.', by: 'Jo', on: '2026-02-01' };
  const lines = findingsAsGithub([
    finding({ line: 1, severity: 'warning' }),
    finding({ line: 2, severity: 'to-do' }),
    finding({ line: 3, severity: 'info' }),
    finding({ line: 4, severity: 'error', answered }),
  ]).split('\n');
  expect(lines.map((line) => line.split(' ')[0])).toEqual([
    '::warning',
    '::notice',
    '::notice',
    '::notice',
    '',
  ]);
  expect(lines[3]).toContain('%0AAnswered by Jo on 2026-02-01: Agreed.');
});

test('any finding is one line, and reads back as it was but for signs that steer a terminal', () => {
  fc.assert(
    fc.property(anyFinding, (any) => {
      const text = findingsAsGithub([{ ...any, answered: undefined }]);
      expect(text.slice(0, -1)).not.toMatch(/[\r\n]/);
      expect(read(text.slice(0, -1))).toMatchObject({
        file: printableLines(any.file),
        line: String(any.line),
        col: String(any.column),
        title: printableLines(any.rule),
        message: printableLines([any.message, any.why, any.mend].join('\n')),
      });
    }),
  );
});

test('a file name cannot add properties or a second command', () => {
  const [first, ...others] = findingsAsGithub([finding({ file: 'a,line=1::b\n::error::c%0A.yaml' })]).split(
    '\n',
  );
  expect(read(first ?? '').file).toBe('a,line=1::b\n::error::c%0A.yaml');
  expect(others).toEqual(['']);
});
