import type { CriterionState } from '#portfolio/coverage/coverage.ts';

/** How a state is shown: a word and a tone; its sign is a shape, so that it works without colour and without any font. */
export interface StateLook {
  word: string;
  tone: 'good' | 'warn' | 'wait' | 'quiet' | 'bad';
  means: string;
}

/** Every state of a criterion, in the order of a key. */
export const stateLooks: Record<CriterionState, StateLook> = {
  met: {
    word: 'Met',
    tone: 'good',
    means: 'An assessor decided that it is met, and quality assurance left nothing open.',
  },
  exempt: { word: 'Exempt', tone: 'good', means: 'An exemption was granted for prior learning or credit.' },
  'met-action-open': {
    word: 'Met, quality assurance open',
    tone: 'warn',
    means:
      'Decided met, but an action of internal quality assurance is not closed, or an internal or external quality assurer disagrees and nothing has settled it. It does not count yet.',
  },
  'part-met': {
    word: 'Part met',
    tone: 'warn',
    means: 'An assessor decided that a part is met. It does not count.',
  },
  'not-yet-met': {
    word: 'Not yet met',
    tone: 'bad',
    means: 'An assessor decided that it is not yet met, with reasons.',
  },
  submitted: { word: 'Submitted', tone: 'wait', means: 'Evidence was handed in and awaits judgement.' },
  claimed: { word: 'Claimed', tone: 'wait', means: 'Evidence claims it. A claim never counts as met.' },
  'gap-planned': {
    word: 'Gap plan',
    tone: 'quiet',
    means: 'No evidence claims it yet; how to close the gap was agreed.',
  },
  open: { word: 'Nothing yet', tone: 'quiet', means: 'No evidence claims it.' },
};
