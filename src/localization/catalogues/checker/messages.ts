/**
 * What the library says when a reader asks: the words of the form, of its answer and of the hours of a contact. Apart from
 * `messages.ts`, because they come to the page with the half that needs them.
 */
import type {Verdict} from '../../../eligibility/result.js';

import type {DateFault} from '../../dates/date-faults.js';
import {msg, str} from '../../msg.js';

export const privacy = () =>
  msg('Your answers are checked on this device only. Nothing is sent or stored.', {
    id: 'privacy',
    desc: 'Below the form; a promise that the software keeps',
  });
export const needsScript = () =>
  msg('This check needs JavaScript, which is switched off here. The notice says who is affected.', {
    id: 'needs-script',
    desc: 'In place of the form, where the browser runs no scripts',
  });
export const check = () => msg('Check', {id: 'check', desc: 'Button that asks for the verdict'});
export const year = () => msg('Year', {id: 'year', desc: 'Label of a small field of a date'});
export const month = () => msg('Month', {id: 'month', desc: 'Label of a small field of a date'});
export const day = () => msg('Day', {id: 'day', desc: 'Label of a small field of a date'});
export const time = () =>
  msg('Time, if you know it', {id: 'time', desc: 'Label of a small field after a date'});
export const dateHint = (example: string) =>
  msg(str`For example: ${example}. If you do not know the day, leave it empty.`, {
    id: 'date-hint',
    desc: 'Below the question for a date; the gap is a date, written',
  });
export const clockHint = (zone: string) =>
  msg(str`The time is meant in ${zone}, for example 14:05.`, {
    id: 'clock-hint',
    desc: 'Below the question for a date and a time; the gap is the name of a time zone',
  });
export const understood = (date: string) =>
  msg(str`Understood as ${date}`, {
    id: 'understood',
    desc: 'Below the fields of a date: how what was typed was read; the gap is a date, written',
  });
export const unneeded = () =>
  msg('Not needed: your other answers already decide it.', {
    id: 'unneeded',
    desc: 'Below a question that need not be answered any more',
  });
export const forgotten = () =>
  msg('I don’t remember', {id: 'forgotten', desc: 'Tick box beside the fields of a date'});
export const unknown = () =>
  msg('I don’t know', {id: 'unknown', desc: 'Last answer of every choice; also tick box beside a code'});
export const chooseOne = () =>
  msg('Please choose', {id: 'choose-one', desc: 'First, empty line of a long list of answers'});
export const searchHint = () =>
  msg('Type a part of your answer, then choose it from the list.', {
    id: 'search-hint',
    desc: 'Above a text field that opens a long list of answers',
  });
export const showAnswers = () =>
  msg('Show the list', {
    id: 'show-answers',
    desc: 'Name of the small button in such a field, which opens and closes the list; for screen readers',
  });
export const answerFound = () =>
  msg('1 answer', {id: 'answer-found', desc: 'How many answers fit what was typed: one'});
export const answersFound = (number: string) =>
  msg(str`${number} answers`, {
    id: 'answers-found',
    desc: 'How many answers fit what was typed; the gap is a number',
  });
export const noneFits = () =>
  msg('No answer fits. Choose “I don’t know”, or check the spelling.', {
    id: 'none-fits',
    desc: 'What was typed fits none of the answers; quote the message "unknown"',
  });
export const noneFitsOther = () =>
  msg('No answer fits. Choose “None of these” or “I don’t know”, or check the spelling.', {
    id: 'none-fits-other',
    desc: 'As before, where the list ends with "None of these"; quote that message, too',
  });
export const showMore = () =>
  msg('Show more', {id: 'show-more', desc: 'Button below a long list of which only some answers are shown'});
export const codeHint = (example: string) =>
  msg(str`For example: ${example}. Spaces, hyphens and capitals do not matter.`, {
    id: 'code-hint',
    desc: 'Below the question for a serial or model number; the gap is an example',
  });

export const errorHeading = () =>
  msg('Please check your answers', {
    id: 'error-heading',
    desc: 'Heading of the list of what is missing or wrong in the form',
  });
/** What is wrong with an answer; each takes the question. */
export const faults: Readonly<
  Record<DateFault | 'choice-missing' | 'choice-unknown' | 'code-missing', (question: string) => string>
> = {
  'date-missing': (question) =>
    msg(str`${question} – enter a date, or tick “I don’t remember”.`, {
      id: 'date-missing',
      desc: 'Error. The gap is the question, such as "When did you order?"',
    }),
  'year-missing': (question) =>
    msg(str`${question} – enter the year as well.`, {
      id: 'year-missing',
      desc: 'Error: month or day without a year',
    }),
  'month-missing': (question) =>
    msg(str`${question} – enter the month as well, or leave the day empty.`, {
      id: 'month-missing',
      desc: 'Error: a day without a month',
    }),
  'year-too-short': (question) =>
    msg(str`${question} – enter the year with four digits, such as 2012.`, {
      id: 'year-too-short',
      desc: 'Error: a year such as 12, which could be several',
    }),
  'date-not-real': (question) =>
    msg(str`${question} – this date does not exist. Enter a real date.`, {
      id: 'date-not-real',
      desc: 'Error: such as 31 February',
    }),
  'time-not-real': (question) =>
    msg(str`${question} – enter the time from 00:00 to 23:59, after a whole date.`, {
      id: 'time-not-real',
      desc: 'Error: a time that does not exist, or one without a day',
    }),
  'date-contradictory': (question) =>
    msg(str`${question} – the fields contradict each other. Enter one date.`, {
      id: 'date-contradictory',
      desc: 'Error: such as a whole date in one field and another year in the next',
    }),
  'date-ambiguous': (question) =>
    msg(str`${question} – this can mean several dates. Choose the one you mean.`, {
      id: 'date-ambiguous',
      desc: 'Error: a date such as 03/04/2012; below it stand buttons with the dates',
    }),
  'choice-missing': (question) =>
    msg(str`${question} – choose an answer. “I don’t know” is one too.`, {
      id: 'choice-missing',
      desc: 'Error',
    }),
  'choice-unknown': (question) =>
    msg(str`${question} – choose an answer from the list.`, {
      id: 'choice-unknown',
      desc: 'Error: what was typed into the field of a long list is none of its answers',
    }),
  'code-missing': (question) =>
    msg(str`${question} – enter the number, or tick “I don’t know”.`, {id: 'code-missing', desc: 'Error'}),
};
export const dateInFuture = (date: string) =>
  msg(str`${date} is still to come. Please check that date.`, {
    id: 'date-in-future',
    desc: 'A question to the reader, no error; beside the verdict',
  });

export const dateLongPast = (date: string) =>
  msg(str`${date} is a very long time ago. Please check that date.`, {
    id: 'date-long-past',
    desc: 'A question to the reader, no error; beside the verdict',
  });

export const verdicts: Readonly<Record<Verdict, () => string>> = {
  affected: () =>
    msg('You are affected by this incident', {
      id: 'verdict-affected',
      desc: 'The answer to "Are you affected?"',
    }),
  'not-affected': () =>
    msg('You are not affected by this incident', {
      id: 'verdict-not-affected',
      desc: 'The answer to "Are you affected?"; never say "safe"',
    }),
  'possibly-affected': () =>
    msg('You may be affected by this incident', {
      id: 'verdict-possibly-affected',
      desc: 'The answer to "Are you affected?" when it cannot be decided',
    }),
};
export const yourAnswers = () =>
  msg('Your answers', {id: 'your-answers', desc: 'Label above what the reader entered'});
export const unanswered = () =>
  msg('not known', {id: 'unanswered', desc: 'What the reader entered: that they do not know'});
export const why = () => msg('Why', {id: 'why', desc: 'Label above the rule that decided'});
export const nextSteps = () =>
  msg('What to do now', {id: 'next-steps', desc: 'Label above the steps for affected readers'});
export const wouldDecide = () =>
  msg('A more precise answer here could decide it', {
    id: 'would-decide',
    desc: 'Label above the questions that are still open; each is a link to its field',
  });
export const decidesAlone = () =>
  msg('This answer alone decides it:', {
    id: 'decides-alone',
    desc: 'Above a list of answers to one question, each with the verdict that it would give',
  });
/** What the verdict would be with a certain answer, which stands before it. */
export const prospects: Readonly<Record<Verdict, () => string>> = {
  affected: () =>
    msg('you are affected', {
      id: 'prospect-affected',
      desc: 'After an answer that the reader could give, such as "4 September 2012 or earlier"',
    }),
  'not-affected': () => msg('you are not affected', {id: 'prospect-not-affected', desc: 'As before'}),
  'possibly-affected': () => msg('still not certain', {id: 'prospect-possibly-affected', desc: 'As before'}),
};
export const anyOther = () =>
  msg('any other', {id: 'any-other', desc: 'All codes that the lines above do not name'});
export const more = (count: string) =>
  msg(str`and ${count} more`, {
    id: 'more',
    desc: 'End of a list cut short; the gap is how many are left out',
  });
export const tooLate = () =>
  msg('Your date is later:', {
    id: 'too-late',
    desc: 'Before a condition such as "1 to 4 September 2012" that the date of the reader comes after',
  });
export const tooEarly = () =>
  msg('Your date is earlier:', {
    id: 'too-early',
    desc: 'Before a condition such as "1 to 4 September 2012" that the date of the reader comes before',
  });
export const cannotDecide = () =>
  msg('The notice itself leaves this open. Please ask the contact below.', {
    id: 'cannot-decide',
    desc: 'When no answer of the reader could decide it',
  });
export const notExact = () =>
  msg('The rules of this notice are too many to be decided exactly.', {
    id: 'not-exact',
    desc: 'When the rules exceed what can be worked out',
  });
export const provisional = (when: string) =>
  msg(str`This is what is known on ${when}. It may still change.`, {
    id: 'provisional',
    desc: 'Beside the verdict of a first or interim report; the gap is a date',
  });
export const testHeld = () =>
  msg('Applies to you', {
    id: 'test-held',
    desc: 'Read by screen readers before a condition that the answer meets',
  });
export const testFailed = () =>
  msg('Does not apply to you', {
    id: 'test-failed',
    desc: 'Read by screen readers before a condition that the answer does not meet',
  });
export const testOpen = () =>
  msg('Not certain', {
    id: 'test-open',
    desc: 'Read by screen readers before a condition that the answer leaves open',
  });
export const basis = (report: string) =>
  msg(str`This answer rests on: ${report}.`, {
    id: 'basis',
    desc: 'Below the verdict; the gap is such as "Final report, revision 2, 17 December 2012"',
  });
export const checkedOn = (when: string) =>
  msg(str`Checked on ${when}.`, {
    id: 'checked-on',
    desc: 'Below the verdict; the gap is a date and a time, written',
  });
export const checkedBefore = () =>
  msg('Checked before', {id: 'checked-before', desc: 'Heading of a list of earlier answers'});
export const checkAnother = () =>
  msg('Check with other answers', {
    id: 'check-another',
    desc: 'Button: begins another check and keeps the answer to this one',
  });
export const clearAnswers = () =>
  msg('Clear everything', {
    id: 'clear-answers',
    desc: 'Button: empties the form and takes all answers away, for shared devices',
  });
export const printAnswer = () => msg('Print this answer', {id: 'print-answer', desc: 'Button'});
export const includeAnswers = () =>
  msg('Print my answers too', {id: 'include-answers', desc: 'Tick box beside the button that prints'});
export const clear = () =>
  msg('Clear', {
    id: 'clear',
    desc: 'Button that empties the form and takes the answer away, for shared devices',
  });

export const openUntil = (time: string) =>
  msg(str`Open until ${time}`, {
    id: 'open-until',
    desc: 'Badge: the line answers now; the gap is a time of day',
  });
export const closedNow = () =>
  msg('Closed now', {id: 'closed-now', desc: 'Badge: the line does not answer now'});
export const opensToday = (time: string) =>
  msg(str`opens today at ${time}`, {id: 'opens-today', desc: 'After "Closed now"'});
export const opensTomorrow = (time: string) =>
  msg(str`opens tomorrow at ${time}`, {id: 'opens-tomorrow', desc: 'After "Closed now"'});
export const opensOn = (weekday: string, time: string) =>
  msg(str`opens on ${weekday} at ${time}`, {
    id: 'opens-on',
    desc: 'After "Closed now"; day of the week and time of day',
  });
export const ended = () =>
  msg('No longer in service', {id: 'ended', desc: 'Badge: the line has been closed for good'});
