import { pdfFile } from './artefacts.ts';
import { afterwards, day } from './calendar.ts';
import type { Cast } from './cast.ts';
import type { Fields, Writing } from './writing.ts';

const perSubmission = 60;

/** Writes what assessor, quality assurers and centre did, so that criteria stand in every state there is. */
export const writeAssessment = (writing: Writing, cast: Cast): void => {
  const days = afterwards(cast.records);
  writing.add('assessment-plan', 'spring', assessmentPlan);
  const early = writing.add('decision', 'first-look', firstDecision(writing));
  const submissions = writeSubmissions(writing, days.handedIn);
  const decision = writing.add(
    'decision',
    'preparing-and-watching',
    mainDecision(writing, submissions[0] as string, early, days.decided),
  );
  for (const submission of submissions.slice(1))
    writing.add(
      'decision',
      `on-${submission.toLowerCase()}`,
      laterDecision(writing, submission, days.decided),
    );
  writing.add('gap-plan', 'leading-questions', gapPlan(days.decided));
  writing.add('exemption', 'law', exemption(writing, days.decided));
  writing.add('declaration', 'own-work', declaration(days.decided));
  writing.add('acknowledgement', 'read', {
    title: 'Feedback read',
    on: day(days.decided + 1),
    of: decision,
    by: 'sam-reed',
    words: 'I have read it and will write the record again.',
  });
  writing.add('iqa-plan', 'spring', iqaPlan);
  writing.add('iqa-sample', 'interim', iqaSample(decision, days.sampled));
  writing.add('centre-document', 'appeals', centreDocument, {
    files: { 'appeals.pdf': pdfFile(['How to appeal']) },
  });
  writing.add('eqa-visit', 'spring', eqaVisit(decision, days.visited));
};

const assessmentPlan: Fields<'assessment-plan'> = {
  title: 'Plan for the spring',
  on: day(2),
  assessor: 'jo-blake',
  agreedByLearner: day(2),
  units: ['made-1', 'made-2'],
  items: [
    {
      what: 'Observe transactions',
      kind: 'observation',
      criteria: ['made-1/2.1', 'made-1/2.2'],
      due: day(90),
    },
    { what: 'Write about samples', kind: 'account', criteria: ['made-1/4.1'], due: day(120) },
  ],
  reviewOn: day(100),
};

/** An early decision on the set-up, which a later one changes. */
const firstDecision = (writing: Writing): Fields<'decision'> => ({
  title: 'First look at the scorecard',
  on: day(18),
  assessor: 'jo-blake',
  evidence: [writing.numbers('scorecard')[0] as string],
  criteria: [
    {
      criterion: 'made-1/1.1',
      state: 'not-yet-met',
      reasons: [{ test: 'sufficient', why: 'The standard behind one line was missing.' }],
    },
  ],
  feedback: 'A good start.',
  nextAction: 'Name the standard behind every line.',
});

const writeSubmissions = (writing: Writing, on: number): string[] => {
  const others = (['scorecard', 'sampling-frame', 'account', 'feedback'] as const).flatMap((kind) =>
    writing.numbers(kind).slice(0, 2),
  );
  const observations = writing.numbers('observation');
  const parts = Array.from({ length: Math.ceil(observations.length / perSubmission) }, (_, part) =>
    observations.slice(part * perSubmission, (part + 1) * perSubmission),
  );
  return parts.map((part, index) =>
    writing.add('submission', `part-${index + 1}`, {
      title: `Evidence handed in, part ${index + 1}`,
      on: day(on),
      to: 'jo-blake',
      items: [...(index === 0 ? others : []), ...part].map((evidence) => ({ evidence })),
      note: 'The records of one period.',
    }),
  );
};

const mainDecision = (
  writing: Writing,
  submission: string,
  early: string,
  on: number,
): Fields<'decision'> => {
  const [scorecard = ''] = writing.numbers('scorecard');
  const [frame = ''] = writing.numbers('sampling-frame');
  const [account = ''] = writing.numbers('account');
  const watched = writing.numbers('observation').slice(0, 8);
  return {
    title: 'Decision on preparing and watching',
    on: day(on),
    assessor: 'jo-blake',
    submission,
    evidence: [scorecard, frame, account, ...watched],
    checked: { valid: true, authentic: true, current: true, sufficient: false, reliable: true },
    criteria: [
      { criterion: 'made-1/1.1', state: 'met', evidence: [scorecard] },
      { criterion: 'made-1/1.2', state: 'met', evidence: [frame] },
      {
        criterion: 'made-1/2.1',
        state: 'met',
        evidence: watched,
        feedback: 'Over many weeks and on every channel.',
      },
      {
        criterion: 'made-1/2.2',
        state: 'part-met',
        evidence: watched,
        reasons: [{ test: 'reliable', why: 'Two ratings of one call lie two points apart.' }],
      },
      {
        criterion: 'made-1/2.10',
        state: 'not-yet-met',
        evidence: [account],
        reasons: [{ test: 'sufficient', why: 'Only one record was seen.' }],
      },
      { criterion: 'made-1/4.1', state: 'met', evidence: [account] },
    ],
    units: [{ unit: 'made-1', state: 'not-yet-competent' }],
    feedback: 'Clear work, and fair to those observed.',
    nextAction: 'Show a record that another person followed.',
    changes: early,
    signatures: [
      { by: 'jo-blake', on: day(on) },
      { by: 'sam-reed', on: day(on + 1) },
    ],
  };
};

const laterDecision = (writing: Writing, submission: string, on: number): Fields<'decision'> => ({
  title: `Decision on ${submission}`,
  on: day(on),
  assessor: 'jo-blake',
  submission,
  evidence: writing.numbers('observation').slice(-20),
  criteria: [{ criterion: 'made-1/2.1', state: 'met' }],
  feedback: 'As before.',
  nextAction: 'Go on.',
});

const gapPlan = (on: number): Fields<'gap-plan'> => ({
  title: 'How to show questions that do not lead',
  on: day(on),
  criteria: ['made-2/2.1'],
  reason: 'No survey of my own yet.',
  method: 'Write three questions and try them.',
  agreedWith: 'jo-blake',
  due: day(on + 60),
  state: 'open',
});

const exemption = (writing: Writing, on: number): Fields<'exemption'> => ({
  title: 'Exemption for a course on the law',
  on: day(on),
  type: 'rpl',
  criteria: ['made-1/4.2'],
  grounds: 'A course passed two years before.',
  evidence: writing.numbers('workplace-document').slice(0, 1),
  decidedBy: 'jo-blake',
  state: 'granted',
  reason: 'The course covers the criterion.',
});

const declaration = (on: number): Fields<'declaration'> => ({
  title: 'My own work',
  on: day(on),
  declares: 'authenticity',
  by: 'sam-reed',
  statement: 'All of this is my own work.',
  aiUse: 'none',
  signatures: [{ by: 'sam-reed', on: day(on) }],
});

const iqaPlan: Fields<'iqa-plan'> = {
  title: 'Sampling plan for the year',
  on: day(3),
  iqa: 'lee-marsh',
  strategy: 'Every method once a year, and more of a new assessor.',
  items: [
    {
      learner: 'This learner',
      assessor: 'jo-blake',
      unit: 'made-1',
      method: 'Observation',
      stage: 'interim',
      risk: 'medium',
      reason: 'A new assessor.',
      due: day(110),
    },
  ],
};

const iqaSample = (decision: string, on: number): Fields<'iqa-sample'> => ({
  title: 'Interim sample',
  on: day(on),
  iqa: 'lee-marsh',
  stage: 'interim',
  planned: ['made-1/1.1', 'made-1/1.2', 'made-1/2.1'],
  plan: 'One criterion of each outcome, and one more for a new assessor.',
  covers: ['candidates', 'methods', 'evidence'],
  risk: { level: 'medium', reason: 'A new assessor.' },
  sampled: [
    { decision, criterion: 'made-1/1.1', agrees: true },
    { decision, criterion: 'made-1/1.2', agrees: false, why: 'Nothing says who was left out of the frame.' },
  ],
  outcome: 'action-required',
  feedback: 'Well reasoned, with one question left.',
  actions: [
    {
      id: 'q1',
      action: 'Ask who was left out of the frame',
      criteria: ['made-1/1.2'],
      owner: 'jo-blake',
      due: day(on + 20),
    },
  ],
});

const centreDocument: Fields<'centre-document'> = {
  title: 'How to appeal',
  on: day(1),
  type: 'appeals',
  about: 'Who hears an appeal, and by when.',
  location: 'The office of the centre',
  people: ['jo-blake'],
  attachments: [{ file: 'appeals.pdf', title: 'How to appeal' }],
};

const eqaVisit = (decision: string, on: number): Fields<'eqa-visit'> => ({
  title: 'Visit in spring',
  on: day(on),
  eqa: 'kim-voss',
  type: 'remote',
  units: ['made-1'],
  sampled: [{ decision, criterion: 'made-1/4.1', agrees: true }],
  outcome: 'Nothing to add.',
});
