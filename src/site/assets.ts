import type { AssetName } from './asset-names.ts';
import mapScript from '../scripts/map.js?raw';
import playerScript from '../scripts/player.js?raw';
import searchScript from '../scripts/search.js?raw';
import siteScript from '../scripts/site.js?raw';
import chartsStyle from '../styles/charts.css?raw';
import deskStyle from '../styles/desk.css?raw';
import mapStyle from '../styles/map.css?raw';
import monitoringStyle from '../styles/monitoring.css?raw';
import recordStyle from '../styles/record.css?raw';
import rulesStyle from '../styles/rules.css?raw';
import siteStyle from '../styles/site.css?raw';
import unitStyle from '../styles/unit.css?raw';

/** The colours for a reader who prefers dark ones and has not chosen light ones by the button. */
const preferred =
  /@media \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme="light"\]\) \{([^}]*)\}\s*\}/g;

/** A style with the dark colours also for whoever chose them by the button, which CSS cannot say in one rule. */
const alsoByChoice = (style: string): string =>
  style.replace(preferred, '$&\n\n:root[data-theme="dark"] {$1}');

const css = (...parts: string[]) => ({
  type: 'text/css; charset=utf-8',
  text: parts.map(alsoByChoice).join('\n'),
});
const js = (text: string) => ({ type: 'text/javascript; charset=utf-8', text });

/** The styles and scripts of the site, each whole. */
export const assets: Record<AssetName, { type: string; text: string }> = {
  'site.css': css(
    siteStyle,
    chartsStyle,
    unitStyle,
    mapStyle,
    recordStyle,
    monitoringStyle,
    deskStyle,
    rulesStyle,
  ),
  'site.js': js(siteScript),
  'map.js': js(mapScript),
  'player.js': js(playerScript),
  'search.js': js(searchScript),
};
