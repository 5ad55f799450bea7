import { type Kind, schemas } from './schema/kinds.ts';
import { everyEvidence } from './schema/records/envelope.ts';

/** The data of a record with its fields in the order in which a person reads them: title, its own, claims, the rest. */
export const inReadingOrder = (
  kind: Kind,
  data: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const order = readingOrder(kind);
  const strange = Object.keys(data).filter((name) => !order.includes(name));
  const given = [...order, ...strange].filter((name) => data[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, data[name]]));
};

/** The names of the fields of a kind in reading order. */
export const readingOrder = (kind: Kind): string[] => {
  const shared = Object.keys(everyEvidence).filter((name) => name !== 'title');
  const own = Object.keys(schemas[kind.name].shape).filter(
    (name) => name !== 'title' && name !== 'claims' && !shared.includes(name),
  );
  const all = ['title', ...own, 'claims', ...shared];
  return all.filter((name) => Object.hasOwn(schemas[kind.name].shape, name));
};
