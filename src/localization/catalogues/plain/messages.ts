/** Pages that work without scripts. A catalogue of their own, because pages with elements do not need it. */
import {msg, str} from '../../msg.js';

/** Above questions with radio buttons, on a page that works without scripts */
export const chooseAnswers = () =>
  msg('Choose an answer to each question. What it means for you then stands below.', {id: 'plain-choose'});
/** Above questions of which at least one has a field for a serial or model number, on a page that works without scripts */
export const giveAnswers = () =>
  msg('Answer each question, or say that you don’t know. What it means for you then stands below.', {
    id: 'plain-give-answers',
  });
/**
 * In the place of an answer, in old browsers; the number is a serial or model number. Quote the message "who-is-affected"
 */
export const cannotCompare = () =>
  msg(
    'This browser cannot compare numbers. Please compare yours with the rule above, under “Who is affected”.',
    {id: 'plain-cannot-compare'},
  );
/** The reader typed a serial or model number that the rule does not mention; perhaps mistyped. Never say "not affected" */
export const numberNotNamed = () =>
  msg(
    'As you have typed it, your number is not one of those that this notice names. Please compare it with them, character by character: they stand below.',
    {id: 'plain-number-not-named'},
  );
/** Above a list of serial or model numbers, and of rules such as "begins with AB" */
export const namedNumbers = () => msg('The notice names these numbers:', {id: 'plain-named-numbers'});
/** Last of several answers that are dates: all other dates */
export const otherDate = () => msg('Another date', {id: 'plain-other-date'});
/** Answer to a question for a date, where the rule mentions none */
export const anyDate = () => msg('Any date', {id: 'plain-any-date'});
/** Below questions with radio buttons, until enough of them are answered */
export const notChosen = () =>
  msg('Your answer will stand here as soon as your choices decide it.', {id: 'plain-not-chosen'});
/**
 * Above a list of verdicts with their rules; seen only in browsers without styles, which cannot hide the others
 */
export const allAnswers = () =>
  msg('These are all the answers that there are. Yours is the one whose rule fits what you know.', {
    id: 'plain-all-answers',
  });
/** Why a reader is not affected */
export const appliesToNobody = () => msg('No rule of this notice fits these answers.', {id: 'plain-no-rule'});
/** Above a table that says who is affected, in the place of questions; the number is a serial or model number */
export const codesInTable = () =>
  msg(
    'The rule asks for a number that only you know, and this page has no program to compare it. Please look up your answers in the table.',
    {id: 'plain-codes'},
  );
/** Above a table that says who is affected, in the place of questions */
export const tooManyForPage = () =>
  msg('There are too many answers to choose from on this page. Please look up yours in the table.', {
    id: 'plain-too-many',
  });
/** Below a shortened table; quote the message "who-is-affected" */
export const wholeRule = () =>
  msg('The whole rule stands above, under “Who is affected”.', {id: 'plain-whole-rule'});
/** At the foot of a page that cannot know today’s date; the gap is a date */
export const validFrom = (when: string) => msg(str`Valid from ${when}`, {id: 'plain-valid-from'});
/** At the foot of a page that cannot know today’s date; the gap is a date */
export const validUntil = (when: string) => msg(str`Valid until ${when}`, {id: 'plain-valid-until'});
