/**
 * The truth map: the rule of a notice at a glance, for its authors. Pages for readers do not download this catalogue.
 */
import type {Verdict} from '../../../eligibility/result.js';
import {msg, str} from '../../msg.js';

export const verdicts: Readonly<Record<Verdict, () => string>> = {
  /** In a cell of the map, short: these people are affected */
  affected: () => msg('Affected', {id: 'map-affected'}),
  /** In a cell of the map, short: these people are not affected; never say "safe" */
  'not-affected': () => msg('Not affected', {id: 'map-not-affected'}),
  /** In a cell of the map, short: it cannot be decided whether these people are affected */
  'possibly-affected': () => msg('Possibly affected', {id: 'map-possibly-affected'}),
};
/** At a border in the map: the first date of the following block */
export const bordersFrom = (date: string) => msg(str`from ${date}`, {id: 'map-from'});
/** At a border in the map: the last date of the preceding block */
export const bordersTo = (date: string) => msg(str`to ${date}`, {id: 'map-to'});
/** Label of a row: the answer to this question makes no difference */
export const anyAnswer = () => msg('any answer', {id: 'map-any-answer'});
/** Label of a row: all serial or model numbers that no other row lists */
export const otherCodes = () => msg('any other number', {id: 'map-other-codes'});
/** As before, where only some numbers exist; a note below says their form, and begins "right form"; it contains the message "map-other-codes" */
export const otherCodesOfForm = () =>
  msg('any other number of the right form', {id: 'map-other-codes-of-form'});
/**
 * As before, where the row also says another number, in the column to the left; the gap is "map-other-codes" or
 * "map-other-codes-of-form". The number may well stand in a row with other numbers to the left
 */
export const otherCodesBeside = (others: string) =>
  msg(str`${others} (in no other row with it)`, {id: 'map-other-codes-beside'});
/** Label of the last row: everyone who is in none of the rows above */
export const everyoneElse = () => msg('All other answers', {id: 'map-everyone-else'});
/** Heading of the table below the drawing */
export const asTable = () => msg('The same as a table', {id: 'map-as-table'});
/** Name of the list of colours; read by screen readers */
export const legend = () => msg('Legend', {id: 'map-legend'});
/** Below the map; the gap is the name of a time zone */
export const zoneOfDates = (zone: string) => msg(str`Dates are in ${zone}.`, {id: 'map-zone'});
/** Below the map; the gap is a list of questions, each with its answer */
export const takenAsGiven = (answers: string) =>
  msg(str`Drawn for these answers: ${answers}`, {id: 'map-given'});
/** Below the map; the gaps are "I don’t know" and a list of questions */
export const takenAsUnknown = (unknown: string, questions: string) =>
  msg(str`Drawn as if the answer were “${unknown}”: ${questions}`, {id: 'map-unknown'});
/** Below the map; the gap is a list of questions, each with an answer such as "I have never had an account" */
export const neverNotDrawn = (answers: string) =>
  msg(str`Answers that are not drawn: ${answers}`, {id: 'map-never'});
/** Below the map; the gap is a number */
export const rowsOmitted = (count: string) =>
  msg(str`Rows that are not drawn: ${count}`, {id: 'map-rows-omitted'});
/** Below the map; the gap is the number of dates in the rules that are not shown */
export const bordersOmitted = (count: string) =>
  msg(str`Further dates within the last column: ${count}`, {id: 'map-borders-omitted'});
/**
 * Below the map; the gaps are a question for a serial or model number, and what such a number looks like, such as "begins
 * with MMT, then 4 digits – for example MMT-1780"
 */
export const formOfCodes = (question: string, form: string) =>
  msg(
    str`${question} – right form: ${form}. A number of another form is not decided here: please read yours again. Until then, you may be affected.`,
    {id: 'map-form-of-codes'},
  );
/** What a serial number looks like; stands alone, or in a list of what is true of it */
export const digitsOnly = () => msg('digits only', {id: 'map-digits-only'});
/** As before, of a VIN: the number of a vehicle */
export const vinOnly = () => msg('only digits and letters, never I, O or Q', {id: 'map-vin-only'});
/** As before: one of its characters is a check digit */
export const rightCheckDigit = () =>
  msg('a correct check digit (this page cannot verify it)', {id: 'map-right-check-digit'});
/** Below the map: before readers take their serial or model number for another one; quote the message "map-other-codes" */
export const compareCodes = () =>
  msg(
    'Before you go by “any other number”, compare yours with the numbers in this notice, character by character. Spaces, hyphens and capitals do not matter. If you are not sure of yours, or can read only part of it, you may be affected.',
    {id: 'map-compare-codes'},
  );
/** A shortened list; the second gap is the number of entries left out */
export const andMore = (list: string, count: string) =>
  msg(str`${list} and ${count} more`, {id: 'map-and-more'});
