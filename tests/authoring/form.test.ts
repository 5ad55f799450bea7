import { describe, expect, it } from 'vitest';
import type { FormField } from '#authoring/form/form-field.ts';
import { formOf, withWhatFollows } from '#authoring/form/form-of.ts';
import { helpBeside } from '#authoring/form/help-in-form.ts';
import { applies } from '#authoring/new-record/applies.ts';
import { linesReady } from '#authoring/new-record/lines-ready.ts';
import { kindOf, kinds } from '#portfolio/schema/kinds.ts';
import { claimedSetting } from '../new/claimed-portfolio.ts';

const { portfolio, today } = claimedSetting();
const form = (kind: Parameters<typeof kindOf>[0], record = {}) =>
  formOf(kindOf(kind), portfolio, today, record);
const field = (fields: readonly FormField[], ...path: string[]): FormField | undefined => {
  const [name, ...rest] = path;
  const found = fields.find((one) => one.name === name);
  if (rest.length === 0 || !found) return found;
  const inner = found.input.type === 'list' ? found.input.item : found.input;
  return inner.type === 'group' ? field(inner.fields, ...rest) : undefined;
};
const fieldsIn = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((one) => {
    const inner = one.input.type === 'list' ? one.input.item : one.input;
    return [one, ...(inner.type === 'group' ? fieldsIn(inner.fields) : [])];
  });

describe('a form', () => {
  it('asks an observation in the order of noting it, and what only a spot check has only of one', () => {
    const { fields } = form('observation');
    expect(fields.slice(0, 4).map(({ name }) => name)).toEqual([
      'colleague',
      'observedOn',
      'channel',
      'check',
    ]);
    const when = (name: string) => field(fields, name)?.when;
    expect(applies(when('reason'), { check: 'spot' })).toBe(true);
    expect(applies(when('reason'), { check: 'planned' })).toBe(false);
    expect(applies(when('draw'), { check: 'spot' })).toBe(false);
    expect(applies(when('noDevelopment'), { developmentPoints: [{ text: 'Slower.' }] })).toBe(false);
  });

  it('offers the reasons for contact that earlier checks have, and takes another', () => {
    const records = portfolio.records.map((one) =>
      one.kind === 'observation' ? { ...one, data: { ...one.data, contactReason: 'Late delivery' } } : one,
    );
    const { fields } = formOf(kindOf('observation'), { ...portfolio, records }, today);
    const input = (name: string) => field(fields, name)?.input;
    const choices = [{ value: 'Late delivery', label: 'Late delivery' }];
    expect(input('contactReason')).toEqual({ type: 'choice', choices, free: true });
    expect(input('queue')).toEqual({ type: 'words' });
  });

  it('lets the colleague sign that a check is about, and no other', () => {
    const { fields } = form('observation', { colleague: 'colleague-b' });
    const input = field(fields, 'signatures', 'by')?.input;
    const values = input?.type === 'choice' ? input.choices.map(({ value }) => value) : [];
    expect(values.filter((value) => value.startsWith('colleague'))).toEqual(['colleague-b']);
    expect(values).toContain(portfolio.file.learner);
  });

  it('never depends on a field that it does not have', () => {
    for (const kind of kinds) {
      const walk = (fields: readonly FormField[]): void => {
        const names = fields.map(({ name }) => name);
        for (const { when } of fields) if (when) expect(names).toContain(when.field);
        for (const one of fields) {
          const inner = one.input.type === 'list' ? one.input.item : one.input;
          if (inner.type === 'group') walk(inner.fields);
        }
      };
      walk(form(kind.name).fields);
    }
  });

  it('asks nowhere for an id that can be made', () => {
    const asking = kinds.filter(({ name }) => fieldsIn(form(name).fields).some((one) => one.name === 'id'));
    expect(asking).toEqual([]);
  });

  it('never says the label again as help', () => {
    expect(helpBeside('Routine or non-routine', 'Routine or non-routine.')).toBe('');
    expect(helpBeside('Observations', 'The observations that it is about.')).toBe('');
    expect(helpBeside('Colleague', 'The colleague, by pseudonym.')).toBe('The colleague, by pseudonym.');
  });

  it('begins feedback from the observations that were chosen', () => {
    expect(form('feedback', { observations: ['E002'] }).known).toMatchObject({
      colleague: 'colleague-b',
      on: today,
      title: 'Feedback on: A bill',
    });
    expect(form('feedback').known.colleague).toBeUndefined();
  });

  it('begins a submission from what is claimed and not handed in', () => {
    expect(form('submission').known).toMatchObject({ items: [{ evidence: 'E003' }], to: 'assessor' });
  });

  it('begins a decision from the submission that waits, with the criteria that its evidence claims', () => {
    const { known, fields } = form('decision', { submission: 'D001' });
    expect(known).toMatchObject({
      submission: 'D001',
      evidence: ['E002'],
      criteria: [{ criterion: 'ocr-41/4.1' }],
      assessor: 'assessor',
    });
    const states = field(fields, 'criteria', 'state')?.input;
    expect(states?.type === 'choice' && states.choices.map(({ label }) => label)).toContain('not yet met');
  });

  it('takes a decision for tested whole as soon as one test is ticked', () => {
    const data = withWhatFollows(kindOf('decision'), { checked: { valid: true } }, portfolio);
    expect(data.checked).toEqual({
      valid: true,
      authentic: false,
      current: false,
      sufficient: false,
      reliable: false,
    });
  });

  it('offers the ready lines and scales to a scorecard, and makes the ids of lines that are added', () => {
    const { fields } = form('scorecard');
    const names = field(fields, 'sections')?.ready?.map(({ label }) => label) ?? [];
    for (const { name } of linesReady) expect(names).toContain(name);
    expect(field(fields, 'scale')?.ready?.length).toBeGreaterThan(1);
    const sections = [
      { title: 'The call', qualityCriteria: [{ text: 'Greets' }, { id: 'kept', text: 'Listens' }] },
    ];
    expect(withWhatFollows(kindOf('scorecard'), { sections }, portfolio).sections).toEqual([
      {
        id: 'the-call',
        title: 'The call',
        qualityCriteria: [
          { id: 'greets', text: 'Greets' },
          { id: 'kept', text: 'Listens' },
        ],
      },
    ]);
  });

  it('counts what other fields of the record name, so that other words leave it as it is', () => {
    const made = withWhatFollows(kindOf('review-plan'), { features: [{ text: 'Fast answers' }] }, portfolio);
    expect(made.features).toEqual([{ id: 'f1', text: 'Fast answers' }]);
  });

  it('counts the next version of a scorecard from those of its title', () => {
    expect(form('scorecard', { title: 'Call scorecard, version 2' }).known.version).toBe('2');
  });
});
