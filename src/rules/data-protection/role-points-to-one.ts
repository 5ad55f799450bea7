import type { Rule } from '../rule.ts';

/** DP-3: the role of somebody observed is so general that it points to nobody. */
export const rolePointsToOne: Rule = {
  id: 'role-points-to-one',
  statements: ['DP-3'],
  severity: 'info',
  title: 'Only one person observed has this role',
  why: 'Somebody who knows the workplace needs no name: a role that only one person has, with a day and a channel, is enough.',
  mend: 'Give them all the same general role, or leave `role` out.',
  source: 'ICO guidance: the motivated intruder, who puts details together',
  answeredAt: 'content/people.yaml',
  example: {
    wrong: 'role: Night supervisor, for one colleague only',
    right: 'role: Contact-centre adviser, for all',
  },
  judge: function* (portfolio) {
    const people = [...portfolio.observed.values()];
    const roles = Map.groupBy(people, ({ role = '' }) => plain(role));
    if (people.length < 2) return;
    for (const [index, { shownAs, role }] of people.entries())
      if (role !== undefined && roles.get(plain(role))?.length === 1)
        yield {
          place: portfolio.placeOf('content/people.yaml', ['observed', index, 'role']),
          message: `${shownAs} is the only one observed with the role "${role}".`,
          subject: 'content/people.yaml',
        };
  },
};

/** "Adviser" and "adviser " are one role. */
const plain = (role: string): string => role.trim().replace(/\s+/g, ' ').toLowerCase();
