import site from '../site/shared/site.css?raw';
import accept from './browser/accept.js?raw';
import ahead from './browser/ahead.js?raw';
import callClock from './browser/call-clock.js?raw';
import choices from './browser/choices.js?raw';
import download from './browser/download.js?raw';
import editor from './browser/editor.js?raw';
import file from './browser/file.js?raw';
import findings from './browser/findings.js?raw';
import folds from './browser/folds.js?raw';
import form from './browser/form.js?raw';
import handOver from './browser/hand-over.js?raw';
import history from './browser/history.js?raw';
import html from './browser/html.js?raw';
import inputs from './browser/inputs.js?raw';
import list from './browser/list.js?raw';
import meanwhile from './browser/meanwhile.js?raw';
import overview from './browser/overview.js?raw';
import phone from './browser/phone.js?raw';
import place from './browser/place.js?raw';
import ratings from './browser/ratings.js?raw';
import requests from './browser/requests.js?raw';
import sheets from './browser/sheets.js?raw';
import steps from './browser/steps.js?raw';
import text from './browser/text.js?raw';
import withdraw from './browser/withdraw.js?raw';
import words from './browser/words.js?raw';
import written from './browser/written.js?raw';
import style from './editor.css?raw';
import tableStyle from './table/table.css?raw';
import tableColumns from './table/table-columns.js?raw';
import tableImport from './table/table-import.js?raw';
import tableOpen from './table/table-open.js?raw';
import tableTold from './table/table-told.js?raw';
import openText from './text/open-text.ts?bundled';
import textStyle from './text/text.css?raw';
import unitStyle from './unit/unit.css?raw';
import unitAsked from './unit/unit-asked.js?raw';
import unitForm from './unit/unit-form.js?raw';
import unitImport from './unit/unit-import.js?raw';
import unitOutcome from './unit/unit-outcome.js?raw';
import unitSource from './unit/unit-source.js?raw';

const js = (text: string) => ({ type: 'text/javascript; charset=utf-8', text });

/** The style and the scripts of the editor by their names; none of them is part of a published site. */
export const editorAssets: ReadonlyMap<string, { type: string; text: string }> = new Map(
  Object.entries({
    'editor.css': {
      type: 'text/css; charset=utf-8',
      text: `${site}\n${style}\n${textStyle}\n${unitStyle}\n${tableStyle}`,
    },
    'accept.js': js(accept),
    'ahead.js': js(ahead),
    'call-clock.js': js(callClock),
    'choices.js': js(choices),
    'download.js': js(download),
    'editor.js': js(editor),
    'file.js': js(file),
    'findings.js': js(findings),
    'folds.js': js(folds),
    'form.js': js(form),
    'hand-over.js': js(handOver),
    'history.js': js(history),
    'html.js': js(html),
    'inputs.js': js(inputs),
    'list.js': js(list),
    'open-text.js': js(openText),
    'meanwhile.js': js(meanwhile),
    'overview.js': js(overview),
    'phone.js': js(phone),
    'place.js': js(place),
    'ratings.js': js(ratings),
    'requests.js': js(requests),
    'sheets.js': js(sheets),
    'steps.js': js(steps),
    'table-columns.js': js(tableColumns),
    'table-import.js': js(tableImport),
    'table-open.js': js(tableOpen),
    'table-told.js': js(tableTold),
    'text.js': js(text),
    'unit-asked.js': js(unitAsked),
    'unit-form.js': js(unitForm),
    'unit-import.js': js(unitImport),
    'unit-outcome.js': js(unitOutcome),
    'unit-source.js': js(unitSource),
    'withdraw.js': js(withdraw),
    'words.js': js(words),
    'written.js': js(written),
  }),
);
