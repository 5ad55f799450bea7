import { defaultHandlers, type Handler, type State } from 'mdast-util-to-hast';
import { secondsOf } from '#portfolio/place-in-record.ts';
import type { BodyNode } from '#portfolio/portfolio.ts';
import { attributesOf, criteriaOf } from './attributes.ts';
import { type Content, element, words } from './html-tree.ts';
import type { ProseLinks } from './links.ts';

/** How each node that Markdown alone does not explain becomes HTML. */
export const handlersFor = (links: ProseLinks): Record<string, Handler> => ({
  Claim: (state, node: BodyNode) => claim(state, node, links),
  At: (state, node: BodyNode) => at(state, node, links),
  Evidence: (state, node: BodyNode) => evidence(state, node, links),
  Trend: (_state, node: BodyNode) => trend(node, links),
  image: (_state, node: BodyNode) => picture(node, links),
  link,
  table: scrollingTable(),
  listItem: (state, node: BodyNode, parent) =>
    defaultHandlers.listItem(state, { ...ticked(node), checked: null } as never, parent),
});

/** An item of a list of things to do shows its box as a sign, since nobody can tick it on a page. */
const ticked = (node: BodyNode): BodyNode => {
  const [first, ...rest] = node.children ?? [];
  if (typeof node.checked !== 'boolean' || !first) return node;
  const box: BodyNode = { type: 'text', value: node.checked ? '☑ ' : '☐ ' };
  return { ...node, children: [{ ...first, children: [box, ...(first.children ?? [])] }, ...rest] };
};

const inside = (state: State, node: BodyNode): Content[] => state.all(node as never);

/** The words claimed, with the criteria beside them as text: nothing is told by colour alone. */
const claim = (state: State, node: BodyNode, links: ProseLinks): Content => {
  const codes = criteriaOf(node).map((ref) => codeLink(ref, node.inLink === true, links));
  const label = element('span', { className: ['claim-codes'] }, [
    element('span', { className: ['visually-hidden'] }, [words(' (claims ')]),
    ...codes.flatMap((code, index) => (index === 0 ? [code] : [words(' '), code])),
    element('span', { className: ['visually-hidden'] }, [words(')')]),
  ]);
  const id = node.anchor;
  if (!node.block)
    return element('span', { className: ['claim-inline'] }, [
      element('mark', { className: ['claim'], id }, inside(state, node)),
      label,
    ]);
  const says = attributesOf(node).shows;
  const shows = says ? [words(' '), element('span', { className: ['claim-shows'] }, [words(says)])] : [];
  return element('div', { className: ['claim', 'claim-block'], id }, [
    ...inside(state, node),
    element('p', { className: ['claim-label'] }, [label, ...shows]),
  ]);
};

const codeLink = (ref: string, plain: boolean, links: ProseLinks): Content => {
  const to = plain ? undefined : links.criterionHref(ref);
  if (!to?.href) return element('span', { className: ['claim-code'], title: to?.title }, [words(ref)]);
  return element('a', { className: ['claim-code'], href: to.href, title: to.title }, [words(ref)]);
};

/** A time is a link into the recording (a media fragment), so that a browser finds it without a script. */
const at = (state: State, node: BodyNode, links: ProseLinks): Content[] => {
  const { time = '', file = links.recording } = attributesOf(node);
  const said = inside(state, node);
  const stamp = element('span', { className: ['time-stamp'] }, [words(time)]);
  const shown = said.length > 0 ? [...said, words(' '), stamp] : [stamp];
  const source = file === undefined || node.inLink ? undefined : links.artefactHref(file);
  if (!source || file === undefined) return shown;
  const seconds = secondsOf(time);
  return [
    element(
      'a',
      { className: ['at-time'], href: `${source.src}#t=${seconds}`, dataSeek: seconds, dataFile: file },
      shown,
    ),
  ];
};

const evidence = (state: State, node: BodyNode, links: ProseLinks): Content[] => {
  const { number = '' } = attributesOf(node);
  const said = inside(state, node);
  const to = links.recordHref(number);
  const tag = element('span', { className: ['number-tag'] }, [words(number)]);
  const own: Content[] = to ? [tag, words(` ${to.title}`)] : [tag];
  const shown = said.length > 0 ? [...said, words(' ('), tag, words(')')] : own;
  if (!to?.href || node.inLink) return shown;
  return [element('a', { href: to.href, title: said.length > 0 ? to.title : undefined }, shown)];
};

/** A chart needs the room of a block; in the middle of a sentence only its name can stand. */
const trend = (node: BodyNode, links: ProseLinks): Content => {
  const attributes = attributesOf(node);
  if (node.block) return { type: 'raw', value: links.trend(attributes) } as Content;
  return words(`the trend of ${[attributes.colleague, attributes.quality].filter(Boolean).join(', ')}`);
};

const picture = (node: BodyNode, links: ProseLinks): Content => {
  const found = links.artefactHref(String(node.url ?? ''));
  const alt = String(node.alt || found?.describes || '');
  return found
    ? element('img', { src: found.src, alt, loading: 'lazy' }, [])
    : element('em', {}, [words(alt)]);
};

const link: Handler = (state, node: BodyNode) => {
  const href = String(node.url ?? '');
  if (!href) return inside(state, node);
  const outside = /^https:/i.test(href) ? { rel: ['noreferrer', 'noopener'] } : {};
  const title = typeof node.title === 'string' ? { title: node.title } : {};
  return element('a', { href, ...title, ...outside }, inside(state, node));
};

/** Wide tables scroll in a region of their own, which the keyboard reaches by its name. */
const scrollingTable = (): Handler => {
  let count = 0;
  return (state, node) => {
    count += 1;
    const table = defaultHandlers.table(state, { ...node, align: undefined }) as Content;
    const named = { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: `Table ${count}` };
    return element('div', named, [table]);
  };
};
