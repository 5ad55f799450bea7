import { describe, expect, it } from 'vitest';
import { lookingBackText } from '#authoring/new-record/looking-back/account.ts';
import { bodySkeleton } from '#portfolio/body-skeleton.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { likeness } from '#similarity/likeness.ts';
import { sideBySide } from '#similarity/side-by-side.ts';
import { portfolioOf } from '../rules/portfolio-of.ts';
import { account, observation, withAccounts } from './portfolio-with.ts';

/** The runs of so many words or more, each as the numbers of its records, its sentences and its words. */
const runsIn = (portfolio: Portfolio, sameWords = 10): string[] => {
  const { thresholds } = portfolio.file;
  const told = { ...portfolio, file: { ...portfolio.file, thresholds: { ...thresholds, sameWords } } };
  return likeness(told).runs.map(
    ({ first, second, sentences, words }) => `${first.number} ${second.number} ${sentences.length} ${words}`,
  );
};

const long = 'Then I asked the team which of those calls they would have handled otherwise.';
const longer = `On Monday I went through the log of the week with all who were there. ${long}`;

describe('two sentences are the same', () => {
  it.each([
    [
      'in other capitals and signs',
      'THEN I asked the team; which of those calls they would have handled otherwise?',
    ],
    [
      'with one word swapped',
      'Then I asked the team which of those letters they would have handled otherwise.',
    ],
    ['with one word left out', 'Then I asked the team which of those they would have handled otherwise.'],
    [
      'with one word more',
      'Then I asked the whole team which of those calls they would have handled otherwise.',
    ],
  ])('%s', (_what, other) => {
    expect(runsIn(withAccounts(long, other))).toEqual([`E701 E702 1 ${other.split(' ').length}`]);
  });

  it.each([
    ['two words swapped', 'Then I asked the team which of those letters they would have answered otherwise.'],
    ['another order', 'Of those calls I asked the team then which they would have handled otherwise.'],
  ])('but not with %s', (_what, other) => {
    expect(runsIn(withAccounts(long, other))).toEqual([]);
  });

  it('with other numbers, days and pseudonyms, however many', () => {
    const one = 'On 6 March 2026 Colleague A and I heard 12 calls by 10:30, as E010 says.';
    const other = 'On 19 April 2026 Colleague B and I heard 9 calls by 11:00, as E080 says.';
    expect(runsIn(withAccounts(one, other))).toEqual(['E701 E702 1 17']);
  });

  it('and a short one only word for word', () => {
    expect(runsIn(withAccounts('I heard seven calls today.', 'I heard seven letters today.'), 5)).toEqual([]);
    expect(runsIn(withAccounts('I heard seven calls today.', 'I heard seven calls today.'), 5)).toHaveLength(
      1,
    );
  });
});

describe('a run', () => {
  it('takes in short sentences before and after, and goes on from paragraph to paragraph', () => {
    const copied = `I went.\n\n${long}\n\nNobody spoke.`;
    expect(runsIn(withAccounts(`A beginning. ${copied}`, `Another one. ${copied}`))).toEqual([
      'E701 E702 3 18',
    ]);
  });

  it('is one finding for each copy, however many copies there are', () => {
    expect(runsIn(withAccounts(long, long, long, long))).toEqual([
      'E701 E702 1 14',
      'E701 E703 1 14',
      'E701 E704 1 14',
    ]);
  });

  it('is found twice in one text, and not where it meets itself', () => {
    expect(runsIn(withAccounts(`${long} In May all was quiet. ${long}`))).toEqual(['E701 E701 1 14']);
    expect(runsIn(withAccounts(`${long} ${long}`))).toEqual(['E701 E701 1 14']);
  });

  it('is not told of a record and the versions that replace it, nor of one withdrawn', () => {
    const versions = [long, account(long, 'replaces: E701\n'), account(long, 'replaces: E702\n')];
    expect(runsIn(withAccounts(...versions))).toEqual([]);
    const withdrawn = account(long, 'withdrawn: { on: 2026-05-02, reason: Written twice }\n');
    expect(runsIn(withAccounts(long, withdrawn))).toEqual([]);
  });
});

describe('not compared are', () => {
  it('block quotes, and words in quotation marks from five on', () => {
    expect(runsIn(withAccounts(long, `In April I wrote this.\n\n> ${long}`))).toEqual([]);
    expect(runsIn(withAccounts(long, `In April I wrote “${long}”`))).toEqual([]);
    expect(runsIn(withAccounts(long, long.replace('team', '“team”')))).toHaveLength(1);
  });

  it('headings, and what in lists and tables is no sentence', () => {
    const facts = `## ${long}\n\n- ${long.slice(0, -1)}\n\n| ${long.slice(0, -1)} |\n| --- |\n| some |`;
    expect(runsIn(withAccounts(facts, facts))).toEqual([]);
    expect(runsIn(withAccounts(`- ${long}`, `- ${long}`))).toHaveLength(1);
  });

  it('the questions of fresh texts and the facts that are filled in for the learner', () => {
    const fresh = bodySkeleton('account');
    expect(runsIn(withAccounts(fresh, fresh), 5)).toEqual([]);
    const base = portfolioOf();
    const filled = ['E010', 'E080'].map((number) =>
      lookingBackText(
        base,
        base.records.filter((record) => record.number === number),
      ),
    );
    expect(runsIn(withAccounts(...filled), 5)).toEqual([]);
  });

  it('plans, notices and other words that are taken over and should be', () => {
    const notice = `title: To staff\non: 2026-01-20\nto: staff\nmethod: Team meeting\nwording: ${longer}\ntells: { nature: Calls, extent: One a week, reasons: To help each other }\n`;
    const twice = { 'content/notices/E701-a.yaml': notice, 'content/notices/E702-b.yaml': notice };
    expect(runsIn(portfolioOf(twice))).toEqual([]);
  });
});

describe('in forms', () => {
  const forms = (one: string, other: string) =>
    portfolioOf({ 'content/observations/E701-a.yaml': one, 'content/observations/E702-b.yaml': other });

  it('a long note that stands in two is a run', () => {
    const portfolio = forms(observation('Said her name', longer), observation('Came in late', longer));
    expect(runsIn(portfolio, 20)).toEqual(['E701 E702 2 29']);
  });

  it('phrases in fields next to each other are a run only where they are half of a form', () => {
    const [one, two] = ['Said her name and the team at once', 'Let the caller finish and then summed it up'];
    const rest = `noDevelopment: "${longer} Nobody had known of it before that."\n`;
    const other =
      'noDevelopment: Some quite different words that nobody has used so far and that go on for a good while yet, as long as it takes to be more than half.\n';
    expect(runsIn(forms(observation(one, two, rest), observation(one, two, other)), 15)).toEqual([]);
    expect(runsIn(forms(observation(one, two), observation(one, two)), 15)).toHaveLength(1);
  });

  it('feedback may take up what its observation says, and a stranger may not', () => {
    const feedback = (on: string) =>
      `title: Feedback\non: 2026-03-06\ncolleague: colleague-a\nobservations: [${on}]\npreparation: I told her the day before.\nstrengths:\n  - { text: "${longer}" }\ncolleagueWords: I see.\n`;
    const seen = { 'content/observations/E701-a.yaml': observation('Said her name', longer) };
    expect(
      runsIn(portfolioOf({ ...seen, 'content/feedback/E703-on-it.yaml': feedback('E701') }), 20),
    ).toEqual([]);
    expect(
      runsIn(portfolioOf({ ...seen, 'content/feedback/E703-on-it.yaml': feedback('E010') }), 20),
    ).toEqual(['E701 E703 2 29']);
  });
});

describe('side by side', () => {
  const said = (portfolio: Portfolio): string => {
    const [run] = likeness(portfolio).runs;
    return run ? sideBySide(run) : '';
  };

  it('names both lines, the words, and each word that was swapped', () => {
    const third = 'Nobody named the same call as anybody else did on that day.';
    const other = `${longer} ${third}`.replace('Monday', 'Friday').replace('same call', 'same letter');
    expect(said(withAccounts(`${longer} ${third}`, `A beginning.\n\n${other}`))).toBe(
      'E701 (line 8) and E702 (line 10) share 3 sentences, 41 words: "On Friday I went through the log of the week with all who were there. Then I asked the team which of those calls they would have handled otherwise. Nobody name…", with "Friday" for "Monday", "letter" for "call"',
    );
  });

  it('names fields as a claim would', () => {
    const note = `${longer} ${long.replace('Then', 'Later')}`;
    const portfolio = portfolioOf({
      'content/observations/E701-a.yaml': observation('Said her name', note),
      'content/accounts/E702-b.mdx': account(note),
    });
    expect(said(portfolio)).toMatch(/^E701 \(`ratings\.2\.note`\) and E702 \(line 8\) share 3 sentences/);
  });
});
