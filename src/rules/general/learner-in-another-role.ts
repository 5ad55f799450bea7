import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Voucher } from '#portfolio/schema/people.ts';
import { someOf } from '../in-words.ts';
import type { Rule } from '../rule.ts';

const file = 'content/people.yaml';

/** What nobody can be for their own work, and what they would then do to it. */
const others: Readonly<Partial<Record<Voucher['role'], { is: string; does: string; ask: string }>>> = {
  assessor: { is: 'an assessor', does: 'decide on', ask: 'Ask your assessor for a decision' },
  iqa: {
    is: 'an internal quality assurer',
    does: 'quality-assure',
    ask: 'Ask your centre who quality-assures it',
  },
  eqa: {
    is: 'an external quality assurer',
    does: 'quality-assure',
    ask: 'Ask your centre who quality-assures it',
  },
  witness: { is: 'a witness', does: 'bear witness to', ask: 'Ask somebody who saw it for a testimony' },
};

/** GEN-2, DEC-5, WIT-3: the learner has no second entry from which to judge what they themselves did. */
export const learnerInAnotherRole: Rule = {
  id: 'learner-in-another-role',
  statements: ['GEN-2', 'DEC-5', 'WIT-3'],
  severity: 'error',
  answerable: false,
  title: 'The learner is also entered as an assessor, a quality assurer or a witness',
  why: 'What a learner says of their own work is a claim; only somebody else can decide on it, verify it or bear witness to it.',
  mend: 'Take the second entry of the learner out of content/people.yaml, and ask somebody else who holds that role.',
  source:
    'OCR evidence page: assessed and accepted by the internal assessor; Pearson statement notes: not written by the learner',
  example: {
    wrong: '- { id: sam-as-assessor, role: assessor, shownAs: Sam Reed, … } (Sam Reed is the learner)',
    right: '- { id: jo-blake, role: assessor, shownAs: Jo Blake, … }',
  },
  judge: function* (portfolio) {
    const { learner } = portfolio;
    if (!learner) return;
    for (const [index, { id, role, shownAs }] of [...portfolio.vouchers.values()].entries()) {
      const other = id === learner.id ? undefined : others[role];
      if (!other || plain(shownAs) !== plain(learner.shownAs)) continue;
      yield {
        place: portfolio.placeOf(file, ['vouching', index, 'shownAs']),
        message: `${id} is ${other.is} and is shown as ${shownAs}, as the learner is${namedIn(portfolio, id)}.`,
        mend: `A learner cannot ${other.does} their own work: take this entry out. ${other.ask}; do not put somebody's name to it. If this is somebody else of the same name, show a second name or an initial.`,
        subject: file,
      };
    }
  },
};

/** A name without what does not tell two people apart: capitals, full stops and doubled spaces. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The records in which somebody decides, verifies or testifies, as the end of a sentence. */
const namedIn = ({ records }: Portfolio, id: string): string => {
  const numbers = records
    .filter(({ data }) =>
      ['assessor', 'iqa', 'eqa', 'witness'].some(
        (field) => (data as unknown as Record<string, unknown>)[field] === id,
      ),
    )
    .map(({ number }) => number);
  return numbers.length > 0 ? `; the entry stands in ${someOf(numbers)}` : '';
};
