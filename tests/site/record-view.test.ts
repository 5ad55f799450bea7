import { describe, expect, it } from 'vitest';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import { evidenceIndex } from '#site/evidence/evidence-index.ts';
import { recordView } from '#site/record/record.ts';
import { recordOf, siteOf } from './record-samples.ts';

const scorecard = recordOf('scorecard', 'E001', {
  title: 'Scorecard',
  version: '1',
  on: '2026-02-01',
  agreedOn: '2026-02-02',
  agreedBy: ['The team'],
  inForceFrom: '2026-02-03',
  scale: {
    name: 'Four points',
    atStandard: 3,
    points: [
      { value: 1, label: 'Below', means: 'Poor' },
      { value: 2, label: 'Nearly', means: 'Not yet' },
      { value: 3, label: 'At standard', means: 'Good' },
      { value: 4, label: 'Above', means: 'More' },
    ],
  },
  sections: [
    {
      id: 'all',
      title: 'All of it',
      qualityCriteria: [
        { id: 'greeting', text: 'Greets', standard: 'Guide 1' },
        { id: 'identity', text: 'Confirms who it is', standard: 'Guide 2', weight: 2, critical: true },
        { id: 'record', text: 'Leaves a record', standard: 'Guide 3' },
      ],
    },
  ],
});

const observed = {
  title: 'A call',
  colleague: 'colleague-a',
  observedOn: '2026-03-01',
  writtenUpOn: '2026-03-02',
  channel: 'telephone',
  check: 'planned',
  nature: 'routine',
  technique: 'live',
  transaction: 'A call about a parcel.',
  scorecard: 'E001',
  version: '1',
  ratings: [
    { quality: 'greeting', rating: 4, note: 'Warm.' },
    { quality: 'identity', rating: 2, note: 'Half of it.' },
    { quality: 'record', notApplicable: 'Nothing to record.' },
  ],
  claims: [{ criterion: 'ocr-41/4.1', at: 'ratings.greeting', shows: 'A rating with its reason.' }],
};
const observation = (more: Record<string, unknown> = {}) =>
  recordOf('observation', 'E014', { ...observed, ...more });
const feedback = recordOf('feedback', 'E018', {
  title: 'Feedback on a call',
  on: '2026-03-05',
  colleague: 'colleague-a',
  observations: ['E014'],
  preparation: 'Told beforehand.',
  strengths: [{ text: 'Warm.' }],
  colleagueWords: 'I see.',
  actions: [
    {
      id: 'a1',
      action: 'Ask for both',
      owner: 'colleague-a',
      due: '2026-04-01',
      measure: 'Five of five',
      state: 'open',
    },
  ],
});
const coaching = recordOf('coaching', 'E027', {
  title: 'Asking for both',
  on: '2026-03-10',
  colleague: 'colleague-a',
  feedback: 'E018',
  action: 'a1',
  by: 'learner',
  what: 'Practised.',
  result: 'Better.',
  followUp: 'E054',
});
const followUp = recordOf('observation', 'E054', { ...observed, title: 'A later call', claims: [] });
const submission = recordOf('submission', 'D002', {
  title: 'First submission',
  on: '2026-05-01',
  to: 'assessor',
  items: [{ evidence: 'E014' }],
});
const decision = recordOf('decision', 'D003', {
  title: 'Decision',
  on: '2026-05-10',
  assessor: 'assessor',
  evidence: ['E014'],
  criteria: [
    { criterion: 'ocr-41/4.1', state: 'part-met', reasons: [{ test: 'sufficient', why: 'One is few.' }] },
  ],
  feedback: 'A start.',
  nextAction: 'More of it.',
});
const sample = recordOf('iqa-sample', 'Q001', {
  title: 'Sample',
  on: '2026-05-20',
  iqa: 'quality-assurer',
  stage: 'interim',
  sampled: [{ decision: 'D003', criterion: 'ocr-41/4.1', agrees: true }],
  outcome: 'accepted',
  feedback: 'Clear.',
});

const viewOf = (record: AnyRecord, others: AnyRecord[] = [], text?: string) =>
  recordView(siteOf([record, ...others]), record, () => text);
const ratingsOf = (record: AnyRecord) => {
  const block = viewOf(record, [scorecard]).sections[0]?.block;
  if (block?.type !== 'ratings') throw new Error('There is no scorecard on the page.');
  return block;
};

describe('an observation', () => {
  it('says its score with the points it was computed from, and leaves out what did not apply', () => {
    const { score } = ratingsOf(observation());
    // greeting 3 steps of 3; identity 1 of 3, twice: 5 of 9.
    expect(score).toMatchObject({
      standard: '1 of 2 lines at standard',
      percent: '56 per cent',
      words: '5 of 9 points over 2 of 3 quality criteria',
      leftOut: '1 quality criterion did not apply and is left out of both numbers.',
    });
  });

  it('tells of the swap of its item: what was drawn, why it was left, and what was taken in its place', () => {
    const draw = recordOf('draw', 'E003', {
      title: 'The draw',
      on: '2026-02-20',
      frame: 'E002',
      method: 'simple-random',
      reason: 'Few enough.',
      items: [
        { id: 'd1', stratum: 'calls' },
        { id: 'd2', stratum: 'calls' },
      ],
      swaps: [
        { item: 'd1', on: '2026-02-28', reason: 'Erased.', insteadOf: 'Number 8 of calls', position: 13 },
      ],
    });
    const sectionOf = (drawItem: string) =>
      viewOf(observation({ draw: 'E003', drawItem }), [scorecard, draw]).sections.find(
        ({ title }) => title === 'Swapped in the draw',
      );
    const block = sectionOf('d1')?.block;
    if (block?.type !== 'fields') throw new Error('There is no swap on the page.');
    expect(block.fields.map(({ label, value }) => [label, value.type === 'words' ? value.text : ''])).toEqual(
      [
        ['Drawn at first', 'Number 8 of calls'],
        ['Why it was swapped', 'Erased.'],
        ['Taken in its place', 'Number 13 of its stratum'],
        ['Swapped on', '28 February 2026'],
        ['The draw', ''],
      ],
    );
    expect(sectionOf('d2')).toBeUndefined();
  });

  it('says that there is no score, and why, where nothing applied', () => {
    const none = ['greeting', 'identity', 'record'].map((quality) => ({
      quality,
      notApplicable: 'Cut off.',
    }));
    expect(ratingsOf(observation({ ratings: none })).score).toMatchObject({
      percent: 'No score',
      words: 'None of 3 quality criteria was rated, so there is nothing that a score could be a share of.',
      rule: '3 did not apply.',
    });
  });

  it('marks a critical line at the lowest point as failed, and one that is only below standard not', () => {
    const failedAt = (rating: number) =>
      ratingsOf(observation({ ratings: [{ quality: 'identity', rating }] })).sections[0]?.lines[0]?.failed;
    expect([1, 2].map(failedAt)).toEqual([true, false]);
  });

  it('keeps critical failures beside the score', () => {
    const failed = observation({ criticalFailures: [{ text: 'Read out an address.' }] });
    expect(ratingsOf(failed).score).toEqual(ratingsOf(observation()).score);
    expect(viewOf(failed, [scorecard]).sections[1]?.title).toBe('Critical failures');
  });

  it('says each rating in the words of its scale', () => {
    const [greeting, identity, record] = ratingsOf(observation()).sections[0]?.lines ?? [];
    expect(greeting?.rated).toMatchObject({ value: 4, label: 'Above', step: 4, steps: 4, atStandard: true });
    expect(identity?.rated).toMatchObject({ label: 'Nearly', atStandard: false });
    expect(record?.rated).toBeUndefined();
    expect(record?.notApplicable?.text).toBe('Nothing to record.');
  });

  it('shows its ratings even where its scorecard cannot be read', () => {
    const block = viewOf(observation()).sections[0]?.block;
    expect(block).toMatchObject({ type: 'ratings', score: undefined, sections: [{ title: 'Ratings' }] });
  });
});

describe('what a record claims', () => {
  it('leads to the exact place and to the criterion', () => {
    const [claimed] = viewOf(observation(), [scorecard]).claimed;
    expect(claimed).toMatchObject({ ref: 'ocr-41/4.1', target: 'units/ocr-41.html#c-4-1' });
    expect(claimed?.places).toMatchObject([
      {
        quote: '“Warm.”',
        where: 'Ratings, Greeting',
        target: 'evidence/E014.html#f-ratings-1',
        anchor: 'f-claims-1',
      },
    ]);
  });

  it('says when it was submitted, what was decided and who sampled it', () => {
    const view = viewOf(observation(), [scorecard, submission, decision, sample]);
    expect(view.claimed[0]).toMatchObject({
      state: 'part-met',
      submitted: [{ number: 'D002', on: '2026-05-01', to: 'Asha' }],
      judged: [{ number: 'D003', state: 'part-met', by: 'Asha' }],
      elsewhere: undefined,
      sampled: [{ number: 'Q001', lane: 'IQA', agrees: true, by: 'Ivor' }],
    });
    expect(view.standing).toMatchObject({ state: 'decided', decided: 1, criteria: 1 });
  });

  it('does not take a decision on other evidence for its own', () => {
    const other = recordOf('observation', 'E020', { ...observed, title: 'Another call' });
    const view = viewOf(other, [scorecard, observation(), decision]);
    expect(view.claimed[0]).toMatchObject({ judged: [], elsewhere: { number: 'D003' } });
    expect(view.standing.state).toBe('claimed');
  });

  it('is nothing once the record is withdrawn, though what it claimed can still be read', () => {
    const withdrawn = observation({ withdrawn: { on: '2026-04-01', reason: 'The wrong call.' } });
    const view = viewOf(withdrawn, [scorecard]);
    expect(view.claimed).toEqual([]);
    expect(view.standing.state).toBe('withdrawn');
    expect(view.sections.map(({ title }) => title)).toContain('Claims');
  });
});

describe('what guidance asks for and a record does not say', () => {
  it('is said not to be recorded, and not shown as words of the colleague', () => {
    const { colleagueWords: _, ...silent } = feedback.data as unknown as Record<string, unknown>;
    const section = viewOf(recordOf('feedback', 'E018', silent)).sections.find(({ title }) =>
      title.startsWith('In the colleague'),
    );
    expect(section?.block).toEqual({ type: 'words', text: 'Not recorded' });
  });

  it('is said of a line of a scorecard', () => {
    const [line] = [{ id: 'greeting', text: 'Greets' }];
    const sections = [{ id: 'all', title: 'All of it', qualityCriteria: [line] }];
    const view = viewOf(recordOf('scorecard', 'E001', { ...scorecard.data, sections }));
    expect(JSON.stringify(view.sections)).toContain('"text":"Not recorded"');
  });
});

describe('the way from observing to improving', () => {
  const steps = (record: AnyRecord) =>
    viewOf(
      record,
      [observation(), feedback, coaching, followUp].filter((one) => one.number !== record.number),
    )
      .chains[0]?.map(({ step, here }) => (here ? `[${step}]` : step))
      .join(', ');

  it('shows a record where it stands, from either end', () => {
    expect(steps(feedback)).toBe('Monitoring observation, [Feedback], Agreed action, Coaching, Follow-up');
    expect(steps(coaching)).toBe('Monitoring observation, Feedback, Agreed action, [Coaching], Follow-up');
    expect(steps(followUp)).toBe('Monitoring observation, Feedback, Agreed action, Coaching, [Follow-up]');
  });

  it('dates an action by the day it was agreed, and names the day of its end beside it', () => {
    const agreed = (more: object) => {
      const [action] = feedback.data.actions;
      const record = recordOf('feedback', 'E018', { ...feedback.data, actions: [{ ...action, ...more }] });
      const step = viewOf(record).chains[0]?.find((one) => one.step === 'Agreed action');
      return [step?.on, step?.note];
    };
    expect(agreed({})).toEqual(['2026-03-05', 'Open, due 1 Apr 2026.']);
    const done = { state: 'done', closedOn: '2026-04-30', outcome: 'Done on 25 March.' };
    expect(agreed(done)).toEqual(['2026-03-05', 'Done, closed on 30 Apr 2026. Done on 25 March.']);
    expect(agreed({ state: 'dropped' })).toEqual(['2026-03-05', 'Dropped.']);
  });
});

describe('a table attached to a record', () => {
  const rows = Array.from({ length: 240 }, (_, index) => `${index + 1},"words, and ""more"""`);
  const survey = recordOf('product', 'E052', {
    title: 'The log',
    on: '2026-03-01',
    what: 'An export.',
    author: 'learner',
    attachments: [{ file: 'log.csv', title: 'The log' }],
    claims: [{ criterion: 'ocr-41/4.1', at: 'log.csv row 231' }],
  });
  const artefact = { number: 'E052', name: 'log.csv', file: 'evidence/E052/log.csv', bytes: 5000 };
  const csv = `\uFEFFrow,words\r\n${rows.join('\r\n')}\r\n`;
  const [file] = recordView(siteOf([survey], [artefact]), survey, () => csv).files;

  it('counts its rows from the first below the heads and shows those that claims name', () => {
    expect(file?.table).toMatchObject({ header: ['row', 'words'], total: 240 });
    expect(file?.table?.rows).toHaveLength(201);
    expect(file?.table?.rows[13]).toMatchObject({ number: 14, cells: ['14', 'words, and "more"'] });
    expect(file?.table?.rows.at(-1)).toMatchObject({
      number: 231,
      claimed: true,
      anchor: 'a-log-csv-row-231',
    });
  });

  it('says which criteria are claimed at which row', () => {
    expect(file?.places).toEqual([
      { text: 'row 231', target: 'evidence/E052.html#a-log-csv-row-231', criteria: ['ocr-41/4.1'] },
    ]);
  });
});

describe('the list of all records', () => {
  const site = siteOf([scorecard, observation(), feedback, submission, decision, sample]);
  const index = evidenceIndex(site);

  it('holds evidence by stage and records of assessment apart', () => {
    const numbers = (rows: readonly { number: string }[]) => rows.map(({ number }) => number).join(' ');
    expect(index.evidence.map(({ title, rows }) => `${title}: ${numbers(rows)}`)).toEqual([
      'Prepare: E001',
      'Monitor: E014',
      'Feed back: E018',
      'Understand: ',
      'Review: ',
    ]);
    expect(index.assessment.map(({ rows }) => numbers(rows))).toEqual(['D002 D003', 'Q001', '']);
    expect(index.count).toBe(3);
  });

  it('says of each what it claims and what was decided', () => {
    expect(index.evidence[1]?.rows[0]).toMatchObject({
      who: 'Colleague A',
      channel: 'Telephone',
      codes: [{ unit: 'ocr-41', codes: ['4.1'] }],
      standing: { decided: 1, decisions: [{ state: 'part-met', count: 1 }] },
    });
  });
});

describe('a record that was filled in after it was signed', () => {
  const signed = { signatures: [{ by: 'learner', on: '2026-03-02' }] };
  const action = {
    id: 'a1',
    action: 'Greet first',
    owner: 'colleague-a',
    due: '2026-04-01',
    measure: 'Two of two',
  };
  const fedBack = (more: Record<string, unknown>) =>
    recordOf('feedback', 'E018', {
      title: 'Feedback on a call',
      on: '2026-03-05',
      colleague: 'colleague-a',
      observations: ['E014'],
      preparation: 'Told the day before.',
      strengths: [{ text: 'Greeted first.' }],
      signatures: [{ by: 'learner', on: '2026-03-05' }],
      actions: [{ ...action, ...more }],
    });

  it('says beside its signatures from when to when', () => {
    const view = viewOf(fedBack({ state: 'done', closedOn: '2026-04-30' }), [scorecard, observation(signed)]);
    expect(view.sinceSigned).toEqual(['Signed on 5 March 2026, tells of 30 April 2026.']);
  });

  it('says nothing where all was there when it was signed', () => {
    expect(viewOf(fedBack({}), [scorecard, observation()]).sinceSigned).toEqual([]);
    expect(viewOf(observation(signed), [scorecard]).sinceSigned).toEqual([]);
  });
});

describe('a record that goes to somebody', () => {
  const handedIn = recordOf('submission', 'D005', {
    title: 'Handed in',
    on: '2026-03-09',
    to: 'assessor',
    items: [{ evidence: 'E014' }],
  });

  it('says to whom, at its top and in the list, and is not said to be theirs', () => {
    expect(viewOf(handedIn, [scorecard, observation()]).who.before).toBe('to');
    const index = evidenceIndex(siteOf([scorecard, observation(), handedIn]));
    expect(index.assessment.flatMap(({ rows }) => rows.map(({ who }) => who))).toEqual(['To Asha']);
  });

  it('leaves a name alone that the record is of', () => {
    expect(viewOf(observation(), [scorecard]).who.before).toBeUndefined();
  });
});

describe('search', () => {
  it('can filter a record by unit, criterion, kind, channel, colleague, month and state', () => {
    expect(viewOf(observation(), [scorecard]).filters.map(({ name, value }) => `${name}:${value}`)).toEqual([
      'unit:ocr-41',
      'criterion:ocr-41/4.1',
      'kind:Monitoring observation',
      'channel:Telephone',
      'colleague:Colleague A',
      'month:2026-03',
      'state:Claimed',
    ]);
  });
});

describe('a quality criterion that a later scorecard words anew', () => {
  const later = recordOf('scorecard', 'E080', {
    ...scorecard.data,
    version: '2',
    inForceFrom: '2026-05-18',
    sections: [
      {
        id: 'all',
        title: 'All of it',
        qualityCriteria: [{ id: 'greeting', text: 'Greets by name', standard: 'Guide 1' }],
      },
    ],
  });
  const linesOf = (record: AnyRecord) =>
    JSON.stringify(viewOf(record, [scorecard, later, observation()]).sections).match(/"Greets[^"]*"/g);

  it('keeps the words of the version that the observations were made with', () => {
    const given = {
      ...feedback.data,
      strengths: [{ text: 'Warm.', quality: 'greeting', observation: 'E014' }],
    };
    expect(linesOf(recordOf('feedback', 'E018', given))).toEqual(['"Greets"']);
  });
});

describe('who a record is by', () => {
  const whoOn = (record: AnyRecord) => viewOf(record).who.value;

  it('is the organisation or the centre where the record is theirs, and not the learner', () => {
    const held = recordOf('workplace-document', 'E002', {
      title: 'Charter',
      on: '2026-01-01',
      location: 'Intranet',
      holder: 'Operations manager',
      claims: [{ criterion: 'ocr-41/4.1', shows: 'What is promised.' }],
    });
    const kept = recordOf('centre-document', 'Q002', {
      title: 'Appeals',
      on: '2026-01-01',
      type: 'appeals',
      location: 'Centre office',
      about: 'How to appeal.',
    });
    expect([held, kept].map(whoOn)).toMatchObject([{ text: 'The organisation' }, { text: 'The centre' }]);
  });
});
