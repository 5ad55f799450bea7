import { claimWithoutPlace } from './claim-without-place.ts';
import { criterionUnclaimed } from './criterion-unclaimed.ts';
import type { Rule } from './rule.ts';
import { unknownRecord } from './unknown-record.ts';

/** Every rule that judges a linked portfolio, one line each. */
export const rules: readonly Rule[] = [unknownRecord, claimWithoutPlace, criterionUnclaimed];
