import {pointedMembers as stepsIn} from '../../src/model/problems/pointed-members.js';
import {pointer as pointerTo} from '../../src/model/problems/problem.js';
import type {Place} from './source/json-edit.js';

// Parts of the form know their place by the JSON Pointer to it.
export {pointerTo, stepsIn};

/** The steps of the form, in the order in which an owner thinks. */
export const steps = [
  'begin',
  'happened',
  'affected',
  'advice',
  'contacts',
  'timeline',
  'languages',
  'check',
  'publish',
] as const;

export type Step = (typeof steps)[number];

const homes: Readonly<Record<string, Step>> = {
  eligibility: 'affected',
  advice: 'advice',
  remedies: 'advice',
  measures: 'advice',
  contacts: 'contacts',
  timeline: 'timeline',
  services: 'timeline',
  history: 'timeline',
  language: 'languages',
};

/** The step in which a place of a document is written. */
export function stepOf([member]: Place): Step {
  return homes[String(member)] ?? 'happened';
}

/** The place that a JSON Pointer leads to; what is a whole number there is taken for that of an item. */
export function placeAt(pointer: string): Place {
  return stepsIn(pointer).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Whether a place is another one or within it. */
export function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}
