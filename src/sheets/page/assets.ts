import record from '../../site/record/record.css?raw';
import charts from '../../site/shared/charts.css?raw';
import site from '../../site/shared/site.css?raw';
import unit from '../../site/unit/unit.css?raw';
import script from '../browser/sheet.js?bundled';
import style from './sheet.css?raw';

/** The style and the script of a sheet, each as the one text that stands in it. */
export const sheetAssets = {
  style: [site, charts, unit, record, style].join('\n'),
  script,
};
