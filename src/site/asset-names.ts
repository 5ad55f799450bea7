/** The styles and scripts of the site by file name. */
export const assetNames = [
  'site.css',
  'site.js',
  'index.js',
  'map.js',
  'player.js',
  'results.js',
  'search.js',
] as const;

export type AssetName = (typeof assetNames)[number];
