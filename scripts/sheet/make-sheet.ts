import { hash } from 'node:crypto';
import type { CheckedWhole } from '#files/check-whole.ts';
import { gateFor } from '#files/gate/gate-for.ts';
import { siteGate } from '#files/gate/leaks-in-site.ts';
import type { Portfolio, PortfolioRecord } from '#portfolio/portfolio.ts';
import { ofKind, recordOfKind } from '#portfolio/select.ts';
import { escapeHtml } from '#renderer/escape-html.ts';
import { blocks } from '#rules/judge.ts';
import { sheetAssets } from '#sheets/assets.ts';
import { evidenceOn } from '#sheets/decision-sheet.ts';
import { type SheetPages, sheetAsHtml } from '#sheets/sheet-as-html.ts';
import type { MadeSheet } from '#sheets/sheet-file.ts';
import { type Site, siteOf } from '#site/portfolio.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { checkFor, inWorkplace, type Workplace } from '../command/build-site.ts';
import { CannotRunError } from '../command/command.ts';
import { LeaksFoundError } from '../command/leaks-found-error.ts';
import { fileHashes } from './file-hashes.ts';
import { picturesAsData } from './pictures-as-data.ts';

/** A sheet that was made, or the check whose errors forbid it. */
export type SheetMade = { name: string; html: string } | { refused: CheckedWhole };

/** Makes the assessor's sheet of a submission; of the only one that waits, where none is named. */
export type SheetMaker = (root: string, submission: string | undefined, today: string) => Promise<SheetMade>;

/**
 * The maker of sheets. It refuses as a build does: while there are errors, and where the sheet would show what could make
 * somebody known. Throws CannotRunError where there is no such submission, and LeaksFoundError.
 */
export const sheetMaker =
  (pages: SheetPages): SheetMaker =>
  (root, submission, today) =>
    inWorkplace(async (work) => {
      const checked = await checkFor(work, root, today);
      if (!checked.portfolio || checked.findings.some(blocks)) return { refused: checked };
      const chosen = submissionAsked(checked.portfolio, submission);
      const name = `decision-${chosen.number}.html`;
      const html = made(chosen, checked, work, pages);
      await passed(name, html, checked);
      return { name, html };
    });

const made = (
  submission: PortfolioRecord<'submission'>,
  checked: CheckedWhole,
  { artefacts }: Workplace,
  pages: SheetPages,
): string => {
  const site = siteOf(checked) as Site;
  const making = {
    site,
    submission,
    hashesOf: fileHashes(site.portfolio, checked.onDisk),
    program: packageJson.version,
    today: checked.today,
  };
  if (evidenceOn(making).length === 0)
    throw new CannotRunError(`${submission.number} holds no evidence that still counts.`);
  return sheetAsHtml(making, {
    pages,
    assets: sheetAssets,
    hashOf: (text) => hash('sha256', text, 'base64'),
    pictureAt: picturesAsData(artefacts),
  });
};

/** Nothing goes out that a copy for the assessor would not show: neither what one reads nor what the file carries along. */
const passed = async (name: string, html: string, checked: CheckedWhole): Promise<void> => {
  const gate = siteGate(gateFor(checked, checked, 'assessor'));
  await gate.look(name, wordsOnSheet(html));
  const leaks = gate.found();
  if (leaks.length > 0) throw new LeaksFoundError(leaks);
};

/**
 * A sheet without the program's own style and script, without hashes and without the bytes of pictures, which were cleaned; its
 * lines of data stand as paragraphs of their own.
 */
const wordsOnSheet = (html: string): string =>
  html
    .replace(sheetAssets.style, () => '')
    .replace(sheetAssets.script, () => '')
    .replace(/(<script type="application\/json"[^>]*>)([\s\S]*?)<\/script>/, (_all, _open, json: string) =>
      (JSON.parse(json) as MadeSheet).judged
        .flatMap(({ lines }) => lines)
        .map((line) => `<p>${escapeHtml(line)}</p>`)
        .join(''),
    )
    .replace(/data:image\/[a-z]+;base64,[A-Za-z0-9+/=]+/g, '')
    .replace(/\b[0-9a-f]{64}\b|sha256-[A-Za-z0-9+/=]{44}/g, '');

const submissionAsked = (portfolio: Portfolio, number: string | undefined): PortfolioRecord<'submission'> => {
  const all = ofKind(portfolio, 'submission');
  if (number === undefined) {
    const waiting = all.filter(({ number: one }) => !isAnswered(portfolio, one));
    if (waiting.length === 1 && waiting[0]) return waiting[0];
    throw new CannotRunError(
      `Say which submission: \`submission=${all.at(-1)?.number ?? 'D001'}\`. ${listed(all)}`,
    );
  }
  const found = recordOfKind(portfolio, number, 'submission');
  if (found && !found.data.withdrawn) return found;
  throw new CannotRunError(
    `${found ? `${number} is withdrawn` : `There is no submission ${number.slice(0, 20)}`}. ${listed(all)}`,
  );
};

const isAnswered = (portfolio: Portfolio, number: string): boolean =>
  ofKind(portfolio, 'decision').some(({ data }) => data.submission === number);

const listed = (all: readonly PortfolioRecord<'submission'>[]): string =>
  all.length === 0
    ? 'Nothing was handed in yet: `npm run new submission`.'
    : `There are ${all.map(({ number, data }) => `${number} (${data.title})`).join(', ')}.`;
