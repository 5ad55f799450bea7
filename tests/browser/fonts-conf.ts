import { join } from 'node:path';

/** Which fonts a browser may use: the packaged ones and the machine's, or the packaged ones alone. */
export type Fonts = 'machine' | 'packaged';

/** Fonts to try for each family a page may ask for in general words; the packaged Open Sans is last, so there is always one. */
const PREFERRED = {
  'sans-serif': ['Open Sans', 'DejaVu Sans'],
  'system-ui': ['Open Sans', 'DejaVu Sans'],
  serif: ['Liberation Serif', 'DejaVu Serif', 'Open Sans'],
  monospace: ['Liberation Mono', 'DejaVu Sans Mono', 'Open Sans'],
};

/** Draws the empty circle filled, and Chromium falls back to it before DejaVu Sans. */
const REJECTED =
  '  <selectfont><rejectfont><pattern><patelt name="family"><string>DejaVu Math TeX Gyre</string></patelt></pattern></rejectfont></selectfont>';

const MACHINE_FOLDERS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/**
 * The text of a fontconfig file. Without one Chromium finds no font on a bare machine and all text has width 0.
 * `folder` is where the npm package was unpacked; with `machine` the machine's own fonts are offered too.
 */
export function fontsConf(folder: string, fonts: Fonts): string {
  const folders = [join(folder, 'fonts'), ...(fonts === 'machine' ? MACHINE_FOLDERS : [])];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((each) => `  <dir>${escaped(each)}</dir>`),
    `  <cachedir>${escaped(join(folder, 'fonts-cache'))}</cachedir>`,
    ...Object.entries(PREFERRED).map(([family, names]) => alias(family, names)),
    REJECTED,
    '</fontconfig>',
    '',
  ].join('\n');
}

function alias(family: string, names: string[]): string {
  const preferred = names.map((name) => `<family>${name}</family>`).join('');
  return `  <alias binding="same"><family>${family}</family><prefer>${preferred}</prefer></alias>`;
}

function escaped(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
