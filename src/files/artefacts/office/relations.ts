import { posix } from 'node:path';
import { attributesOf, xmlText } from '../shared/xml.ts';
import { edited, withAttributes } from '../shared/xml-edit.ts';
import type { Part } from '../shared/zip.ts';

/** A relation of a part: its id, and the part that it leads to (in small letters), if it stays within the file. */
export interface Relation {
  id: string;
  part?: string;
}

/** The part whose relations a part holds, in small letters; empty for those of the whole file. */
export const sourceOf = (name: string): string =>
  name.toLowerCase().replace(/(^|\/)_rels\/(.*)\.rels$/, '$1$2');

/** Kinds of relations that a part names by their id where it uses them; others are used by being there. */
const namedWhereUsed = /\/(image|video|audio|media|hyperlink|oleObject|package|chart|hdphoto|slide)$/i;

/** The relations that stay: they lead to a part that is there, or out of the file, and are used. */
export const relationsOf = (part: Part, parts: Map<string, Part>): Relation[] => {
  const source = sourceOf(part.name);
  const text = parts.get(source)?.data.toString('utf8') ?? '';
  const relations: Relation[] = [];
  edited(
    xmlText(part.data),
    (tag) => {
      const {
        Id: id = '',
        Target: target = '',
        TargetMode: mode,
        Type: type = '',
      } = Object.fromEntries(attributesOf(tag));
      const used = !namedWhereUsed.test(type) || text.includes(`"${id}"`) || text.includes(`'${id}'`);
      if (id === '' || !used) return 'keep';
      if (mode === 'External') relations.push({ id });
      else if (parts.has(placeOf(source, target))) relations.push({ id, part: placeOf(source, target) });
      return 'keep';
    },
    () => {},
  );
  return relations;
};

const placeOf = (source: string, target: string): string => {
  const path = target.split('#', 1)[0] as string;
  const whole = path.startsWith('/') ? path : posix.join('/', posix.dirname(source), path);
  return posix.normalize(decoded(whole)).slice(1).toLowerCase();
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** A part of relations with only those given; a link to a file on somebody's disk leads nowhere. */
export const withRelations = (part: Part, relations: Relation[], tell: (what: string) => void): Part => {
  const ids = new Set(relations.map(({ id }) => id));
  const xml = edited(
    xmlText(part.data),
    (tag) => {
      const found = Object.fromEntries(attributesOf(tag));
      if (found.Id === undefined) return 'keep';
      if (!ids.has(found.Id)) return 'drop';
      if (found.TargetMode !== 'External' || isPublic(found.Target ?? '')) return 'keep';
      tell('a link to a file');
      return { tag: withAttributes(tag.raw, (name, value) => (name === 'Target' ? 'about:blank' : value)) };
    },
    () => {},
  );
  return { name: part.name, data: Buffer.from(xml) };
};

const isPublic = (target: string): boolean => /^(https?:\/\/|mailto:|tel:|#|about:blank$)/i.test(target);
