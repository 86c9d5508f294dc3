/** The form and its verdict. A catalogue of its own, because a page downloads it with the checker. */
import type {Verdict} from '../../../eligibility/result.js';

import type {DateFault} from '../../dates/typed-dates.js';
import type {Action} from '../../../model/schema/vocabulary.js';
import {msg, str} from '../../msg.js';

/** Below the form; a promise that the software keeps */
export const privacy = () =>
  msg('Your answers are checked on this device only. Nothing is sent or stored.', {id: 'privacy'});
/** In place of the form, where the browser runs no scripts */
export const needsScript = () =>
  msg('This check needs JavaScript, which is switched off here. The notice says who is affected.', {
    id: 'needs-script',
  });
/** Button that asks for the verdict */
export const check = () => msg('See if I am affected', {id: 'check'});
/** Above a verdict, while the form holds other answers than those that led to it */
export const outdated = () =>
  msg('This result is from what was entered before. Check again.', {id: 'outdated'});
/** Label of a small field of a date */
export const year = () => msg('Year', {id: 'year'});
/** Label of a small field of a date */
export const month = () => msg('Month', {id: 'month'});
/** Label of a small field of a date */
export const day = () => msg('Day', {id: 'day'});
/** Label of a small field after a date */
export const time = () => msg('Time, if you know it', {id: 'time'});
/** Below the question for a date; the gap is a date in the figures that the fields want, such as "15 8 2012" */
export const dateHint = (example: string) =>
  msg(str`For example: ${example} (day optional)`, {id: 'date-hint'});
/** Below the question for a date and a time; the gap is the name of a time zone */
export const clockHint = (zone: string) =>
  msg(str`This notice uses ${zone}. For example 14:05.`, {id: 'clock-hint'});
/** In place of the fields of a question that no longer needs an answer */
export const unneeded = () => msg('Not needed: your other answers already decide it.', {id: 'unneeded'});
/** Link after that, which shows the fields of the question */
export const answerUnneeded = () => msg('Answer it anyway', {id: 'answer-unneeded'});
/** Tick box beside the fields of a date */
export const forgotten = () => msg('I don’t remember', {id: 'forgotten'});
/** Above the fields of the first date of a period */
export const from = () => msg('From', {id: 'from'});
/** Above the fields of the last date of a period */
export const until = () => msg('Until', {id: 'until'});
/** Tick box beside the last date of a period: it goes on */
export const stillToday = () => msg('Still going on', {id: 'still-today'});
/** A period that the reader entered; the gaps are dates */
export const periodBetween = (first: string, last: string) =>
  msg(str`from ${first} until ${last}`, {id: 'period-between'});
/** A period that goes on; the gap is a date */
export const periodGoesOn = (first: string) => msg(str`from ${first} until today`, {id: 'period-goes-on'});
/** A period of which only the last date is known */
export const periodUntil = (last: string) => msg(str`until ${last}`, {id: 'period-until'});
/** A period of which only the first date is known */
export const periodFrom = (first: string) => msg(str`from ${first}`, {id: 'period-from'});
/** Last answer of every choice; also tick box beside a code */
export const unknown = () => msg('I don’t know', {id: 'unknown'});
/**
 * What people type into a list of answers where they do not know the answer, separated by |: as many words as there are in
 * the language, without the message "unknown"
 */
export const unknownNames = () =>
  msg('unknown|don’t know|dont know|I dont know|not sure|unsure|no idea|can’t remember|n/a|?|-', {
    id: 'unknown-names',
  });
/** First, empty line of a long list of answers */
export const chooseOne = () => msg('Please choose', {id: 'choose-one'});
/** Above a text field that opens a long list of answers */
export const searchHint = () =>
  msg('Type part of your answer, then choose it from the list.', {id: 'search-hint'});
/** Name of the small button in such a field, which opens and closes the list; read by screen readers */
export const showAnswers = () => msg('Show the list', {id: 'show-answers'});
/** The number of answers that match what was typed: one */
export const answerFound = () => msg('1 answer', {id: 'answer-found'});
/** The number of answers that match what was typed */
export const answersFound = (number: string) => msg(str`${number} answers`, {id: 'answers-found'});
/** No answer matches what was typed; quote the message "unknown" */
export const noneFits = () =>
  msg('No matches. Choose “I don’t know”, or check the spelling.', {id: 'none-fits'});
/** As before, where the list ends with "None of these"; quote that message as well */
export const noneFitsOther = () =>
  msg('No matches. Choose “None of these” or “I don’t know”, or check the spelling.', {
    id: 'none-fits-other',
  });
/** Button below a long list of which only some answers are shown */
export const showMore = () => msg('Show more', {id: 'show-more'});
/** Below the question for a serial or model number; the gap is an example */
export const codeHint = (example: string) =>
  msg(str`For example: ${example}. Spaces, hyphens and capitals do not matter.`, {id: 'code-hint'});

/** Heading of the list of what is missing or wrong in the form */
export const errorHeading = () => msg('Please check your answers', {id: 'error-heading'});
/** In that list, a question and what is wrong with its answer, such as "Enter a date." */
export const faultOf = (question: string, fault: string) =>
  msg(str`${question} – ${fault}`, {id: 'fault-of'});
/** Before what is wrong with an answer; read by screen readers */
export const error = () => msg('Error:', {id: 'error'});
/** The faults of dates that can be told before the words for those that are not exact have come. */
type WordedDateFault = Exclude<DateFault, 'date-unreadable' | 'date-doubtful'>;
/** What is wrong with an answer. */
export const faults: Readonly<
  Record<
    WordedDateFault | 'period-inverted' | 'choice-missing' | 'choice-unknown' | 'code-missing',
    () => string
  >
> = {
  /** Error */
  'date-missing': () => msg('Enter a date, or tick “I don’t remember”.', {id: 'date-missing'}),
  /** Error: month or day without a year */
  'year-missing': () => msg('Enter the year as well.', {id: 'year-missing'}),
  /** Error: a day without a month */
  'month-missing': () => msg('Enter the month as well, or leave the day empty.', {id: 'month-missing'}),
  /** Error: a year such as 12, which could be several */
  'year-too-short': () => msg('Enter the year with four digits, such as 2012.', {id: 'year-too-short'}),
  /** Error: such as 31 February */
  'date-not-real': () => msg('This date does not exist. Enter a real date.', {id: 'date-not-real'}),
  /** Error: a time that does not exist, or one without a day */
  'time-not-real': () =>
    msg('Enter a time from 00:00 to 23:59, and the whole date before it.', {id: 'time-not-real'}),
  /** Error: such as a whole date in one field and another year in the next */
  'date-contradictory': () =>
    msg('The fields contradict each other. Keep one answer.', {id: 'date-contradictory'}),
  /** Error: a date such as 03/04/2012; below it stand buttons with the dates */
  'date-ambiguous': () =>
    msg('This can mean several dates. Choose the one you mean.', {id: 'date-ambiguous'}),
  /** Error: the last date of a period comes before its first */
  'period-inverted': () =>
    msg('The end is before the start. Enter it the other way round.', {id: 'period-inverted'}),
  /** Error */
  'choice-missing': () => msg('Select an answer, or “I don’t know”.', {id: 'choice-missing'}),
  /** Error: the text typed into the field of a long list is not one of its answers */
  'choice-unknown': () => msg('Select an answer from the list.', {id: 'choice-unknown'}),
  /** Error */
  'code-missing': () => msg('Enter the number, or tick “I don’t know”.', {id: 'code-missing'}),
};
/** Beside the verdict: a question to the reader, not an error */
export const dateInFuture = (date: string) =>
  msg(str`${date} is in the future. Please check that date.`, {id: 'date-in-future'});

/** Beside the verdict: a question to the reader, not an error */
export const dateLongPast = (date: string) =>
  msg(str`${date} is a very long time ago. Please check that date.`, {id: 'date-long-past'});

export const decidingWords: Readonly<Record<Verdict, () => string>> = {
  /** The answer to "Are you affected?" in as few words as can be; a whole sentence stands below it */
  affected: () => msg('Affected', {id: 'deciding-affected'}),
  /** As before; never say "safe" */
  'not-affected': () => msg('Not affected', {id: 'deciding-not-affected'}),
  /** As before, when it cannot be decided */
  'possibly-affected': () => msg('May be affected', {id: 'deciding-possibly-affected'}),
};
export const verdicts: Readonly<Record<Verdict, () => string>> = {
  /** The answer to "Are you affected?" */
  affected: () => msg('You are affected by this incident', {id: 'verdict-affected'}),
  /** The answer to "Are you affected?"; never say "safe" */
  'not-affected': () => msg('You are not affected by this incident', {id: 'verdict-not-affected'}),
  /** The answer to "Are you affected?" when it cannot be decided */
  'possibly-affected': () => msg('You may be affected by this incident', {id: 'verdict-possibly-affected'}),
};
/** A verdict, and what the reader should do. */
export const actions: Readonly<Record<Action, (verdict: string) => string>> = {
  /** The gap is a verdict such as "You are affected by this incident", without a full stop */
  required: (verdict) => msg(str`${verdict}. Please act now`, {id: 'action-required'}),
  /** The gap is a verdict such as "You are affected by this incident", without a full stop */
  recommended: (verdict) => msg(str`${verdict}. We advise you to act`, {id: 'action-recommended'}),
  /** The gap is a verdict such as "You are affected by this incident", without a full stop */
  none: (verdict) => msg(str`${verdict}. No action is needed`, {id: 'action-none'}),
};
/** Above a column of what the reader entered; beside it stands a column of conditions */
export const yourAnswer = () => msg('Your answer', {id: 'your-answer'});
/** Above a column with a condition, such as "1 April 2011 – 4 September 2012" */
export const affectedIf = () => msg('Affected if', {id: 'column-affected-if'});
/** Above a column of conditions that all have to be true */
export const affectedIfAll = () => msg('Affected if all are true', {id: 'column-affected-if-all'});
/** Above a column of conditions of which one has to be true */
export const affectedIfAny = () => msg('Affected if one is true', {id: 'column-affected-if-any'});
/** In place of what the reader entered: they do not know */
export const unanswered = () => msg('not known', {id: 'unanswered'});
/** In place of what the reader entered: they left the question out, because it could change nothing */
export const skipped = () => msg('not answered', {id: 'skipped'});
/** Heading above the answers of the reader and the rule that decided */
export const why = () => msg('Why', {id: 'why'});
/** Heading above the steps for affected readers */
export const nextSteps = () => msg('What to do now', {id: 'next-steps'});
/** Heading above the questions that are still open */
export const wouldDecide = () => msg('One more detail could settle it', {id: 'would-decide'});
/** Above links to the other questions that are still open; the one that decides most, and its answers, stand before it */
export const alsoOpen = () => msg('Answers to these could also help:', {id: 'also-open'});
/** Above a list of answers to one question, each with the verdict that it would give */
export const decidesAlone = () => msg('This answer alone settles it:', {id: 'decides-alone'});
/** The verdict that a certain answer would give; the answer stands before it. */
export const alternatives: Readonly<Record<Verdict, () => string>> = {
  /** After an answer that the reader could give, such as "4 September 2012 or earlier" */
  affected: () => msg('you are affected', {id: 'alternative-affected'}),
  /** As before */
  'not-affected': () => msg('you are not affected', {id: 'alternative-not-affected'}),
  /** As before */
  'possibly-affected': () => msg('cannot tell yet', {id: 'alternative-possibly-affected'}),
};
/** All codes that the lines above do not name; only one that the form has checked. Never just "any other" */
export const anyOther = () => msg('any other, typed in full', {id: 'any-other'});
/** End of a shortened list; the gap is the number of entries left out */
export const more = (count: string) => msg(str`and ${count} more`, {id: 'more'});
/** Before a condition such as "1 to 4 September 2012" that the date of the reader comes after */
export const tooLate = () => msg('Your date is later:', {id: 'too-late'});
/** Before a condition such as "1 to 4 September 2012" that the date of the reader comes before */
export const tooEarly = () => msg('Your date is earlier:', {id: 'too-early'});
/** No answer of the reader could decide it */
export const cannotDecide = () =>
  msg('This notice alone cannot settle it. Please ask the contact below.', {id: 'cannot-decide'});
/** Before several conditions of which none is known to hold, below the verdict "affected" */
export const certainTogether = () =>
  msg(
    'None of these is certain alone, but together the conditions of this notice cover every case that your answers leave open.',
    {id: 'certain-together'},
  );
/** The rules are too many to be decided exactly */
export const notExact = () => msg('This notice has too many rules for an exact answer.', {id: 'not-exact'});
/** Beside the verdict of a first or interim report; the gap is a date */
export const provisional = (when: string) =>
  msg(str`This is what was known on ${when}. It may still change.`, {id: 'provisional'});
/** Beside a condition that the answer meets */
export const testHeld = () => msg('Applies to you', {id: 'test-held'});
/** Beside a condition that the answer does not meet */
export const testFailed = () => msg('Does not apply to you', {id: 'test-failed'});
/** Beside a condition that the answer leaves open */
export const testOpen = () => msg('Not certain', {id: 'test-open'});
/** Below the verdict; the gap is such as "Final report, version 2, 17 December 2012" */
export const basis = (report: string) => msg(str`Based on: ${report}.`, {id: 'basis'});
/** Below the verdict; the gap is a date and a time in words */
export const checkedOn = (when: string) => msg(str`Checked on ${when}.`, {id: 'checked-on'});
/** Heading of a list of earlier answers */
export const checkedBefore = () => msg('Earlier results', {id: 'checked-before'});
/** Button that begins another check, as of another order, and keeps this verdict */
export const checkAnother = () => msg('Check another one', {id: 'check-another'});
/** Above the form, after that button was pressed; the gap has answers, such as "Mobile phone · Credit card" */
export const keptAnswers = (answers: string) =>
  msg(str`Kept from your last check: ${answers}. Change what is different.`, {id: 'kept-answers'});
/** Button that clears the form and all verdicts, for shared devices */
export const clearAnswers = () => msg('Clear everything', {id: 'clear-answers'});
/** Button */
export const printAnswer = () => msg('Print this result', {id: 'print-answer'});
/** Tick box beside the button that prints */
export const includeAnswers = () => msg('Print my answers too', {id: 'include-answers'});
/** Button that clears the form and the verdict, for shared devices */
export const clear = () => msg('Clear', {id: 'clear'});
