import { nearest } from '#language/nearest.ts';
import { oddSignIn, plainSigns } from '#language/odd-signs.ts';
import { shown } from '../text/shown.ts';
import type { SourceNode } from '../text/source-node.ts';

interface Attributes {
  required: string[];
  optional: string[];
}

/** The components that a text may use, and which attributes each takes. */
export const components: Record<string, Attributes> = {
  Claim: { required: ['criteria'], optional: ['shows'] },
  At: { required: ['time'], optional: ['file'] },
  Evidence: { required: ['number'], optional: [] },
  Trend: { required: [], optional: ['colleague', 'channel', 'quality', 'version', 'says'] },
};

type Report = (message: string, more: { mend?: string; nearest?: string | undefined }) => void;

/** The attributes of a component that it knows and that are plain text; everything else is reported. */
export const attributesOf = (
  node: SourceNode,
  name: string,
  known: Attributes,
  report: Report,
): Record<string, string> => {
  const given: Record<string, string> = {};
  /** Attributes that were misspelt: told once, and not as missing too. */
  const meant = new Set<string>();
  const names = [...known.required, ...known.optional];
  for (const { name: key = '{…}', value } of node.attributes ?? []) {
    if (typeof value !== 'string' || key === '{…}')
      report(`\`${key}\` of <${name}> is not plain text in quotes.`, {
        mend: `Write ${key === '{…}' ? names[0] : key}="…".`,
      });
    else if (/[“”„]\s+\w+\s*=/.test(value))
      report(
        `\`${key}\` of <${name}> goes on to the next one: its quotes are curly, and only straight ones count.`,
        {
          mend: `Write it so: ${key}="${value.split(/[“”„]/)[0]}", and straight quotes round the others too.`,
        },
      );
    else if (Object.hasOwn(given, key))
      report(`<${name}> has \`${key}\` twice.`, { mend: 'Keep one of them.' });
    else if (names.includes(key) && isOdd(key, value)) report(...oddIn(key, value));
    else if (names.includes(key)) given[key] = value;
    else {
      const close = nearest(key, names);
      if (close) meant.add(close);
      report(`<${name}> has no \`${key}\`.${close ? ` Did you mean \`${close}\`?` : ''}`, {
        nearest: close,
        mend: `Its attributes are ${names.join(', ')}.`,
      });
    }
  }
  for (const key of missing(node, known, given))
    if (!meant.has(key))
      report(`<${name}> has no \`${key}\`.`, {
        mend: `Write <${name} ${key}="…"${name === 'Claim' ? '>' : ' />'}.`,
      });
  return given;
};

/** Attributes that hold words, or the name of a file, in which any sign may stand; the others hold codes. */
const free = ['shows', 'says', 'file'];

const isOdd = (key: string, value: string): boolean => !free.includes(key) && oddSignIn(value) !== undefined;

const oddIn = (key: string, value: string): Parameters<Report> => {
  const plain = plainSigns(value).trim();
  return [
    `\`${key}="${shown(value)}"\` has ${oddSignIn(value)} in it, so it is not the same as ${shown(plain)}.`,
    { mend: `In place of \`${key}="${value}"\` write \`${key}="${plain}"\`.` },
  ];
};

/** Required attributes that were left out or left empty; one with a value that is no text was told already. */
const missing = (node: SourceNode, { required }: Attributes, given: Record<string, string>): string[] => {
  const tried = new Set((node.attributes ?? []).map(({ name }) => name));
  return required.filter((key) => !given[key]?.trim() && (Object.hasOwn(given, key) || !tried.has(key)));
};
