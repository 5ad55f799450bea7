import { hash } from 'node:crypto';
import type { CheckedWhole } from '#files/check-whole.ts';
import { gateFor } from '#files/gate/gate-for.ts';
import { siteGate } from '#files/gate/leaks-in-site.ts';
import { escapeHtml } from '#renderer/escape-html.ts';
import { blocks } from '#rules/judge.ts';
import type { MadeSheet } from '#sheets/file/sheet-file.ts';
import type { SheetKind } from '#sheets/kind.ts';
import { sheetAssets } from '#sheets/page/assets.ts';
import { type SheetPages, sheetAsHtml } from '#sheets/page/sheet-as-html.ts';
import { type Site, siteOf } from '#site/portfolio.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { checkFor, inWorkplace, type Workplace } from '../command/build-site.ts';
import { CannotRunError } from '../command/command.ts';
import { LeaksFoundError } from '../command/leaks-found-error.ts';
import { chosenFor, kindAsked, type Wishes } from './chosen.ts';
import { fileHashes } from './file-hashes.ts';
import { picturesAsData } from './pictures-as-data.ts';

/** A sheet that was made, or the check whose errors forbid it. */
export type SheetMade = { name: string; html: string } | { refused: CheckedWhole };

/**
 * Makes a sheet of the kind of that name, of what is wished. `today` is an ISO date. A sheet that is served `sends` what is
 * saved to that address beside its own.
 */
export type SheetMaker = (
  root: string,
  kind: string,
  wishes: Wishes,
  today: string,
  sends?: string,
) => Promise<SheetMade>;

/**
 * The maker of sheets. It refuses as a build does: while there are errors, and where the sheet would show what could make
 * somebody known. Throws CannotRunError where there is nothing to make it of, and LeaksFoundError.
 */
export const sheetMaker =
  (pages: SheetPages): SheetMaker =>
  (root, kindName, wishes, today, sends) =>
    inWorkplace(async (work) => {
      const kind = kindAsked(kindName);
      const checked = await checkFor(work, root, today);
      if (!checked.portfolio || checked.findings.some(blocks)) return { refused: checked };
      const { name, html } = made(kind, wishes, checked, work, { pages, sends });
      await passed(name, html, checked);
      return { name, html };
    });

const made = (
  kind: SheetKind,
  wishes: Wishes,
  checked: CheckedWhole,
  { artefacts }: Workplace,
  { pages, sends }: { pages: SheetPages; sends: string | undefined },
): { name: string; html: string } => {
  const site = siteOf(checked) as Site;
  const { portfolio } = site;
  const making = {
    site,
    chosen: chosenFor(kind, portfolio, wishes, checked.today),
    hashesOf: fileHashes(portfolio, checked.onDisk),
    program: packageJson.version,
    today: checked.today,
  };
  const sheet = kind.make(making);
  if (sheet.lacks !== undefined) throw new CannotRunError(sheet.lacks);
  const html = sheetAsHtml(kind.name, sheet, making, {
    pages,
    sends,
    assets: sheetAssets,
    hashOf: (text) => hash('sha256', text, 'base64'),
    pictureAt: picturesAsData(artefacts),
  });
  return { name: `${sheet.view.save.file}.html`, html };
};

/** Nothing goes out that a copy for the assessor would not show: neither what one reads nor what the file carries along. */
const passed = async (name: string, html: string, checked: CheckedWhole): Promise<void> => {
  const gate = siteGate(gateFor(checked, checked, 'assessor'));
  await gate.look(name, wordsOnSheet(html));
  const leaks = gate.found();
  if (leaks.length > 0) throw new LeaksFoundError(leaks, 'The sheet was not made');
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
