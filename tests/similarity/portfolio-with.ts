import type { Portfolio } from '#portfolio/portfolio.ts';
import { portfolioOf } from '../rules/portfolio-of.ts';

/** The fields of an account above its words. */
export const account = (body: string, fields = ''): string =>
  `---\ntitle: A text\non: 2026-05-01\nunits: [tiny-1]\nby: sam-reed\n${fields}---\n\n${body}\n`;

/** The base portfolio with further accounts, numbered from E701. */
export const withAccounts = (...bodies: string[]): Portfolio =>
  portfolioOf(
    Object.fromEntries(
      bodies.map((body, index) => [
        `content/accounts/E${701 + index}-a-text.mdx`,
        body.startsWith('---') ? body : account(body),
      ]),
    ),
  );

/** An observation with notes for its two lines and something else to tell. */
export const observation = (greeting: string, listening: string, more = ''): string => `title: A call
colleague: colleague-a
observedOn: 2026-03-04
writtenUpOn: 2026-03-04
channel: telephone
check: spot
nature: routine
technique: live
transaction: Something asked
reason: Nobody had listened since January.
scorecard: E001
version: "1"
ratings:
  - { quality: greeting, rating: 3, note: "${greeting}" }
  - { quality: listening, rating: 2, note: "${listening}" }
${more}`;
