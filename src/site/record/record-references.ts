import { attachmentAnchor } from '#portfolio/place-in-record.ts';
import type { RefersTo } from '#portfolio/schema/fields.ts';
import { nameShown } from '#portfolio/select.ts';
import { stagesKnown } from '#portfolio/units/stages.ts';
import { paths } from '../href.ts';
import { qualityLine, type RecordContext } from './record-context.ts';
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
  unit: ({ portfolio }, code) => ({
    tag: code,
    text: portfolio.unitByCode.get(code)?.title ?? '',
    target: paths.unit(code),
    spec: true,
  }),
  voucher: ({ portfolio }, id) => ({ text: nameShown(portfolio, id) }),
  observed: ({ portfolio }, id) => ({ text: nameShown(portfolio, id), target: paths.colleague(id) }),
  stage: ({ portfolio }, id) => ({ text: stagesKnown(portfolio).get(id) ?? id }),
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

/** The place of a criterion on its unit's page. */
export const criterionTarget = ({ portfolio }: RecordContext, ref: string): string | undefined => {
  const criterion = portfolio.criteria.get(ref);
  return criterion && paths.criterion(criterion);
};
