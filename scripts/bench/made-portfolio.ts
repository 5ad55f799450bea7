import { writeAssessment } from './made/assessment.ts';
import { castOf } from './made/cast.ts';
import { writeMonitoring } from './made/monitoring.ts';
import { peopleFile, portfolioFile } from './made/people.ts';
import { writeReview } from './made/review.ts';
import { writeSetUp } from './made/set-up.ts';
import { guidancePage, longUnit, mainUnit, practiceUnit } from './made/units.ts';
import { Writing } from './made/writing.ts';
import { writeAccounts } from './made/written.ts';

export { rarePhrase } from './made/written.ts';

/** Where a made portfolio goes, about how many records it holds, and the seed of its dice. */
export interface Made {
  folder: string;
  /** 60 or more: fewer cannot hold every kind of record beside observations and feedback. */
  records: number;
  seed: number;
}

const fewest = 60;

/**
 * Writes a valid portfolio that needs nothing of the repository's own content: units, people, records of every kind
 * and real artefacts. About three quarters of a large one are observations, a seventh feedback, a twentieth accounts.
 * The same size and seed give the same bytes. Gives how many records were written.
 */
export const makePortfolio = ({ folder, records, seed }: Made): number => {
  if (records < fewest) throw new RangeError(`A made portfolio holds ${fewest} records or more.`);
  const cast = castOf(records);
  const writing = new Writing(folder);
  writing.put('content/portfolio.yaml', portfolioFile(cast));
  writing.put('content/people.yaml', peopleFile(cast));
  writing.put('content/units/made-1.yaml', mainUnit);
  writing.put('content/units/made-2.yaml', practiceUnit);
  if (cast.long) writing.put('content/units/made-3.yaml', longUnit);
  writing.put('content/guidance/made-notes.yaml', guidancePage);
  const setUp = writeSetUp(writing, cast);
  writeMonitoring(writing, cast, setUp, { ...sharesOf(records), seed });
  writeReview(writing, cast);
  writeAccounts(writing, cast, { ...sharesOf(records), seed });
  writeAssessment(writing, cast);
  return writing.records;
};

/** How many records there are of the kinds that grow with the portfolio. */
const sharesOf = (records: number) => {
  const left = records - 31;
  const feedback = Math.max(5, Math.round(left * 0.145));
  const accounts = Math.max(2, Math.round(left * 0.05));
  const draws = Math.ceil(left / 50);
  const rest = Math.ceil(feedback / 5) + draws + Math.floor(left / 70);
  return { feedback, accounts, observations: left - feedback - accounts - rest };
};
