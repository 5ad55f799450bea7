import { setImmediate, setTimeout } from 'node:timers/promises';
import type { CheckedWhole } from '#files/check-whole.ts';
import { systemErrorInWords } from '#files/disk/system-error.ts';
import { Memory } from '#files/memory.ts';
import { NotAPortfolioError } from '#files/read-portfolio.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { finderOf } from '#portfolio/words/leak-knowledge.ts';
import { blocks } from '#rules/judge.ts';
import { cleanTexts } from '../kept/clean-texts.ts';
import type { Look } from '../server/live-portfolio.ts';
import { liveSite } from '../server/live-site.ts';
import { folderSource, type SiteSource } from '../server/site-source.ts';
import { isBegun, type Trouble } from '../server/trouble.ts';
import { type Building, buildSite, checkFor, inWorkplace, type Pages, type Workplace } from './build-site.ts';
import { advised, advisedFindings, localToday, print, typedHere, typedOnPages } from './command.ts';
import { findingsSummary } from './findings-summary.ts';
import { helpEditors } from './help-editors.ts';
import { LeaksFoundError } from './leaks-found-error.ts';
import { clearKilledBuilds } from './put-in-place.ts';
import { lastGoodBuild, siteFolder } from './site-folder.ts';
import { typedSafely } from './typed-safely.ts';

/**
 * What `npm start` does each time that it looks at a portfolio: checks it, shows it, and builds it whole beside, for the
 * search and for a time when something is broken. Where one can write in the browser, a portfolio is begun there. Rejects where there is no portfolio at the first look.
 */
export const lookAt = (root: string, program: Pages, canWrite: boolean): ((look: Look) => Promise<void>) => {
  const out = siteFolder(root);
  clearKilledBuilds(out);
  const tell = toldOnce();
  let lastGood: SiteSource | undefined;
  const known = cleanTexts(program.version);
  const memory = new Memory({ cleanTexts: known.for });
  let looks = 0;
  return (look) =>
    inWorkplace(async (work) => {
      looks += 1;
      const checked = await checkedIn(work, root, memory, looks === 1);
      if ('unreadable' in checked) return look.show({ site: lastGood, trouble: checked });
      await tell(canWrite && !isBegun(checked) ? toBegin : summaryOf(checked));
      if (checked.findings.some(blocks)) {
        helpEditors(root, checked.portfolio);
        lastGood ??= siteIn(lastGoodBuild(out, root));
        return look.show({ site: lastGood, trouble: troubleOf(checked) });
      }
      const built = Promise.withResolvers<string | undefined>();
      const here = typedSafely(typedHere(), finderOf(checked.portfolio as Portfolio));
      const site = liveSite({ checked, routes: program.routes, typed: here, built: built.promise });
      look.show({ site });
      // The page that somebody waits for goes out first.
      await setImmediate();
      helpEditors(root, checked.portfolio);
      const building: Building = {
        root,
        checked,
        out,
        work,
        audience: 'assessor',
        typed: typedOnPages(),
        ...program,
      };
      const failure = await builtBeside(building, look, tell, looks === 1 ? 0 : atRest);
      known.keep();
      built.resolve(failure === undefined ? out : undefined);
      if (failure instanceof LeaksFoundError)
        return look.show({ site: lastGood, trouble: troubleOf(checked, failure.message) });
      lastGood = site;
    });
};

const toBegin = 'Nothing is written yet. Open the address: it asks you for one thing after the other.\n';

/** Says a text to the terminal unless it is what was said last. */
const toldOnce = () => {
  let said = '';
  return async (words: string): Promise<void> => {
    if (words !== said) await print(words);
    said = words;
  };
};

/** What a check found, or why there is nothing to check just now. */
const checkedIn = async (
  work: Workplace,
  root: string,
  memory: Memory,
  first: boolean,
): Promise<CheckedWhole | (Trouble & { unreadable: string })> => {
  try {
    return await checkFor(work, root, localToday(), memory);
  } catch (error) {
    const unreadable = error instanceof NotAPortfolioError ? error.message : systemErrorInWords(error);
    if (first || unreadable === undefined) throw error;
    return { findings: [], texts: new Map(), unreadable };
  }
};

const summaryOf = ({ findings, texts, silent }: CheckedWhole): string => {
  const colour = process.stdout.isTTY === true && !process.env.NO_COLOR;
  const width = process.stdout.columns ?? 100;
  return advised(findingsSummary(advisedFindings(findings), { texts, colour, width, silent }));
};

const troubleOf = ({ findings, texts, silent }: CheckedWhole, failure?: string): Trouble => ({
  findings: advisedFindings(findings),
  texts,
  silent,
  failure,
});

const siteIn = (folder: string | undefined): SiteSource | undefined =>
  folder === undefined ? undefined : folderSource(folder);

/** The files were changed, and what was being built is of no use any more. */
class ChangedMeanwhileError extends Error {
  override name = 'ChangedMeanwhileError';
}

/** How long files rest before the site is built beside, in milliseconds: who saves again soon sees that at once. */
const atRest = 500;

/** Builds a site whole while pages of it are asked for, unless the files change. Gives why it could not be built. */
const builtBeside = async (
  building: Building,
  { isOver }: Look,
  tell: (words: string) => Promise<void>,
  rest: number,
): Promise<Error | undefined> => {
  const goOn = (): void => {
    if (isOver()) throw new ChangedMeanwhileError();
  };
  const between = async (): Promise<void> => {
    await setImmediate();
    goOn();
  };
  try {
    for (let rested = 0; rested < rest; rested += 50) {
      await setTimeout(50);
      goOn();
    }
    const { pages } = await buildSite({ ...building, between });
    await tell(`${pages} pages built.\n`);
    return undefined;
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    if (!(failure instanceof ChangedMeanwhileError))
      await tell(`The site could not be built: ${advised(failure.message)}\n`);
    return failure;
  }
};
