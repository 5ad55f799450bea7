import { headingKey } from '#portfolio/imports-known.ts';
import type { ColumnMeaning, TableForm } from '#portfolio/schema/imports.ts';
import { meaningOf } from './heading-words.ts';
import type { Heading, Layout } from './layout.ts';
import { plainHeading } from './plain-heading.ts';

/** What a table is of, beside checks. */
export type OtherTable = 'colleagues' | 'groups';

const person = '(?:employee|staff|agent|advis[eo]r|colleague|team member|user)';

const patterns: Readonly<Record<OtherTable, readonly (readonly [ColumnMeaning, RegExp])[]>> = {
  colleagues: [
    ['colleague', /^(?:pseudonym|shown as|alias shown)$/],
    [
      'also-called',
      /^(?:known as|preferred name|nickname|display name|also called|called|alias|maiden name|former name)$/,
    ],
    [
      'number',
      new RegExp(
        `^(?:(?:${person}|payroll|personnel|works) ?(?:id|number|no|#|login|e ?mail)|(?:work |home |mobile )?(?:e ?mail|phone|telephone|mobile|extension|login|user ?name)(?: (?:address|number))?)$`,
      ),
    ],
    [
      'name',
      new RegExp(
        `^(?:(?:${person}|full|first|last|given|family)? ?(?:name|names)|surname|forename|${person}|christian name)$`,
      ),
    ],
    ['role', /^(?:job )?(?:role|title|position)$|^job$/],
  ],
  groups: [
    ['group', /^(?:group|stratum|strata|category|segment|contact type|type of contact|queue|bucket)$/],
    [
      'size',
      /^(?:size|count|volume|how many|total|n|(?:number of )?(?:contacts|calls|cases|transactions|interactions|tickets))(?: in (?:the )?period)?$/,
    ],
    ['describes', /^(?:describes|description|what belongs to it|details|definition)$/],
    ['channel', /^(?:channel|media|medium)$/],
    ['nature', /^(?:nature|routine|routine or non routine)$/],
    ['transactionType', /^(?:transaction type|type of transaction|type|enquiry type)$/],
    ['complexity', /^(?:complexity|difficulty)$/],
    ['time', /^(?:time|hours|hours or days|days|shift)$/],
    [
      'number',
      /^(?:id|(?:contact|call|case|ticket|transaction|interaction) ?(?:id|number|no|ref|reference))$/,
    ],
  ],
};

/** What a table is of, by its headings: a register of people, groups of a sampling frame, or checks. */
export const tableIsOf = ({ headings }: Layout): TableForm['of'] => {
  const meant = (of: OtherTable) => headings.map(({ heading }) => meaningIn(of, heading));
  const isOfChecks = headings.some(({ heading }) =>
    ['observedOn', 'writtenUpOn', 'evaluation'].includes(meaningOf(heading) ?? ''),
  );
  if (isOfChecks) return 'observations';
  const groups = meant('groups');
  if (groups.includes('group') && (groups.includes('size') || groups.includes('number'))) return 'groups';
  const known = meant('colleagues');
  return known.includes('name') && known.filter(Boolean).length * 2 > headings.length
    ? 'colleagues'
    : 'observations';
};

const meaningIn = (of: OtherTable, heading: string): ColumnMeaning | undefined =>
  patterns[of].find(([, words]) => words.test(plainHeading(heading)))?.[0];

/** A column of a register or of a frame with what it holds. */
export interface OtherColumn extends Heading {
  as: ColumnMeaning;
}

/** What each column of a register or of a frame holds: as it was said or kept, or by its heading; what nobody knows is left out. */
export const otherColumns = ({ headings }: Layout, of: OtherTable, form: TableForm): OtherColumn[] => {
  const said = new Map(form.columns.map(({ heading, as }) => [headingKey(heading), as]));
  return headings.map((one) => ({
    ...one,
    as: said.get(headingKey(one.heading)) ?? meaningIn(of, one.heading) ?? 'left-out',
  }));
};
