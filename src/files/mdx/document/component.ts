import type { SourceNode } from '../../text/source-node.ts';
import { components } from '../component-attributes.ts';
import type { Span } from './document.ts';

/** Where a node begins and ends in its text. */
export const spanIn = ({ position }: SourceNode): Span => ({
  from: position?.start.offset ?? 0,
  to: position?.end.offset ?? 0,
});

/** The attributes of a component, each under the name that a node of the document has for it. */
export const attributesIn = ({ attributes = [] }: SourceNode): Record<string, string> =>
  Object.fromEntries(attributes.map(({ name = '', value }) => [name, String(value)]));

/** Whether a component is one of ours with no attribute but its own, each once and in quotes: another stays as it is written. */
export const isPlain = ({ name, attributes = [] }: SourceNode): boolean => {
  const known = name && Object.hasOwn(components, name) ? components[name] : undefined;
  const own = [...(known?.required ?? []), ...(known?.optional ?? [])];
  const given = attributes.map((one) => one.name ?? '');
  return (
    known !== undefined &&
    new Set(given).size === given.length &&
    given.every((one) => own.includes(one)) &&
    known.required.every((one) => given.includes(one)) &&
    attributes.every(({ value }) => typeof value === 'string')
  );
};
