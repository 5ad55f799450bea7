import type { RefersTo } from '#domain/fields.ts';
import { attachmentAnchor } from '#domain/place-in-record.ts';
import { nameShown } from '#domain/select.ts';
import { paths } from '../href.ts';
import { coverByRef, qualityLine, type RecordContext } from './record-context.ts';
import type { LinkValue } from './record-value.ts';

/** What a field that refers to something shows: its name or words, and where it stands in full. */
export const referenceValue = (context: RecordContext, refersTo: RefersTo, value: string): LinkValue => ({
  type: 'link',
  ...makers[refersTo](context, value),
});

type Made = Omit<LinkValue, 'type'>;

const makers: Record<RefersTo, (context: RecordContext, value: string) => Made> = {
  record: ({ portfolio }, number) => {
    const found = portfolio.byNumber.get(number);
    return { tag: number, text: found?.data.title ?? '', target: found && paths.record(number) };
  },
  criterion: (context, ref) => ({
    tag: ref,
    text: context.portfolio.criteria.get(ref)?.text ?? '',
    target: criterionTarget(context, ref),
    spec: true,
  }),
  unit: ({ portfolio, site }, code) => ({
    tag: code,
    text: portfolio.unitByCode.get(code)?.title ?? '',
    target: site.units.some(({ unit }) => unit.code === code) ? paths.unit(code) : undefined,
    spec: true,
  }),
  voucher: ({ portfolio }, id) => ({ text: nameShown(portfolio, id) }),
  observed: ({ portfolio }, id) => {
    const isColleague = portfolio.observed.get(id)?.class === 'colleague';
    return { text: nameShown(portfolio, id), target: isColleague ? paths.colleague(id) : undefined };
  },
  'quality-criterion': (context, id) => {
    const line = qualityLine(context, id);
    return { text: line?.text ?? id, target: line?.target };
  },
  attachment: ({ record, path }, file) => ({
    text: record.data.attachments.find((one) => one.file === file)?.title ?? file,
    target: record.data.attachments.some((one) => one.file === file)
      ? `${path}#${attachmentAnchor(file)}`
      : undefined,
  }),
};

/** The place of a criterion on its unit's page; a unit that the learner is not registered for has none. */
export const criterionTarget = ({ site }: RecordContext, ref: string): string | undefined => {
  const cover = coverByRef(site).get(ref);
  return cover && paths.criterion(cover.criterion);
};
