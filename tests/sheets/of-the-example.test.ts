import { expect, it, vi } from 'vitest';
import { sheetKinds } from '#sheets/kinds.ts';
import { program } from '../../scripts/site/compiled.ts';

// Two processors may be busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

const wishes: Record<string, Record<string, string>> = {
  decision: { submission: 'D023' },
  acknowledgement: { decision: 'D017' },
};

it.each(sheetKinds.map(({ name }) => name))('a sheet of %s is made of the example', async (name) => {
  const { makeSheet } = await program();
  const made = await makeSheet('.', name, wishes[name] ?? {}, '2026-08-03');
  expect(made).toHaveProperty('html', expect.stringMatching(/^<!doctype html>[\s\S]+<\/html>\s*$/i));
});
