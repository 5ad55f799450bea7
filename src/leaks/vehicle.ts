import type { Found } from './leak.ts';
import { near } from './near.ts';

const vehicleWords =
  /\b(?:reg|regs|registration|registered|plate|plates|number ?plate|vrm|vehicle|car|van|lorry|taxi|motorbike|bike|transit|fiesta|parked|parking|permit|drives|driving|mot|log ?book|v5c?)\b/i;

/** Two letters, two digits, three letters: what plates have shown since September 2001 (DVLA, INF104). */
const current = /(?<![A-Za-z\d])[A-HJ-PR-Y]{2}\d{2}[ \n]?[A-HJ-PR-Z]{3}(?![A-Za-z\d])/g;

/** Plates of every age, also in small letters: only beside a word that says so. */
const anyAge =
  /(?<![A-Za-z\d])(?:[A-Z]{2} ?\d{2}[ -]?[A-Z]{3}|[A-Z]\d{1,3}[ -]?[A-Z]{3}|[A-Z]{3}[ -]?\d{1,3}[ -]?[A-Z]|[A-Z]{1,3}[ -]?\d{1,4}|\d{1,4}[ -]?[A-Z]{1,3})(?![A-Za-z\d])/gi;

const plateWords =
  /\b(?:reg|registration|plate|number ?plate|vrm)\b(?: ?(?:no|number|mark|plate)\b\.?)?[^.\n\d]{0,24}$/i;

/** A letter or three, a hyphen and a number, as codes of units and rules have it, and hardly a plate. */
const asCode = /^[A-Z]{1,3}-\d{1,4}$/i;

/** The word itself right before it: "reg no. ABC-123", "my plate is abc-123"; also a learner's registration, before capitals only. */
const rightBefore =
  /\b(?:reg|plate|vrm|(registration))\b(?: ?(?:no|number|mark|plate)\b\.?)?[\s:(#*"']{0,4}(?:(?:is|was) )?$/i;

/** What the letters of a number are short for where people register for qualifications. */
const ofQualifications =
  /^(?:nvq|svq|vrq|ocr|aim|rqf|qcf|nqf|iso|iqa|eqa|cpd|gen|dec|bs)[ -]?\d+$|^\d+ ?(?:nvq|svq|vrq|rqf|qcf|nqf)$/i;

/** Words with which a plate of an old shape would be confused: "12 may", "bay 4". */
const notAPlate =
  /^(?:\d+ ?(?:am|pm|st|nd|rd|th|hrs?|mins?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|and|or|of|the|in|to|for|was|is|on|at|by)|no ?\d+)$/i;

/** Registrations of vehicles: those of today's shape anywhere, older ones beside a word that says what they are. */
export const vehiclesIn = (text: string): Found[] => (/\d/.test(text) ? platesIn(text) : []);

/** A part of each of the `plateWords`, and the shapes for which any word of vehicles will do. */
const saysPlate = /reg|plate|vrm/i;
const hasShape = /(?<![A-Za-z\d])(?:[A-Z]{2} ?\d{2}[ -]?[A-Z]{3}|[A-Z]\d{2,3}[ -]?[A-Z]{3})(?![A-Za-z\d])/i;

const platesIn = (text: string): Found[] => [
  ...[...text.matchAll(current)].map(({ 0: all, index }) => found(index, all)),
  ...(saysPlate.test(text) || hasShape.test(text) ? ofAnyAge(text) : []),
];

const ofAnyAge = (text: string): Found[] =>
  [...text.matchAll(anyAge)].flatMap(({ 0: all, index }) => {
    const place = { from: index, to: index + all.length };
    const lead = text.slice(Math.max(0, index - 48), index);
    const told =
      plateWords.test(lead) &&
      !notAPlate.test(all) &&
      !ofQualifications.test(all) &&
      (!asCode.test(all) || isPlateAsCode(all, lead)) &&
      all.replace(/[^A-Za-z\d]/g, '').length >= 4 &&
      (/^[^a-z]+$/.test(all) || !/^(?:[a-z]{1,3} ?\d+|\d+ ?[a-z]+)$/.test(all));
    const shaped =
      /^(?:[A-Z]{2} ?\d{2}[ -]?[A-Z]{3}|[A-Z]\d{2,3}[ -]?[A-Z]{3})$/i.test(all) &&
      near(text, place, vehicleWords);
    return told ||
      (shaped && !/(?:and|the|for|was|are|but|not|all|had|has|our|you|her|his|who|one|two)$/.test(all))
      ? [found(index, all)]
      : [];
  });

const isPlateAsCode = (code: string, lead: string): boolean => {
  const told = rightBefore.exec(lead);
  return told !== null && (told[1] === undefined || !/[a-z]/.test(code));
};

const found = (from: number, words: string): Found => ({
  sort: 'vehicle registration',
  from,
  to: from + words.length,
});
