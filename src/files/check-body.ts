import type { Finding, Place } from '#domain/finding.ts';
import { nearest } from '#domain/nearest.ts';
import type { BodyNode, MarkedClaim, Mention } from '#domain/portfolio.ts';
import { shapeFinding } from '#domain/rules/shape.ts';
import { leavesFolder } from './leaves-folder.ts';
import { type SourceNode, wordsOf } from './parse-mdx.ts';
import { unsafeUrl } from './safe-url.ts';

/** What a component is for and which attributes it takes. */
const components: Record<string, { required: string[]; optional: string[] }> = {
  Claim: { required: ['criteria'], optional: ['shows'] },
  At: { required: ['time'], optional: ['file'] },
  Evidence: { required: ['number'], optional: [] },
  Trend: { required: ['colleague'], optional: ['quality', 'says'] },
};

const allowed = new Set(
  'root paragraph text heading emphasis strong delete list listItem blockquote table tableRow tableCell link image break thematicBreak code inlineCode'.split(
    ' ',
  ),
);

/** Nodes that keep their line, so that a finding about their words can name it. */
const blocks = new Set(['paragraph', 'heading', 'tableCell']);

/** A syntax tree that holds Markdown and known components only, with what its words claim and mention. */
export interface CheckedBody {
  body: BodyNode;
  marked: MarkedClaim[];
  mentions: Mention[];
  findings: Finding[];
}

/** Checks the tree of an MDX text node by node; what may not be there is reported and left out. */
export const checkBody = (tree: SourceNode, text: string, file: string): CheckedBody => {
  const result: Omit<CheckedBody, 'body'> = { marked: [], mentions: [], findings: [] };
  const placeOf = (node: SourceNode): Place => ({
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  const report = (id: Parameters<typeof shapeFinding>[0], node: SourceNode, message: string, more = {}) =>
    void result.findings.push(shapeFinding(id, placeOf(node), message, more));

  const checked = (node: SourceNode, inClaim: boolean): BodyNode[] => {
    if (node.type === 'yaml') return [];
    if (node.type.startsWith('mdxJsx')) return component(node, inClaim);
    if (node.type === 'mdxjsEsm') return esm(node);
    if (node.type.startsWith('mdx')) {
      report('mdx-code', node, `{${short(node.value)}} is program code.`);
      return [];
    }
    if (!allowed.has(node.type)) {
      report('mdx-component', node, `The text holds a ${node.type}, which a portfolio does not show.`);
      return [];
    }
    return [plain(node, inClaim)];
  };

  const plain = (node: SourceNode, inClaim: boolean): BodyNode => {
    const url = typeof node.url === 'string' ? node.url : undefined;
    const trouble = url !== undefined && unsafeUrl(url, node.type === 'image');
    if (trouble) report('unsafe-link', node, trouble);
    if (node.type === 'image' && url && !trouble)
      result.mentions.push({ component: 'image', attributes: { file: url }, place: placeOf(node) });
    const { position: _position, children, data: _data, ...rest } = node;
    return {
      ...(rest as BodyNode),
      ...(blocks.has(node.type) ? { line: node.position?.start.line ?? 1 } : {}),
      ...(trouble ? { url: '' } : {}),
      ...(children ? { children: children.flatMap((child) => checked(child, inClaim)) } : {}),
    };
  };

  const esm = (node: SourceNode): BodyNode[] => {
    const first = short(node.value);
    const isWords = !/['"{}=;*]/.test(String(node.value).split('\n')[0] ?? '');
    report(
      'mdx-code',
      node,
      isWords
        ? `A line that begins with "${first.split(' ')[0]}" is read as program code.`
        : `"${first}" is program code.`,
      {
        mend: isWords ? 'Begin the line with another word.' : 'Remove the line.',
      },
    );
    return [];
  };

  const component = (node: SourceNode, inClaim: boolean): BodyNode[] => {
    const name = node.name ?? '';
    const known = Object.hasOwn(components, name) ? components[name] : undefined;
    const children = (inner: boolean) => (node.children ?? []).flatMap((child) => checked(child, inner));
    if (!known) {
      const close = nearest(name, Object.keys(components));
      report(
        'mdx-component',
        node,
        `<${name}> is not known here.${close ? ` Did you mean <${close}>?` : ''}`,
        { nearest: close },
      );
      return children(inClaim);
    }
    const attributes = attributesOf(node, name, known);
    const body: BodyNode = {
      type: name,
      block: node.type === 'mdxJsxFlowElement',
      attributes: Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
    };
    if (name === 'Claim') return claim(node, body, attributes, inClaim, children(true));
    const trouble = name === 'At' && attributes.file !== undefined && leavesFolder(attributes.file);
    if (trouble) report('path-escapes', node, trouble);
    else if (known.required.every((key) => attributes[key]))
      result.mentions.push({ component: name as Mention['component'], attributes, place: placeOf(node) });
    return [{ ...body, children: children(inClaim) }];
  };

  const attributesOf = (
    node: SourceNode,
    name: string,
    known: { required: string[]; optional: string[] },
  ): Record<string, string> => {
    const given: Record<string, string> = {};
    /** Attributes that were misspelt: told once, and not as missing too. */
    const meant = new Set<string>();
    const names = [...known.required, ...known.optional];
    for (const attribute of node.attributes ?? []) {
      const key = attribute.name ?? '{…}';
      if (typeof attribute.value !== 'string' || attribute.name === undefined)
        report('mdx-attribute', node, `\`${key}\` of <${name}> is not plain text in quotes.`, {
          mend: `Write ${key === '{…}' ? names[0] : key}="…".`,
        });
      else if (Object.hasOwn(given, key))
        report('mdx-attribute', node, `<${name}> has \`${key}\` twice.`, { mend: 'Keep one of them.' });
      else if (names.includes(key)) given[key] = attribute.value;
      else {
        const close = nearest(key, names);
        if (close) meant.add(close);
        report(
          'mdx-attribute',
          node,
          `<${name}> has no \`${key}\`.${close ? ` Did you mean \`${close}\`?` : ''}`,
          { nearest: close, mend: `Its attributes are ${names.join(', ')}.` },
        );
      }
    }
    const tried = new Set((node.attributes ?? []).map((attribute) => attribute.name));
    for (const key of known.required)
      if (!given[key]?.trim() && !meant.has(key) && (Object.hasOwn(given, key) || !tried.has(key)))
        report('mdx-attribute', node, `<${name}> has no \`${key}\`.`, {
          mend: `Write <${name} ${key}="…">.`,
        });
    return given;
  };

  const claim = (
    node: SourceNode,
    body: BodyNode,
    attributes: Record<string, string>,
    inClaim: boolean,
    children: BodyNode[],
  ): BodyNode[] => {
    if (inClaim) report('claim-nested', node, 'This claim stands inside another claim.');
    const quote = wordsOf({ type: 'root', children });
    if (!quote) report('claim-empty', node, 'This claim marks no words.');
    const anchor = `claim-${result.marked.length + 1}`;
    const criteria = (attributes.criteria ?? '').split(/[\s,]+/).filter(Boolean);
    result.marked.push({
      criteria: criteria.map((criterion) => ({ criterion, place: within(node, criterion) })),
      shows: attributes.shows || undefined,
      quote,
      anchor,
    });
    return [{ ...body, anchor, children }];
  };

  const within = (node: SourceNode, word: string): Place => {
    const start = placeOf(node);
    const lines = text.split('\n').slice(start.line - 1, start.line + 9);
    for (const [index, line] of lines.entries()) {
      const found = line.indexOf(word, index === 0 ? start.column - 1 : 0);
      if (found >= 0) return { file, line: start.line + index, column: found + 1 };
    }
    return start;
  };

  const [body] = checked({ ...tree, type: 'root' }, false);
  return { body: body as BodyNode, ...result };
};

const short = (value: unknown): string => {
  const first = String(value ?? '').split('\n')[0] ?? '';
  return first.length > 40 ? `${first.slice(0, 39)}…` : first;
};
