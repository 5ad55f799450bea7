import type { AssetName } from './asset-names.ts';
import coachingStyle from './coaching/coaching.css?raw';
import resultsScript from './coaching/results.js?raw';
import deskStyle from './desk/desk.css?raw';
import evidenceStyle from './evidence/evidence.css?raw';
import indexScript from './evidence/index.js?raw';
import mapStyle from './map/map.css?raw';
import mapScript from './map/map.js?raw';
import monitoringStyle from './monitoring/monitoring.css?raw';
import playerScript from './record/player.js?raw';
import recordStyle from './record/record.css?raw';
import rulesStyle from './rule/rules.css?raw';
import calledScript from './search/called.js?raw';
import searchScript from './search/search.js?raw';
import chartsStyle from './shared/charts.css?raw';
import siteStyle from './shared/site.css?raw';
import siteScript from './shared/site.js?raw';
import unitStyle from './unit/unit.css?raw';

const css = (...parts: string[]) => ({ type: 'text/css; charset=utf-8', text: parts.join('\n') });
const js = (text: string) => ({ type: 'text/javascript; charset=utf-8', text });

/** The styles and scripts of the site, each whole. */
export const assets: Record<AssetName, { type: string; text: string }> = {
  'site.css': css(
    siteStyle,
    chartsStyle,
    unitStyle,
    mapStyle,
    recordStyle,
    evidenceStyle,
    monitoringStyle,
    coachingStyle,
    deskStyle,
    rulesStyle,
  ),
  'site.js': js(siteScript),
  'index.js': js(indexScript),
  'map.js': js(mapScript),
  'player.js': js(playerScript),
  'results.js': js(resultsScript),
  'search.js': js(searchScript),
  'called.js': js(calledScript),
};
