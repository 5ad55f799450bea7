import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPortfolio } from '#files/check-portfolio.ts';
import type { Portfolio } from '#portfolio/portfolio.ts';
import { publicCopy } from '#public-copy/public-copy.ts';

const example = checkPortfolio(resolve(import.meta.dirname, '../..'), '2026-08-03').portfolio as Portfolio;

/** The example in which nobody asked for anything. */
const unasked: Portfolio = {
  ...example,
  vouchers: new Map([...example.vouchers].map(([key, { publicAs: _name, ...one }]) => [key, one])),
};

/** The example in which that person asked not to be named, and that file is for everybody. */
const asking = (id: string, publicAs: string): Portfolio => ({
  ...example,
  vouchers: new Map(
    [...example.vouchers].map(([key, one]) => [key, key === id ? { ...one, publicAs } : one]),
  ),
});

const whole = (value: unknown): string =>
  JSON.stringify(value, (_key, inner) => (inner instanceof Map ? [...inner] : inner));

describe('the public copy of a portfolio', () => {
  it('names nobody who asked not to be named, in no record, field, file or body', () => {
    expect(whole(example.records)).toMatch(/Adeyemi/);
    const { artefacts: _paths, ...copy } = publicCopy(asking('ruth-adeyemi', 'Assessor A'));
    const words = whole(copy);
    expect(words).not.toMatch(/adeyemi|\bRuth\b/i);
    expect(words).toMatch(/Assessor A/);
  });

  it('keeps what they vouched for', () => {
    const copy = publicCopy(asking('ruth-adeyemi', 'Assessor A'));
    const decided = ({ records }: Portfolio, by: string) =>
      records.filter(({ kind, data }) => kind === 'decision' && 'assessor' in data && data.assessor === by)
        .length;
    expect(decided(copy, 'assessor-a')).toBe(decided(example, 'ruth-adeyemi'));
    expect(decided(copy, 'assessor-a')).toBeGreaterThan(3);
  });

  it('leaves out every file that is not marked for the public, and what was said in it', () => {
    expect(example.artefacts.size).toBeGreaterThan(3);
    const copy = publicCopy(example);
    const open = copy.records.flatMap(({ data }) => data.attachments.filter(({ forPublic }) => forPublic));
    expect([...copy.artefacts.values()].flat()).toHaveLength(open.length);
    const said = copy.records.flatMap(({ data }) =>
      data.attachments.filter(({ forPublic, transcript }) => !forPublic && transcript),
    );
    expect(said).toEqual([]);
  });

  it('leaves out the reference of a contact, and a claim keeps no place in it', () => {
    const [first] = example.records.filter(({ kind }) => kind === 'observation');
    const claims = [{ criterion: 'ocr-41/2.3', at: 'contactReference' }];
    const records = example.records.map((one) =>
      one === first ? { ...one, data: { ...one.data, contactReference: 'CALL-48213377', claims } } : one,
    ) as Portfolio['records'];
    const copy = publicCopy({ ...example, records });
    expect(whole(copy.records)).not.toMatch(/contactReference|48213377/);
    const shown = copy.records.find(({ number }) => number === first?.number);
    expect(shown?.data).toMatchObject({ claims: [{ criterion: 'ocr-41/2.3' }] });
  });

  it('changes nothing else where nobody asked', () => {
    const bare = ({ records }: Portfolio) =>
      records.map(({ data: { attachments: _files, ...data }, body, marked }) => ({ data, body, marked }));
    expect(bare(publicCopy(unasked))).toEqual(bare(example));
    expect(publicCopy(unasked).claims.length).toBe(example.claims.length);
  });
});
