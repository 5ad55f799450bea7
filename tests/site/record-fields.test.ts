import { describe, expect, it } from 'vitest';
import { fieldAnchor } from '#portfolio/place-in-record.ts';
import type { FieldPath } from '#portfolio/schema/field-path.ts';
import { kindNames } from '#portfolio/schema/kind-names.ts';
import { kindOf, schemas } from '#portfolio/schema/kinds.ts';
import { recordView } from '#site/record/record.ts';
import { recordOf, siteOf, wholeValue } from './record-samples.ts';

/** Every path in a value: each field and each item of a list. */
const pathsIn = (value: unknown, path: FieldPath = []): FieldPath[] => {
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? value.map((item, index) => [index, item])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  const inner = entries.flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return path.length > 0 ? [path, ...inner] : inner;
};

const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);

/** The page has these ids in its frame; who looked through a file, and what a claim says, stand in a sentence. */
const inTheFrame = /^f-(title|signatures|attachments|claims(-.*)?|attachments-\d+-thirdParties-.*)$/;

/** The id of an item of a list is for files that cite it; a reader is shown what the item says. */
const onlyForFiles = /-\d+-id$/;

describe('the page of a record', () => {
  it.each(kindNames)(
    'shows every field of a record of the kind %s, each at the id that claims point at',
    (kind) => {
      const { withdrawn: _, ...whole } = wholeValue(schemas[kind]) as Record<string, unknown>;
      const record = recordOf(kind, `${kindOf(kind).letter}001`, whole);
      const {
        context: _context,
        body: _body,
        ...shown
      } = recordView(siteOf([record]), record, () => undefined);
      const texts = textsIn(shown);
      const anchors = pathsIn(record.data).map(fieldAnchor);
      expect(
        anchors.filter(
          (anchor) => !inTheFrame.test(anchor) && !onlyForFiles.test(anchor) && !texts.includes(anchor),
        ),
      ).toEqual([]);
      const words = textsIn(record.data).filter((text) => text.startsWith('words of '));
      expect(words.length).toBeGreaterThan(3);
      const all = texts.join('\n').toLowerCase();
      expect(words.filter((text) => !all.includes(text.toLowerCase()))).toEqual([]);
    },
  );
});
