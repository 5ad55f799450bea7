import type { Attrs } from 'prosemirror-model';
import { html } from '../browser/html.js';
import { asChoices, type Lent, labelOf } from './says.ts';

/** A chart, a record or a time as a title for the eye. */
const titleOf = (type: string, attrs: Attrs, { offers, files }: Lent): string => {
  if (type === 'evidence')
    return labelOf(offers.records, attrs.number)
      .replace(`${attrs.number} `, '')
      .replace(/ \([^()]*\)$/, '');
  if (type === 'time') return labelOf(asChoices(files()), attrs.file);
  const { colleague, quality, channel } = offers.charts;
  return [
    attrs.colleague ? labelOf(colleague, attrs.colleague) : 'everybody',
    attrs.quality ? labelOf(quality, attrs.quality) : 'whole score',
    attrs.channel && labelOf(channel, attrs.channel),
  ]
    .filter(Boolean)
    .join(', ');
};

/** An element that shows a chart, a record or a time by its title. */
export const pieceElement = (type: string, attrs: Attrs, lent: Lent, inline: boolean): HTMLElement => {
  const sign = { evidence: attrs.number, time: attrs.time }[type] ?? 'Chart';
  const title = titleOf(type, attrs, lent);
  return html(
    inline ? 'span' : 'div',
    { class: `piece piece-${type}`, title },
    html('b', {}, String(sign)),
    title && title !== sign ? ` ${title}` : '',
  );
};
