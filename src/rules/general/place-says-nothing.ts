import { isBarePlace } from '#language/bare-place.ts';
import type { AnyRecord } from '#portfolio/portfolio.ts';
import type { Rule } from '../rule.ts';

/** GEN-5, WIT-1: where something is held or was seen is a place that a verifier could go to. */
export const placeSaysNothing: Rule = {
  id: 'place-says-nothing',
  statements: ['GEN-5', 'WIT-1', 'DEC-10'],
  severity: 'warning',
  title: 'A place is given that could be anywhere',
  why: 'A verifier asks to see the document where it is held, or the witness where it happened; "at work" leads nowhere.',
  mend: 'Name the room, the desk, the system with its folder, or the cabinet, without naming a customer.',
  source: 'cg-312: reference made to where it can be found; OCR: signposted to its original location',
  answeredAt: 'E005',
  example: { wrong: 'location: At work', right: 'location: Knowledge base, Identity check' },
  judge: function* (portfolio) {
    for (const record of portfolio.records) {
      const [field, words] = placeIn(record);
      if (words === undefined || record.data.withdrawn || !isBarePlace(words)) continue;
      yield {
        place: portfolio.placeOf(record.file, [field]),
        message: `\`${field}\` of ${record.number} says only "${words}".`,
        subject: record.number,
      };
    }
  },
};

const placeIn = (record: AnyRecord): [string, string | undefined] => {
  switch (record.kind) {
    case 'workplace-document':
    case 'centre-document':
      return ['location', record.data.location];
    case 'testimony':
      return ['seenWhere', record.data.seenWhere];
    case 'assessor-observation':
      return ['where', record.data.where];
    default:
      return ['', undefined];
  }
};
