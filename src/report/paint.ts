/** What a piece of text is, from which its colour follows. */
export type Role = 'error' | 'warning' | 'to-do' | 'info' | 'answered' | 'place' | 'quiet' | 'mend';

/** SGR parameters (ECMA-48, 8.3.117). Colour never says anything alone: the words beside it say the same. */
const CODES: Record<Role, string> = {
  error: '1;31',
  warning: '33',
  'to-do': '34',
  info: '36',
  answered: '32',
  place: '1',
  quiet: '2',
  mend: '36',
};

/** Puts a colour round a text, or leaves it alone. */
export type Paint = (role: Role, text: string) => string;

/** A painter that colours where `colour` is true. The caller looks at NO_COLOR and at the kind of stream. */
export function painter(colour: boolean): Paint {
  return (role, text) => (colour && text !== '' ? `\u001b[${CODES[role]}m${text}\u001b[0m` : text);
}
