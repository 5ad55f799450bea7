/** Names that systems, synchronising programs and programs for writing give to files of their own, in lower case. */
const names = new Set([
  'desktop.ini',
  'thumbs.db',
  'ehthumbs.db',
  'ehthumbs_vista.db',
  'icon\r',
  'icon\uf00d',
  '@eadir',
  '@tmp',
  '#recycle',
  '#snapshot',
  '__macosx',
  '$recycle.bin',
  'recycler',
  'system volume information',
  'lost+found',
  'found.000',
  'network trash folder',
  'temporary items',
  'sync.ffs_db',
  '.ds_store',
  '.directory',
]);

/** Beginnings and endings of such names: locks of Office, swap files and backups of editors, downloads under way. */
const patterns = [
  /^\./,
  /^~\$/,
  /^~wr[adl]\d*.*\.tmp$/i,
  /^#.*#$/,
  /~$/,
  /\.(tmp|temp|sw[a-p]|swx|un~|crdownload|part|partial|download|opdownload|ffs_tmp|ffs_lock|laccdb|!ut|~lock)$/i,
];

/** Whether a system makes files of that name by itself in any folder that somebody looks into. Nobody misses them. */
export const isSystemLitter = (name: string): boolean =>
  names.has(name.toLowerCase()) || name.startsWith('._');

/**
 * Whether a file or folder of that name is no part of a portfolio but the usual litter of systems, of programs that
 * synchronise and of programs for writing: `desktop.ini`, `~$form.docx`, `.DS_Store`, `@eaDir`. Nothing reads it.
 */
export const isLitter = (name: string): boolean =>
  isSystemLitter(name) || patterns.some((pattern) => pattern.test(name));
