import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

/** PRE-4: the sampling frame is agreed before the first planned check. */
export const plannedBeforeFrame: Rule = {
  id: 'planned-before-frame',
  statements: ['PRE-4'],
  severity: 'error',
  answerable: false,
  later: true,
  title: 'A planned check was made before any sampling frame was agreed',
  why: 'A sample can be drawn only from a frame that is there; a frame written afterwards explains a choice and does not make it.',
  mend: 'Look at the days; if they are right, the check was a spot check: write `check: spot` with its `reason`.',
  source:
    'ocr-41 1.2: Agree a sampling frame; cg-312 2.2: specify a sampling frame that would provide information to meet monitoring objectives',
  example: {
    wrong: 'check: planned, observedOn: 2026-03-02, and the frame was agreed on 2026-03-09',
    right: 'check: spot\nreason: I wanted to see how the new form works before we agreed on a sample.',
  },
  judge: function* (portfolio) {
    const frames = ofKind(portfolio, 'sampling-frame').sort((a, b) =>
      a.data.agreedOn < b.data.agreedOn ? -1 : 1,
    );
    const [first] = frames;
    if (!first) return;
    // A check that names its draw is held to the frame of that draw, by the order of its days.
    const early = ofKind(portfolio, 'observation').filter(
      ({ data }) =>
        data.check === 'planned' &&
        data.observedOn < first.data.agreedOn &&
        !recordOfKind(portfolio, data.draw, 'draw'),
    );
    const [check] = early;
    if (!check) return;
    yield {
      place: portfolio.placeOf(check.file, ['observedOn']),
      message: `${someOf(early.map(({ number }) => number))} ${early.length === 1 ? 'is a planned check' : 'are planned checks'} from before ${first.data.agreedOn}, when the first sampling frame, ${first.number}, was agreed.`,
      subject: check.number,
    };
  },
};
