import { describe, expect, it } from 'vitest';
import { masked, masksOf } from '#public-copy/mask.ts';

const person = (id: string, shownAs: string, publicAs?: string) => ({
  id,
  role: 'witness' as const,
  shownAs,
  ...(publicAs ? { publicAs } : {}),
  agreedOn: '2026-01-05',
  relative: false,
  trainee: false,
  contact: 'held-by-centre' as const,
});

const masks = masksOf({
  vouching: [
    person('sam-okafor', 'Sam Okafor'),
    person('ruth-adeyemi', 'Ruth Adeyemi', 'Assessor A'),
    person('sam-marsh', 'Sam Marsh', 'Witness B'),
    person('zoe-o-neill', 'Dr Zoë Ann O’Neill', 'Witness C'),
  ],
  observed: [],
});

describe('masking those who asked not to be named', () => {
  it.each([
    ['Ruth Adeyemi asked me.', 'Assessor A asked me.'],
    ['I told Ruth.', 'I told Assessor A.'],
    ["Ruth's view, and Adeyemi’s notes", "Assessor A's view, and Assessor A’s notes"],
    ['RUTH ADEYEMI and R. Adeyemi and R Adeyemi', 'Assessor A and Assessor A and Assessor A'],
    ['Ms Adeyemi; Adeyemi, R.; Adeyemi, Ruth', 'Assessor A; Assessor A; Assessor A'],
    ['Ruth\n  Adeyemi', 'Assessor A'],
    ['by: ruth-adeyemi', 'by: assessor-a'],
    ['visit-ruth-adeyemi-may.pdf', 'visit-assessor-a-may.pdf'],
    ['Ruth_Adeyemi.docx', 'assessor-a.docx'],
    ['ruth adeyemi asked, and adeyemi wrote', 'Assessor A asked, and Assessor A wrote'],
    ['RuthAdeyemi.pdf', 'assessor-a.pdf'],
    ['the login radeyemi', 'the login Assessor A'],
    ['scan_radeyemi_2.png', 'scan_assessor-a_2.png'],
    ['Both Ruths', 'Both Assessor A'],
    ['Ru\u00adth Ade\u00adyemi, Ruth\u00a0Adeyemi, R\u200buth', 'Assessor A, Assessor A, Assessor A'],
    ['Zoe\u0308 O\u2019Neill; ZOE O\u2019NEILL', 'Witness C; Witness C'],
    [
      'R.A. agreed. RA said so, and I sat with RA.',
      'Assessor A agreed. Assessor A said so, and I sat with Assessor A.',
    ],
    ['Dr Zoë Ann O’Neill, Zoë O’Neill, Dr O’Neill', 'Witness C, Witness C, Witness C'],
  ])('%j becomes %j', (text, expected) => {
    expect(masked(text, masks)).toBe(expected);
  });

  it('leaves words alone that only hold a name', () => {
    expect(masked('The ruthless truth of Ruthin', masks)).toBe('The ruthless truth of Ruthin');
  });

  it('leaves a first name alone that somebody with an open name bears as well', () => {
    expect(masked('Sam said so. Sam Marsh was there.', masks)).toBe('Sam said so. Witness B was there.');
  });

  it('gives each an id of their own, which nobody has yet', () => {
    const people = [
      person('assessor-a', 'Ann Lee'),
      person('x', 'Xi Wu', 'Assessor A'),
      person('y', 'Yo Li', 'Assessor A'),
    ];
    expect(masksOf({ vouching: people, observed: [] }).map(({ publicId }) => publicId)).toEqual([
      'assessor-a-2',
      'assessor-a-3',
    ]);
  });
});
