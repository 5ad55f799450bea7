import { form, made } from './parts.js';
import { putIn, valuesIn } from './values.js';

const kept = `portfolio-sheet:${made.sheet}`;

/** Keeps what is written in this browser; false where it keeps nothing. */
export const keep = () => {
  try {
    localStorage.setItem(kept, JSON.stringify(valuesIn(form, {})));
    return true;
  } catch {
    return false;
  }
};

/** Puts back what this browser kept; false where it keeps nothing. */
export const putBackKept = () => {
  try {
    const was = localStorage.getItem(kept);
    if (was) putIn(form, JSON.parse(was));
    localStorage.setItem(`${kept}:try`, '1');
    localStorage.removeItem(`${kept}:try`);
    return true;
  } catch {
    return false;
  }
};

/** Forgets what this browser kept. */
export const forget = () => {
  try {
    localStorage.removeItem(kept);
  } catch {
    // Where nothing can be kept, nothing is.
  }
};
