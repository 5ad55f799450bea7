import { editor, recordOnSheet, routes, sheetPage, version } from 'virtual:program';
import { pageAlone, partAlone, type Renderer, rendererOf } from '#renderer/renderer.ts';
import { blocks } from '#rules/judge.ts';
import type { Site } from '#site/portfolio.ts';
import { build as buildCommand } from '../command/build-command.ts';
import { type Built, buildSite, checkFor, inWorkplace } from '../command/build-site.ts';

import { check as checkCommand } from '../command/check-command.ts';
import { coverage } from '../command/coverage-command.ts';
import { portfolioCommand } from '../command/portfolio-command.ts';
import { start as startCommand } from '../command/start-command.ts';
import { upgrade } from '../command/upgrade-command.ts';
import { exportTables } from '../export/export-command.ts';
import { handOverWith } from '../hand-over/hand-over.ts';
import { handOverCommand } from '../hand-over/hand-over-command.ts';
import { importTable } from '../import/import-command.ts';
import { init } from '../init/init-command.ts';
import { cleanTexts } from '../kept/clean-texts.ts';
import { newRecord } from '../new/new-command.ts';
import { pages } from '../pages/pages-command.ts';
import { sample } from '../sample/sample-command.ts';
import { sheetMaker } from '../sheet/make-sheet.ts';
import { receive } from '../sheet/receive-command.ts';
import { sheet as sheetCommand } from '../sheet/sheet-command.ts';
import { units } from '../units/units-command.ts';

export { checkWhole } from '#files/check-whole.ts';
export { Memory } from '#files/memory.ts';
export { siteOf } from '#site/portfolio.ts';
export { coverage, exportTables, importTable, init, newRecord, pages, receive, sample, units, upgrade };

/** The renderer of a site, with all pages of this program. */
export const rendererFor = (site: Site): Renderer => rendererOf(site, routes);

/** Makes a sheet of a portfolio. */
export const makeSheet = sheetMaker({
  page: (props, site) => pageAlone(sheetPage, { ...props }, site),
  record: (props, site) => partAlone(recordOnSheet, { ...props }, site),
});

const makeArchive = handOverWith({ routes, version });

/** `npm run sheet`. */
export const sheet = (): Promise<void> => sheetCommand(makeSheet);

/** `npm run check`. */
export const check = (): Promise<void> => checkCommand({ version });

/** `npm run build`. */
export const build = (): Promise<void> => buildCommand({ routes, version });

/** `npm run hand-over`. */
export const handOver = (): Promise<void> => handOverCommand(makeArchive);

/** `npm start`. */
export const start = (): Promise<void> =>
  startCommand(
    { routes, version },
    { page: (props) => pageAlone(editor, props), makeSheet, handOver: makeArchive },
  );

/**
 * Builds a portfolio into a folder, as `npm run build` does; without a search index where that is said, and with what is
 * kept of clean texts in the folder `kept`, where one is named. Throws where it has errors, and what `buildSite` throws.
 */
export const buildInto = (
  root: string,
  out: string,
  today: string,
  { search = true, kept }: { search?: boolean; kept?: string } = {},
): Promise<Built> =>
  inWorkplace(async (work) => {
    const known = kept === undefined ? undefined : cleanTexts(version, kept);
    const checked = await checkFor(work, root, today, known?.memory());
    const errors = checked.findings.filter(blocks).map(({ file, message }) => `${file}: ${message}`);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    const from = { root, checked, out, work, search, routes, version };
    const built = await buildSite({ ...from, audience: 'assessor' });
    known?.keep();
    return built;
  });

/** `portfolio`, with the command that is named after it. */
export const portfolio = (): Promise<void> =>
  portfolioCommand([
    { name: 'init', does: 'begins a portfolio in a folder of its own', command: init },
    { name: 'new', does: 'writes a record: asks one thing after the other', command: newRecord },
    { name: 'sample', does: 'draws a sample from a sampling frame, or logs a swap', command: sample },
    { name: 'units', does: 'makes a unit of the text of its specification', command: units },
    { name: 'import', does: 'takes in checks from a table, CSV or Excel', command: importTable },
    { name: 'check', does: 'says what an assessor would say, and what to write instead', command: check },
    { name: 'coverage', does: 'shows how far each unit is, criterion by criterion', command: coverage },
    { name: 'export', does: 'hands out lists as tables, Excel or CSV', command: exportTables },
    { name: 'start', does: 'shows the portfolio in a browser, and every change at once', command: start },
    { name: 'build', does: 'makes the site, in a folder', command: build },
    { name: 'hand-over', does: 'makes one ZIP of the site, to hand over', command: handOver },
    { name: 'pages', does: 'writes what publishes it from GitHub or GitLab', command: pages },
    { name: 'sheet', does: 'makes a sheet for an assessor who has only a browser', command: sheet },
    { name: 'receive', does: 'takes in the file that came back from a sheet', command: receive },
    { name: 'upgrade', does: 'writes what an older version wrote as this one does', command: upgrade },
  ]);
