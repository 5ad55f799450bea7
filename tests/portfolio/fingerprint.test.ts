import { describe, expect, it } from 'vitest';
import { laterByKind, signedFingerprint } from '#portfolio/kept/fingerprint.ts';
import type { KindName } from '#portfolio/schema/kind-names.ts';
import { schemas } from '#portfolio/schema/kinds.ts';
import { schemaAt } from '#portfolio/schema/schema-walk.ts';
import { recordOf } from '../site/record-samples.ts';

const decision = {
  title: 'Decision on calls',
  on: '2026-04-22',
  assessor: 'assessor',
  evidence: ['E010'],
  checked: { valid: true, authentic: true, current: true, sufficient: true },
  criteria: [{ criterion: 'ocr-41/1.1', state: 'met' }],
  feedback: 'Clear observations.',
  nextAction: 'Go on with the next draw.',
};

const action = {
  id: 'a1',
  action: 'Ask who was left out',
  owner: 'assessor',
  due: '2026-05-20',
};
const sample = {
  title: 'Interim sample',
  on: '2026-05-02',
  iqa: 'iqa',
  stage: 'interim',
  plan: 'One criterion of each outcome.',
  sampled: [{ decision: 'D010', criterion: 'ocr-41/1.1', agrees: true }],
  outcome: 'action-required',
  feedback: 'Well reasoned, with one question left.',
  actions: [action],
};

const fingerprint = (kind: KindName, data: Record<string, unknown>): string =>
  signedFingerprint(recordOf(kind, 'E100', data));

describe('what a signed record says', () => {
  it('is another when a decision is turned', () => {
    const turned = { ...decision, criteria: [{ criterion: 'ocr-41/1.1', state: 'not-yet-met' }] };
    expect(fingerprint('decision', turned)).not.toBe(fingerprint('decision', decision));
  });

  it('is the same when an action is closed, answered or countersigned later', () => {
    const closed = {
      ...sample,
      actions: [{ ...action, closedOn: '2026-05-18', closedBy: 'E010' }],
      response: { on: '2026-05-04', words: 'I asked.', by: 'assessor' },
    };
    expect(fingerprint('iqa-sample', closed)).toBe(fingerprint('iqa-sample', sample));
    const countersigned = { ...decision, countersigned: { by: 'iqa', on: '2026-04-24' } };
    expect(fingerprint('decision', countersigned)).toBe(fingerprint('decision', decision));
  });

  it('is another when an action is reworded, or the outcome of the whole', () => {
    const reworded = { ...sample, actions: [{ ...action, action: 'Nothing' }] };
    expect(fingerprint('iqa-sample', reworded)).not.toBe(fingerprint('iqa-sample', sample));
    const settled = { ...sample, outcome: 'accepted', actions: [action] };
    expect(fingerprint('iqa-sample', settled)).not.toBe(fingerprint('iqa-sample', sample));
  });

  it('leaves out only fields that there are', () => {
    const named = Object.entries(laterByKind).flatMap(([kind, fields]) =>
      fields.map((field) => ({ kind: kind as KindName, field })),
    );
    const unknown = named.filter(({ kind, field }) => {
      const path = field.split('.').flatMap((part, index) => (index > 0 ? [0, part] : [part]));
      return schemaAt(schemas[kind], path) === undefined;
    });
    expect(unknown).toEqual([]);
  });
});
