import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Voucher } from '#portfolio/schema/people.ts';

/**
 * Somebody who vouches, by id or by the name that they agreed to show; capitals and spaces make no difference. Of two
 * entries of one person it is the one with that role.
 */
export const personNamed = (
  { vouchers }: Portfolio,
  name: string,
  role: Voucher['role'],
): Voucher | undefined => {
  const plain = (words: string) => words.normalize().replace(/\s+/g, ' ').trim().toLowerCase();
  const called = [...vouchers.values()].filter(({ id, shownAs }) =>
    [id, shownAs].some((one) => plain(one) === plain(name)),
  );
  return called.find((one) => one.role === role) ?? called[0];
};
