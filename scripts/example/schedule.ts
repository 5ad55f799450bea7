import type { channels } from '#portfolio/schema/records/sampling.ts';

/** One observation as it was arranged: who, when, how, and which sort of transaction. */
export interface Arranged {
  number: string;
  colleague: string;
  on: string;
  at: string;
  channel: (typeof channels)[number];
  technique: string;
  /** The item of the draw, or nothing for a spot check. */
  item?: string;
  transaction: string;
  /** Days from observing to writing up. */
  writtenAfter: number;
}

/** Number, colleague, day, time, channel, technique, item of the draw (- for a spot check), transaction, days to write up. */
const TABLE = `
E014 a 2026-03-16 09:10 telephone live r1-05 address-correction 1
E015 a 2026-03-17 11:40 telephone recorded r1-07 missed-card 1
E016 a 2026-03-18 16:35 online recorded r1-02 medical-item 0
E017 a 2026-03-19 08:20 telephone live r1-10 left-with-neighbour 1
E019 d 2026-03-23 14:15 telephone live r1-11 proof-of-delivery 0
E020 b 2026-03-24 18:05 telephone recorded - address-correction 1
E021 d 2026-03-24 16:10 face-to-face mystery-shop r1-06 collection-hours 0
E022 e 2026-03-24 10:50 social-media recorded - tracking 1
E023 d 2026-03-25 15:05 telephone recorded r1-13 customs-charge 0
E024 e 2026-03-25 15:35 face-to-face live r1-17 handed-in-parcel 0
E025 a 2026-03-26 15:05 written recorded r1-01 safe-place 0
E026 e 2026-03-26 10:50 social-media recorded - wrong-address 4
E028 a 2026-03-27 13:30 telephone recorded r1-15 tracking 0
E029 e 2026-03-27 15:05 online recorded r1-25 return-label 3
E031 a 2026-03-30 11:15 telephone recorded r1-19 sending-advice 2
E032 a 2026-03-30 16:10 online recorded r1-27 collection-hours 1
E034 a 2026-03-31 11:40 telephone recorded r1-03 tracking-outage 0
E035 a 2026-04-01 14:40 telephone recorded r1-23 missed-card 0
E038 e 2026-04-08 15:35 face-to-face live - damaged-item 1
E039 e 2026-04-08 17:20 telephone live r1-14 gate-damage 0
E041 e 2026-04-09 09:40 written recorded - safe-place 0
E042 e 2026-04-10 15:05 social-media recorded r1-09 delivery-window 0
E043 e 2026-04-10 14:15 online recorded - change-of-day 0
E046 d 2026-04-14 17:20 written recorded r1-12 safe-place 0
E047 d 2026-04-15 16:35 telephone live r1-16 gate-damage 0
E048 d 2026-04-15 18:05 telephone recorded - medical-item 0
E051 d 2026-04-16 11:40 face-to-face live r1-21 collect-parcel 0
E053 a 2026-04-20 17:20 telephone live r1-20 damaged-item 1
E054 a 2026-04-21 13:05 telephone recorded r1-26 bereavement 1
E056 a 2026-04-22 18:05 written recorded r1-24 address-correction 1
E057 a 2026-04-23 09:10 online recorded r1-29 delivery-window 0
E058 b 2026-04-23 16:10 telephone recorded - change-of-day 1
E059 e 2026-04-24 09:40 social-media recorded r1-18 left-with-neighbour 3
E062 a 2026-04-27 18:05 telephone recorded r1-28 sending-advice 2
E063 e 2026-04-27 08:55 online recorded - redelivery 0
E064 a 2026-04-28 09:40 telephone recorded r1-30 redelivery 0
E065 b 2026-04-28 16:35 online recorded - tracking-outage 1
E066 e 2026-04-28 14:15 face-to-face live r1-22 collect-parcel 1
E067 a 2026-04-29 09:10 online recorded r1-32 return-label 0
E068 e 2026-04-29 14:40 face-to-face mystery-shop - collection-hours 0
E069 e 2026-04-29 11:15 written recorded - return-label 1
E071 a 2026-04-30 13:05 telephone live r1-31 missed-card 0
E074 d 2026-05-05 11:40 telephone live r1-33 change-of-day 0
E076 d 2026-05-06 10:25 written recorded r1-36 proof-of-delivery 2
E077 d 2026-05-07 10:05 telephone live r1-38 business-sender 1
E078 a 2026-05-08 09:10 telephone recorded r1-34 tracking 0
E079 a 2026-05-08 13:55 written recorded r1-04 repeat-failure 3
E082 a 2026-05-11 08:20 telephone recorded r1-39 business-sender 0
E084 a 2026-05-12 14:40 online recorded r1-37 change-of-day 0
E085 a 2026-05-13 18:05 telephone recorded r1-35 delivery-window 0
E086 a 2026-05-14 10:25 written recorded r1-08 left-in-rain 0
E091 b 2026-05-19 08:20 telephone recorded r2-02 proof-of-delivery 2
E092 b 2026-05-20 14:15 telephone recorded r2-04 left-with-neighbour 0
E093 e 2026-05-20 15:05 face-to-face mystery-shop - sending-advice 0
E094 e 2026-05-20 17:20 telephone recorded r2-08 customs-charge 0
E096 b 2026-05-21 11:15 online recorded r2-01 return-label 0
E097 e 2026-05-21 13:30 social-media recorded - repeat-failure 5
E098 e 2026-05-22 13:30 online recorded - tracking 0
E099 e 2026-05-22 08:20 written recorded - address-correction 4
E103 c 2026-05-26 15:05 telephone recorded r2-10 sending-advice 0
E104 c 2026-05-27 08:20 online recorded r2-11 redelivery 0
E106 c 2026-05-28 10:05 telephone recorded r2-15 left-with-neighbour 1
E109 d 2026-06-01 10:50 telephone live r2-16 redelivery 0
E111 b 2026-06-02 08:20 telephone mystery-shop r2-21 sending-advice 2
E112 d 2026-06-02 14:15 written recorded r2-09 lost-parcel-claim 1
E113 b 2026-06-03 16:35 written recorded r2-03 customs-charge 2
E114 b 2026-06-03 13:30 telephone recorded r2-25 missed-card 1
E115 d 2026-06-03 10:05 telephone live r2-24 customs-charge 0
E117 b 2026-06-04 14:40 online recorded r2-34 hearing-loss 0
E120 e 2026-06-08 14:15 social-media recorded - left-in-rain 1
E121 a 2026-06-09 18:05 telephone recorded - lost-parcel-claim 0
E122 e 2026-06-09 10:50 face-to-face live r2-13 collect-parcel 0
E123 e 2026-06-09 18:05 telephone mystery-shop - sending-advice 0
E124 a 2026-06-10 17:20 online recorded - hearing-loss 0
E125 e 2026-06-10 11:15 online recorded r2-17 safe-place 0
E127 e 2026-06-11 11:40 written recorded - return-label 0
E131 b 2026-06-16 10:05 telephone recorded r2-26 change-of-day 2
E132 b 2026-06-17 10:50 telephone recorded r2-07 wrong-address 1
E133 b 2026-06-17 08:55 online recorded r2-30 delivery-window 0
E136 b 2026-06-18 09:40 telephone live r2-27 proof-of-delivery 0
E139 d 2026-06-22 14:40 telephone live r2-12 driver-complaint 1
E140 b 2026-06-23 10:05 telephone live r2-19 bereavement 1
E141 d 2026-06-23 08:55 face-to-face live r2-05 handed-in-parcel 1
E142 d 2026-06-23 09:40 telephone recorded - proof-of-delivery 0
E143 b 2026-06-24 08:55 social-media recorded r2-28 tracking 0
E144 d 2026-06-24 14:15 written recorded r2-06 address-correction 0
E145 e 2026-06-24 08:55 face-to-face live r2-20 damaged-item 1
E146 b 2026-06-25 17:20 telephone live r2-22 wrong-address 0
E147 e 2026-06-25 09:40 social-media recorded r2-29 delivery-window 0
E148 e 2026-06-25 13:30 online mystery-shop - collection-hours 4
E150 e 2026-06-26 10:05 written recorded r2-37 address-correction 0
E155 e 2026-06-29 10:25 telephone recorded r2-39 customs-charge 1
E156 b 2026-06-30 14:40 telephone live r2-40 safe-place 0
E157 b 2026-07-01 15:05 online recorded r2-32 delivery-window 0
E158 b 2026-07-01 13:55 telephone live r2-41 left-with-neighbour 0
E160 b 2026-07-02 18:05 written recorded r2-14 return-label 1
E165 c 2026-07-07 13:30 telephone recorded r2-44 return-label 0
E166 c 2026-07-08 16:10 telephone live r2-46 change-of-day 0
E169 c 2026-07-09 13:30 online recorded r2-35 tracking-outage 0
E173 d 2026-07-13 12:10 face-to-face live r2-18 damaged-item 0
E174 a 2026-07-14 14:40 telephone live - safe-place 0
E175 b 2026-07-14 13:30 telephone recorded r2-23 repeat-failure 1
E176 d 2026-07-14 16:10 written recorded r2-33 customs-charge 0
E177 a 2026-07-15 08:55 written recorded - address-correction 0
E178 b 2026-07-15 14:15 online recorded r2-38 collection-hours 0
E179 d 2026-07-15 10:25 telephone live r2-31 gate-damage 1
E180 b 2026-07-16 13:30 telephone recorded r2-43 driver-complaint 1
E185 e 2026-07-20 13:30 social-media recorded - angry-post 0
E186 e 2026-07-20 10:05 online recorded r2-48 tracking 1
E187 b 2026-07-21 10:50 written recorded r2-36 customs-charge 0
E188 e 2026-07-21 08:55 face-to-face live - bereavement 1
E189 e 2026-07-21 13:05 telephone live - gate-damage 0
E190 b 2026-07-22 10:05 telephone recorded r2-45 business-sender 0
E191 e 2026-07-22 13:05 written recorded - proof-of-delivery 1
E192 b 2026-07-23 11:15 telephone recorded r2-47 repeat-failure 1
E196 e 2026-07-29 10:50 telephone recorded - redelivery 1
`;

/** Every observation of the example, in the order of its number. */
export const schedule: readonly Arranged[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [number, colleague, on, at, channel, technique, item, transaction, days] = line.split(' ');
    const drawn = item === '-' ? {} : { item };
    return {
      number,
      colleague,
      on,
      at,
      channel,
      technique,
      ...drawn,
      transaction,
      writtenAfter: Number(days),
    };
  }) as Arranged[];
