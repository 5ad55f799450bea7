import type { Page } from 'playwright-core';

/** Runs in the page: marks whatever looks like something that was seen before, and gives what was not. */
const markSeen = (before: readonly number[]): number[] => {
  const seen = new Set(before);
  const told = ['class', 'style', 'role', 'type', 'fill', 'stroke'];
  const hash = (text: string): number => {
    let [high, low] = [0xdeadbeef, 0x41c6ce57];
    for (let at = 0; at < text.length; at += 1) {
      high = Math.imul(high ^ text.charCodeAt(at), 2654435761);
      low = Math.imul(low ^ text.charCodeAt(at), 1597334677);
    }
    return (high >>> 11) * 4294967296 + (low >>> 0);
  };
  /** How an element is marked up by itself, and where styles could tell it from its neighbours. */
  const ownOf = (one: Element): string => {
    const attributes = [...one.attributes].map(({ name, value }) =>
      told.includes(name) ? `${name}=${value}` : value === '' ? `${name}=` : name,
    );
    const siblings = one.parentElement?.children ?? [];
    const at = [...siblings].indexOf(one);
    const place = /^t[dh]$/.test(one.localName) ? at : at === 0 ? 'first' : '';
    const last = at === siblings.length - 1 ? 'last' : '';
    const words = [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    return [one.localName, ...attributes, place, last, words].join(' ');
  };
  const known = new Map<Element, { own: string; whole: number }>();
  const lookOf = (one: Element): number => {
    const own = ownOf(one);
    const whole = hash(`${own}(${[...new Set([...one.children].map(lookOf))].join()})`);
    known.set(one, { own, whole });
    return whole;
  };
  const fresh: number[] = [];
  const mark = (one: Element, within: string): void => {
    const { own, whole } = known.get(one) ?? { own: '', whole: 0 };
    const look = hash(`${within}>${whole}`);
    if (seen.has(look)) one.setAttribute('data-seen', '');
    else {
      for (const child of one.children) mark(child, `${within}>${own}`);
      seen.add(look);
      fresh.push(look);
    }
  };
  lookOf(document.body);
  for (const part of document.body.children) mark(part, '');
  return fresh;
};

/** What is marked by `newOnEachPage`. */
export const seenBefore = ['[data-seen]'];

/**
 * Marks on each page what a page before it had: a part is the same where its tags, classes, roles, places and states are,
 * all the way down, in surroundings that are the same. So each thing is looked at once in each of its shapes.
 */
export const newOnEachPage = (): ((page: Page) => Promise<void>) => {
  const seen: number[] = [];
  return async (page) => void seen.push(...(await page.evaluate(markSeen, seen)));
};
