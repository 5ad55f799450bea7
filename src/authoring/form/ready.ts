import { scalesToChoose } from '../new-record/ask-scorecard.ts';
import { beginnings } from '../new-record/ask-sections.ts';
import type { Setting } from '../new-record/question.ts';

/** Something that a field can begin from, by its name. */
export interface Ready {
  label: string;
  value: unknown;
}

/** What a field can begin from, which somebody then changes; undefined where there is nothing. */
export const readyFor = (name: string, setting: Setting): readonly Ready[] | undefined => {
  const place = [setting.kind, ...(setting.path ?? []), name].join('.');
  if (place === 'scorecard.scale') return scalesToChoose(setting).map(([label, value]) => ({ label, value }));
  if (place === 'scorecard.sections')
    return beginnings(setting).map(({ name: label, sections }) => ({ label, value: sections }));
  return undefined;
};
