import type { Finding, Place } from '#portfolio/finding.ts';
import { findingOf, type RuleText, type Verdict } from '../rule.ts';
import { artefactRules } from './shape-artefacts.ts';
import { fieldRules } from './shape-fields.ts';
import { fileRules } from './shape-files.ts';
import { wordRules } from './shape-words.ts';

/** Every rule that is found while reading, before anything is joined. */
export const shapeRules = [
  ...fileRules,
  ...artefactRules,
  ...fieldRules,
  ...wordRules,
] as const satisfies readonly RuleText[];

/** The id of a rule found while reading. */
export type ShapeRuleId = (typeof shapeRules)[number]['id'];

const byId = new Map<string, RuleText>(shapeRules.map((rule) => [rule.id, rule]));

/** A finding under a shape rule: its place, what happened and, where it differs from the rule's own, what to write. */
export const shapeFinding = (
  id: ShapeRuleId,
  place: Place,
  message: string,
  more: Omit<Verdict, 'place' | 'message'> = {},
): Finding => findingOf(byId.get(id) as RuleText, { place, message, ...more });
