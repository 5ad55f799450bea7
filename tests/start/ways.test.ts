import { expect, it } from 'vitest';
import { inForms } from '../../scripts/server/editor/in-forms.ts';
import { wayFor } from '../../scripts/server/editor/ways.ts';
import { withWays } from '../../scripts/server/editor/with-edit-links.ts';

it.each([
  ['npm run new notice portfolio=… to=staff', '/edit/new/notice?to=staff'],
  ['npm run new -- observation check=spot', '/edit/new/observation?check=spot'],
  ['npx portfolio new people', '/edit/new/people'],
  ['npm run new', '/edit/'],
  ['npm run sample', '/edit/new/draw'],
  ['npm run check accept', '/edit/accept'],
  ['npm run check', '/findings.html'],
  ['npm run coverage holes', '/coverage.html'],
])('a command that the editor does leads there: %s', (command, address) => {
  expect(wayFor(command)?.address).toBe(address);
});

it.each([
  'npm run build',
  'npm run check explain=vague-feedback',
  'npm run new account from=E014',
  'npm start',
])('a command that it does not do stays one: %s', (command) => {
  expect(wayFor(command)).toBeUndefined();
});

it('what is found names fields as their form does, and leads to forms', () => {
  expect(inForms('Write it in `colleagueWords`; `npm run new notice` asks.', 'feedback')).toBe(
    'Write it in “In the colleague’s own words”; [the form “Notice”](/edit/new/notice) asks.',
  );
  expect(inForms('Add `thirdParties: { by: priya, on: 2026-01-20 }` to `x-y`.', 'product')).toBe(
    'Add “Third parties: by: priya, on: 2026-01-20” to `x-y`.',
  );
});

it('what is to be run is opened', () => {
  expect(inForms('Run `npm run check` and mend those first.')).toBe(
    'Open [the list of findings](/findings.html) and mend those first.',
  );
});

it('a page leads to a form where it named a command', () => {
  expect(withWays('To begin: <code class="no-print">npm run new feedback portfolio=…</code>')).toBe(
    'To begin: <a href="/edit/new/feedback">the form “Feedback”</a>',
  );
});
