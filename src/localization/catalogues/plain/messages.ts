/** Pages that work without scripts. A catalogue of their own, because pages with elements do not need it. */
import {msg, str} from '../../msg.js';

/** Above questions with radio buttons, on a page that works without scripts */
export const chooseAnswers = () =>
  msg('Choose one answer to each question. The result then appears below.', {id: 'plain-choose'});
/** Above questions of which at least one has a field for a serial or model number, on a page that works without scripts */
export const giveAnswers = () =>
  msg('Answer each question, or say that you don’t know. The result then appears below.', {
    id: 'plain-give-answers',
  });
/**
 * In the place of an answer, in old browsers; the number is a serial or model number. Quote the message "who-is-affected"
 */
export const cannotCompare = () =>
  msg(
    'This browser cannot compare numbers. Please compare yours with the rule under “Who is affected” above.',
    {id: 'plain-cannot-compare'},
  );
/** The reader typed a serial or model number that the rule does not mention; perhaps mistyped. Never say "not affected" */
export const numberNotNamed = () =>
  msg(
    'The number you typed is not one of those in this notice. Please compare it with the numbers below, character by character.',
    {id: 'plain-number-not-named'},
  );
/** Above a list of serial or model numbers, and of rules such as "begins with AB" */
export const namedNumbers = () => msg('Numbers in this notice:', {id: 'plain-named-numbers'});
/** Last of several answers that are dates: all other dates */
export const otherDate = () => msg('Another date', {id: 'plain-other-date'});
/** Above answers that are dates and times, below those that lie within one day: all other times, on that day or another */
export const otherTime = () => msg('Another time', {id: 'plain-other-time'});
/** Answer to a question for a date, where the rule mentions none */
export const anyDate = () => msg('Any date', {id: 'plain-any-date'});
/** Below questions with radio buttons, until enough of them are answered */
export const notChosen = () =>
  msg('Your result will appear here once your answers decide it.', {id: 'plain-not-chosen'});
/**
 * Above a list of verdicts with their rules; seen only in browsers without styles, which cannot hide the others
 */
export const allAnswers = () =>
  msg('These are all possible results. Yours is the one whose conditions fit you.', {
    id: 'plain-all-answers',
  });
/**
 * A rule: answers to questions, and the verdict for whom they are true; such as "When did you order? before 2011: Your order
 * is not affected"
 */
export const holdsFor = (who: string, verdict: string) =>
  msg(str`${who}: ${verdict}`, {id: 'plain-holds-for'});
/** Below the first few rules that lead to a verdict; quote the message "who-is-affected" */
export const furtherCases = () =>
  msg('The same applies in other cases: see the rule under “Who is affected” above.', {
    id: 'plain-further-cases',
  });
/** Behind a question that stands below several rules, some of which have an answer to it; the gap is the answer "I don’t know" */
export const ifUnknown = (unknown: string) =>
  msg(str`(if you answered “${unknown}”)`, {id: 'plain-if-unknown'});
/** Why a reader is not affected */
export const appliesToNobody = () =>
  msg('Your answers do not meet the conditions in this notice.', {id: 'plain-no-rule'});
/** Above a table that says who is affected, in the place of questions; the number is a serial or model number */
export const codesInTable = () =>
  msg('This page cannot check serial or model numbers. Please find yours in the table.', {id: 'plain-codes'});
/** Above a table that says who is affected, in the place of questions */
export const tooManyForPage = () =>
  msg('There are too many possible answers to choose from on this page. Please find yours in the table.', {
    id: 'plain-too-many',
  });
/** Below a shortened table; quote the message "who-is-affected" */
export const wholeRule = () =>
  msg('For the full rule, see “Who is affected” above.', {id: 'plain-whole-rule'});
/** At the foot of a page that cannot know today’s date; the gap is a date */
export const validFrom = (when: string) => msg(str`Valid from ${when}`, {id: 'plain-valid-from'});
/** At the foot of a page that cannot know today’s date; the gap is a date */
export const validUntil = (when: string) => msg(str`Valid until ${when}`, {id: 'plain-valid-until'});
