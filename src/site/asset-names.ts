/** The small index of the search page, made of the portfolio. */
export const placesName = 'places.js';

/** The styles and scripts of the site by file name. */
export const assetNames = [
  'site.css',
  'site.js',
  'index.js',
  'map.js',
  'player.js',
  'results.js',
  'search.js',
  'called.js',
] as const;

export type AssetName = (typeof assetNames)[number];
