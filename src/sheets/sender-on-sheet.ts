import type { Portfolio } from '#portfolio/portfolio.ts';
import type { Voucher } from '#portfolio/schema/people.ts';
import type { SheetField } from './sheet-view.ts';

/** What is asked of whoever fills in a sheet, beside their name. */
interface Sender {
  /** As in: Your qualification as assessor. */
  qualification: string;
  /** What the portfolio knows of it. */
  told?: (person: Voucher) => string | undefined;
  /** Who it is, where that is known beforehand. */
  known?: Voucher | undefined;
}

/** Who fills in a sheet: the names that the portfolio has for that role, and what lets them say it. */
export const senderField = (
  { vouchers }: Portfolio,
  role: Voucher['role'],
  { qualification, told = (person) => person.qualification, known }: Sender,
): SheetField => {
  const people = [...vouchers.values()].filter((person) => person.role === role);
  return {
    name: 'by',
    label: '',
    help: '',
    input: {
      type: 'group',
      fields: [
        {
          name: 'name',
          label: 'Your name',
          help: 'As the portfolio has it. Whoever is not among its people yet is added before the file is taken in.',
          needed: 'Write your name.',
          input: {
            type: 'words',
            lines: 1,
            value: known?.shownAs ?? '',
            offers: (known ? [known] : people).map((person) => ({
              value: person.shownAs,
              fills: told(person) ?? '',
            })),
          },
        },
        {
          name: 'qualification',
          label: qualification,
          help: '',
          input: { type: 'words', lines: 2, value: (known && told(known)) ?? '' },
        },
      ],
    },
  };
};

/** Whoever fills in a sheet that is for one person alone: it says their name and asks nothing. */
export const fixedSender = (name: string): SheetField => ({
  name: 'by',
  label: '',
  help: '',
  input: {
    type: 'group',
    fields: [{ name: 'name', label: '', help: '', input: { type: 'fixed', value: name } }],
  },
});
