import { aiWords } from '#language/ai-text/ai-text.ts';
import { ownWorkDeclarations } from '#portfolio/claims/declared.ts';
import type { AnyRecord, Portfolio } from '#portfolio/portfolio.ts';
import { dayOf } from '#portfolio/select.ts';
import { textsThat } from '#portfolio/words/texts.ts';
import type { Rule, Verdict } from '../rule.ts';

/** VAC-2: what an AI tool wrote is declared, and is not handed in as the learner's own. */
export const aiTextLeftIn: Rule = {
  id: 'ai-text-left-in',
  statements: ['VAC-2'],
  severity: 'warning',
  title: 'A text says that it is an AI tool’s',
  why: 'The centre confirms that evidence is the learner’s own. Words that a chat program says to whoever asked it are nobody’s account of real work.',
  mend: 'Write it in your own words, from your own work, and say in `aiUse` what the tool was used for. If the words are meant otherwise, answer the finding.',
  source: 'ocr-41: produced independently; centre policy on AI: use is declared',
  answeredAt: 'E044',
  example: {
    wrong: 'As an AI language model, I do not have personal experience.',
    right: 'aiUse: Spelling and commas checked with a tool; every sentence is mine.',
  },
  judge: function* (portfolio) {
    for (const record of portfolio.records)
      if (!record.data.withdrawn && !saysWhatFor(portfolio, record)) yield* saysAi(portfolio, record);
  },
};

const aiTexts = textsThat(({ words, path }) => path?.at(-1) !== 'aiUse' && aiWords(words) !== undefined);

const saysAi = (portfolio: Portfolio, record: AnyRecord): Verdict[] =>
  aiTexts(portfolio, record)
    .slice(0, 1)
    .map(({ words, place }) => ({
      get place() {
        return place();
      },
      message: `${record.number} has "${aiWords(words)}", as an AI tool writes, and ${declaredAs(record)}.`,
      subject: record.number,
    }));

const none = /^(?:none|no|nothing|never|not used|n\/a)\b/i;

const ownUse = ({ data }: AnyRecord): string | undefined => ('aiUse' in data ? data.aiUse : undefined);

/** Whether the record, or else the declaration that covers it, says that a tool was used. */
const saysWhatFor = (portfolio: Portfolio, record: AnyRecord): boolean => {
  const own = ownUse(record);
  if (own !== undefined) return !none.test(own);
  return ownWorkDeclarations(portfolio).some(
    ({ data: { on, items, aiUse } }) =>
      aiUse !== undefined &&
      !none.test(aiUse) &&
      (items.length > 0 ? items.includes(record.number) : on >= dayOf(record)),
  );
};

const declaredAs = (record: AnyRecord): string => {
  const own = ownUse(record);
  return own === undefined ? 'nothing says that one was used' : `\`aiUse\` says "${own}"`;
};
