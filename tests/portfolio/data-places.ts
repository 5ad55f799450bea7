type Thing = Record<string, unknown>;

/** Fields that say how this program reads an item, or where a file came from: no item of a source text. */
const ours = new Set(['code', 'about', 'source', 'shownBy', 'condition', 'occasions', 'stages']);

/** Lists of plain words that are items of a source text; other such lists only refer. */
const wordLists = new Set(['parts', 'standards', 'items']);

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameIn = (element: unknown, index: number): string =>
  isThing(element) ? String(element.code ?? element.id ?? index + 1) : String(index + 1);

const placesInList = (list: unknown[], key: string, path: string): string[] => {
  const things = list.some(isThing);
  if (!things && !wordLists.has(key)) return [];
  return list.flatMap((element, index) => {
    const place = `${path}.${nameIn(element, index)}`;
    return isThing(element) ? [place, ...placesInThing(element, place, true)] : [place];
  });
};

const placesInThing = (thing: Thing, path: string, isItem: boolean): string[] =>
  Object.entries(thing).flatMap(([key, value]) => {
    const place = path === '' ? key : `${path}.${key}`;
    if (ours.has(key)) return [];
    if (Array.isArray(value)) return placesInList(value, key, place);
    if (isThing(value)) return placesInThing(value, place, false);
    return isItem ? [] : [place];
  });

/** Every place in a unit or guidance file, as parsed, that holds an item of its source text. */
export const placesIn = (file: Thing): string[] => placesInThing(file, '', false);

/** What stands at a place such as `outcomes.1.criteria.1.1`, or undefined where nothing does. */
export const valueAt = (value: unknown, place: string): unknown => {
  if (place === '') return value;
  const names: [string, unknown][] = Array.isArray(value)
    ? value.map((element, index) => [nameIn(element, index), element])
    : Object.entries(isThing(value) ? value : {});
  const fits = names.filter(([name]) => place === name || place.startsWith(`${name}.`));
  return fits
    .map(([name, inner]) => valueAt(inner, place.slice(name.length + 1)))
    .find((found) => found !== undefined);
};
