import { nearest } from '#language/nearest.ts';
import type { Place } from '#portfolio/finding.ts';
import type { BodyNode, MarkedClaim, Mention } from '#portfolio/portfolio.ts';
import { shapeFinding } from '#rules/files/shape.ts';
import { leavesFolder } from '../disk/leaves-folder.ts';
import { unsafeUrl } from '../disk/safe-url.ts';
import { limits } from '../text/limits.ts';
import { type EditedFinding, type LineEdit, lineEdit, writeLine } from '../text/line-edit.ts';
import { placeAt } from '../text/place-at.ts';
import type { SourceNode } from '../text/source-node.ts';
import { braces, programLine, short } from './code-in-words.ts';
import { attributesOf, components } from './component-attributes.ts';
import { insteadOf, isHtml } from './html-words.ts';
import { brokenLinks, namesIn, unshown } from './markdown-words.ts';
import { wordsOf } from './parse-mdx.ts';

const allowed = new Set(
  'root paragraph text heading emphasis strong delete list listItem blockquote table tableRow tableCell link image break thematicBreak code inlineCode'.split(
    ' ',
  ),
);

/** Nodes that keep their line, so that a finding about their words can name it. */
const blocks = new Set(['paragraph', 'heading', 'tableCell', 'code']);

/** What stands between blocks; anything else in a component is words, and the component is their paragraph. */
const between = new Set(
  'paragraph heading list blockquote table thematicBreak code mdxJsxFlowElement'.split(' '),
);

/** A component that stands on a line by itself with its words holds them without a paragraph around them. */
const holdsWords = ({ type, children = [] }: SourceNode): boolean =>
  type === 'mdxJsxFlowElement' && children.some((child) => !between.has(child.type));

/** A syntax tree that holds Markdown and known components only, with what its words claim and mention. */
export interface CheckedBody {
  body: BodyNode;
  marked: MarkedClaim[];
  mentions: Mention[];
  findings: EditedFinding[];
}

/**
 * Checks the tree of an MDX text node by node; what may not be there is reported and left out.
 * `text` is the one that the tree was read from.
 */
export const checkBody = (tree: SourceNode, text: string, file: string): CheckedBody => {
  const result: Omit<CheckedBody, 'body'> = { marked: [], mentions: [], findings: [] };
  const placeOf = (node: SourceNode): Place => ({
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
  });
  const report = (id: Parameters<typeof shapeFinding>[0], node: SourceNode, message: string, more = {}) =>
    void result.findings.push(shapeFinding(id, placeOf(node), message, more));

  const tell = (
    id: Parameters<typeof shapeFinding>[0],
    node: SourceNode,
    edit: LineEdit | undefined,
    message: string,
    more: { mend?: string | undefined; nearest?: string | undefined },
  ): void => {
    const mend = (edit && writeLine(edit)) ?? more.mend;
    result.findings.push({ ...shapeFinding(id, placeOf(node), message, { ...more, mend }), edit });
  };

  const named = namesIn(tree);
  const lines = text.split('\n');
  let inHtml = 0;

  const checked = (node: SourceNode, inClaim: boolean): BodyNode[] => {
    if (node.type === 'yaml') return [];
    if (node.type.startsWith('mdxJsx')) return component(node, inClaim);
    if (node.type === 'mdxjsEsm') return esm(node);
    if (node.type.startsWith('mdx')) {
      const { message, mend } = braces(String(node.value ?? ''), node, text);
      const start = node.position?.start.offset ?? 0;
      const edit = mend?.startsWith('Write the line so: ') ? lineEdit(text, start, start, '\\') : undefined;
      result.findings.push({ ...shapeFinding('mdx-code', placeOf(node), message, { mend }), edit });
      return [];
    }
    if (!allowed.has(node.type)) {
      const told = unshown(node, named, text);
      if (told) report('mdx-component', node, told.message, { mend: told.mend });
      return [];
    }
    if (node.type === 'text')
      for (const { offset, message, mend } of brokenLinks(node, text))
        result.findings.push(shapeFinding('mdx-unreadable', placeAt(text, offset, file), message, { mend }));
    return [plain(node, inClaim)];
  };

  const plain = (node: SourceNode, inClaim: boolean): BodyNode => {
    const url = typeof node.url === 'string' ? node.url : undefined;
    const trouble = url !== undefined && unsafeUrl(url, node.type === 'image');
    if (trouble) report('unsafe-link', node, trouble.message, { mend: trouble.mend });
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
    const { message, mend } = programLine(short(node.value), String(node.value).split('\n')[0] ?? '');
    report('mdx-code', node, message, { mend });
    return [];
  };

  const component = (node: SourceNode, inClaim: boolean): BodyNode[] => {
    const name = node.name ?? '';
    const known = Object.hasOwn(components, name) ? components[name] : undefined;
    const children = (inner: boolean) => (node.children ?? []).flatMap((child) => checked(child, inner));
    if (!known) {
      const close = isHtml(name) ? undefined : nearest(name, Object.keys(components));
      // A table of HTML is one mistake, however many tags it has.
      if (!(isHtml(name) && inHtml > 0))
        tell(
          'mdx-component',
          node,
          close ? renamed(node, name, close, text) : undefined,
          `<${name}> is ${isHtml(name) ? 'HTML, which is ' : ''}not known here.${close ? ` Did you mean <${close}>?` : ''}`,
          {
            nearest: close,
            mend: close ? `Write <${close} …>.` : insteadOf(name),
          },
        );
      inHtml += isHtml(name) ? 1 : 0;
      const inside = children(inClaim);
      inHtml -= isHtml(name) ? 1 : 0;
      return inside;
    }
    const attributes = attributesOf(node, name, known, (message, more) =>
      report('mdx-attribute', node, message, more),
    );
    const body: BodyNode = {
      type: name,
      block: node.type === 'mdxJsxFlowElement',
      ...(holdsWords(node) ? { line: node.position?.start.line ?? 1 } : {}),
      attributes: Object.entries(attributes).map(([key, value]) => ({ name: key, value })),
    };
    if (name === 'Claim') return claim(node, body, attributes, inClaim, children(true));
    const trouble = name === 'At' && attributes.file !== undefined && leavesFolder(attributes.file);
    if (trouble) report('path-escapes', node, trouble);
    else if (known.required.every((key) => attributes[key]))
      result.mentions.push({ component: name as Mention['component'], attributes, place: placeOf(node) });
    return [{ ...body, children: children(inClaim) }];
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
    if (!/[\p{L}\p{N}]/u.test(quote))
      report('claim-empty', node, `This claim marks no words${quote ? ', only signs' : ''}.`);
    const anchor = `claim-${result.marked.length + 1}`;
    const criteria = (attributes.criteria ?? '').split(/[\s,]+/).filter(Boolean);
    result.marked.push({
      criteria: criteria.map((criterion) => ({
        criterion,
        place: placeOfWord(lines, placeOf(node), criterion),
      })),
      shows: attributes.shows || undefined,
      quote,
      anchor,
    });
    return [{ ...body, anchor, children }];
  };

  const [body] = checked({ ...tree, type: 'root' }, false);
  return { body: body as BodyNode, ...result, findings: result.findings.slice(0, limits.findings) };
};

/** The line of a component with another name for it, where it begins and ends in one. */
const renamed = ({ position }: SourceNode, name: string, to: string, text: string): LineEdit | undefined => {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const source = text.slice(start, end);
  if (source.includes('\n')) return undefined;
  const mended = source.replace(`<${name}`, `<${to}`).replace(new RegExp(`</${name}\\s*>$`), `</${to}>`);
  return lineEdit(text, start, end, mended);
};

/** The place of a word within ten lines of where its component begins; that beginning where it is not found. */
const placeOfWord = (all: readonly string[], start: Place, word: string): Place => {
  const lines = all.slice(start.line - 1, start.line + 9);
  for (const [index, line] of lines.entries()) {
    const found = line.indexOf(word, index === 0 ? start.column - 1 : 0);
    if (found >= 0) return { file: start.file, line: start.line + index, column: found + 1 };
  }
  return start;
};
