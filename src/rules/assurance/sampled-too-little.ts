import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { nameShown, ofKind } from '#portfolio/select.ts';
import { addMonths } from '#statistics/months.ts';
import { centresChoice } from '../in-words.ts';
import type { Rule } from '../rule.ts';

interface Rate {
  assessor: string;
  isNew: boolean;
  decided: number;
  sampled: number;
  first: PortfolioRecord<'decision'>;
}

/** DEC-8: how much is sampled follows the risk, and a new assessor is sampled more. */
export const sampledTooLittle: Rule = {
  id: 'sampled-too-little',
  statements: ['DEC-8'],
  severity: 'warning',
  needsWhole: true,
  title: "Fewer of an assessor's decisions were sampled than the centre has chosen",
  why: 'Sampling is risk-based: new and trainee assessors are looked at more often. The share itself is for the centre to choose; no source gives one.',
  mend: "Plan a sample of this assessor's decisions, or record in `risk` of a sample why fewer are enough.",
  source: 'IQA plan templates: 50 % for new assessors, 15 % where the risk is low; the figures differ',
  answeredAt: 'D007',
  thresholds: ['iqaPercent', 'iqaPercentNewAssessor', 'newAssessorMonths'],
  example: { wrong: '1 of 20 decisions of a new assessor sampled', right: '10 of 20 sampled' },
  judge: function* (portfolio) {
    const { iqaPercent, iqaPercentNewAssessor } = portfolio.file.thresholds;
    for (const { assessor, isNew, decided, sampled, first } of rates(portfolio)) {
      const asked = isNew ? iqaPercentNewAssessor : iqaPercent;
      if (sampled * 100 >= asked * decided) continue;
      yield {
        place: portfolio.placeOf(first.file, ['assessor']),
        message: `${sampled} of the ${decided} criteria that ${nameShown(portfolio, assessor)} decided${isNew ? ' as a new or trainee assessor' : ''} up to the last sample ${decided === 1 ? 'was' : 'were'} sampled, ${asked} in a hundred asked (${centresChoice(isNew ? 'iqaPercentNewAssessor' : 'iqaPercent')}).`,
        subject: first.number,
      };
    }
  },
};

/** What each assessor decided up to the last sample, and how much of it was sampled. */
const rates = (portfolio: Portfolio): Rate[] => {
  const samples = ofKind(portfolio, 'iqa-sample').filter(({ data }) => data.outcome !== 'planned');
  const last =
    samples
      .map(({ data }) => data.on)
      .sort()
      .at(-1) ?? '';
  const sampled = new Set(
    samples.flatMap(({ data }) => data.sampled.map(({ decision, criterion }) => `${decision} ${criterion}`)),
  );
  const found = new Map<string, Rate>();
  for (const decision of ofKind(portfolio, 'decision').filter(({ data }) => data.on <= last)) {
    const isNew = wasNew(portfolio, decision);
    const key = `${decision.data.assessor} ${isNew}`;
    const rate = found.get(key) ?? {
      assessor: decision.data.assessor,
      isNew,
      decided: 0,
      sampled: 0,
      first: decision,
    };
    for (const { criterion } of decision.data.criteria) {
      rate.decided += 1;
      if (sampled.has(`${decision.number} ${criterion}`)) rate.sampled += 1;
    }
    found.set(key, rate);
  }
  return [...found.values()];
};

const wasNew = (portfolio: Portfolio, { data }: PortfolioRecord<'decision'>): boolean => {
  const { from, trainee } = portfolio.vouchers.get(data.assessor) ?? {};
  const months = portfolio.file.thresholds.newAssessorMonths;
  return trainee === true || (from !== undefined && data.on < addMonths(from, months));
};
