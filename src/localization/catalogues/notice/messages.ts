/**
 * The messages that every page needs. Only files called `messages.ts` call `msg()`; the comment above a message is the
 * note that its translators read. `Speaker.say` says them.
 */
import type {Kind, Severity, Stage} from '../../../model/schema/notice.js';
import type {KnownSection} from '../../../model/vocabulary.js';
import type {Bound, Exposure, Unit} from '../../../model/schema/vocabulary.js';
import {msg, str} from '../../msg.js';

/** A message without gaps. */
export type Message = () => string;

// The notice as a whole

export const stages: Readonly<Record<Stage, Message>> = {
  /** Badge: how far the incident is understood; the first public notice */
  initial: () => msg('First report', {id: 'stage-initial'}),
  /** Badge: how far the incident is understood; work goes on */
  interim: () => msg('Interim report', {id: 'stage-interim'}),
  /** Badge: how far the incident is understood; nothing more is expected */
  final: () => msg('Final report', {id: 'stage-final'}),
  /** Badge: the notice has been taken back */
  withdrawn: () => msg('Withdrawn', {id: 'stage-withdrawn'}),
};

export const severities: Readonly<Record<Severity, Message>> = {
  /** Badge: act at once */
  emergency: () => msg('Emergency', {id: 'severity-emergency'}),
  /** Badge: read this */
  warning: () => msg('Important', {id: 'severity-warning'}),
  /** Badge: good to know */
  information: () => msg('Information', {id: 'severity-information'}),
};

export const kinds: Readonly<Record<Kind, Message>> = {
  /** Small print above the title: the notice is about a break-in or a leak */
  'data-breach': () => msg('Data breach', {id: 'kind-data-breach'}),
  /** Small print above the title: the notice is about a dangerous product */
  'product-recall': () => msg('Product recall', {id: 'kind-product-recall'}),
  /** Small print above the title: the notice is about a service that failed */
  'service-outage': () => msg('Service outage', {id: 'kind-service-outage'}),
  /** Small print above the title: people can claim money or other benefits that were agreed on in a dispute */
  settlement: () => msg('Settlement', {id: 'kind-settlement'}),
  /** Small print above the title: the notice is about something else */
  other: () => msg('Notice', {id: 'kind-other'}),
};

/** Above and beside everything in a notice that is only an exercise; has to be unmistakable */
export const drill = () => msg('Exercise – this is not a real incident', {id: 'drill'});
/** Above a notice that has been taken back, in place of all that it said; the gap is a date */
export const withdrawn = (when: string) =>
  msg(str`This notice has been withdrawn (${when}) and no longer applies.`, {id: 'withdrawn'});
/** Above a notice that no longer applies, in place of all that it said; a link to the newer notice follows */
export const superseded = () => msg('This notice has been replaced by:', {id: 'superseded'});
/** What opens the text of a notice that no longer applies */
export const formerText = () => msg('Read the earlier text', {id: 'former-text'});
/** Above a notice that is out of date; the gap is a date */
export const expired = (when: string) => msg(str`This notice was valid until ${when}.`, {id: 'expired'});
/** Above a notice that is published before it comes into effect; the gap is a date */
export const upcoming = (when: string) => msg(str`This notice applies from ${when}.`, {id: 'upcoming'});
/** The basis of a verdict or statement: stage such as "Final report", number of the revision, date of the revision */
export const asOf = (stage: string, revision: string, when: string) =>
  msg(str`${stage}, version ${revision}, ${when}`, {id: 'as-of'});
/** The name of the incident, to be quoted in a call or mail */
export const reference = (id: string) => msg(str`Reference: ${id}`, {id: 'reference'});
/** Below a translated notice; the gap is the name of a language */
export const authoritative = (language: string) =>
  msg(str`The official text of this notice is in ${language}.`, {id: 'authoritative'});
/** Button that hides the banner */
export const dismiss = () => msg('Close this notice', {id: 'dismiss'});
/** Link in the banner of a notice that has a form in which readers can check whether they are affected */
export const amIAffected = () => msg('Am I affected?', {id: 'am-i-affected'});
/** Link in the banner of any other notice */
export const readNotice = () => msg('Read the notice', {id: 'read-notice'});
/** While the notice is on its way */
export const loading = () => msg('Loading the notice…', {id: 'loading'});
/** When the notice could not be loaded or read */
export const failed = () => msg('The notice could not be shown here.', {id: 'failed'});
/** In place of a notice whose file is not there: it was deleted, or never put there */
export const gone = () => msg('There is no notice here now.', {id: 'gone'});
/** Button that loads the notice again */
export const retry = () => msg('Try again', {id: 'retry'});

/** Heading above the steps of an emergency, before all else */
export const doThisNow = () => msg('Do this now', {id: 'do-this-now'});
/** Button that leads to the questions which tell readers whether they are affected */
export const checkAction = () => msg('See if you are affected', {id: 'check-action'});
/** Small print in that button */
export const oneQuestion = () => msg('1 question', {id: 'one-question'});
/** Small print in that button; more than one */
export const questionCount = (count: string) => msg(str`${count} questions`, {id: 'question-count'});
/** Name of the links to the parts of the notice; read by screen readers */
export const onThisPage = () => msg('In this notice', {id: 'on-this-page'});

// Facts

/** Heading of the figures: which data are at stake, how many people */
export const facts = () => msg('Key facts', {id: 'facts'});
export const exposures: Readonly<Record<Exposure, Message>> = {
  /** Label of a list of kinds of data that have certainly leaked */
  confirmed: () => msg('Data that leaked', {id: 'exposure-confirmed'}),
  /** Label of a list of kinds of data that may have leaked */
  possible: () => msg('Data that may have leaked', {id: 'exposure-possible'}),
  /** Label of a list of kinds of data that an intruder could have viewed; no leak was found */
  viewable: () => msg('Data that could have been viewed', {id: 'exposure-viewable'}),
  /** Label of a list of kinds of data that were investigated; no leak was found */
  'none-found': () => msg('Data checked: no leak found', {id: 'exposure-none-found'}),
};
export const units: Readonly<Record<Unit, Message>> = {
  /** Label of a number of people */
  people: () => msg('Number of people', {id: 'unit-people'}),
  /** Label of a number of records */
  records: () => msg('Records held', {id: 'unit-records'}),
  /** Label of a number of accounts */
  accounts: () => msg('Number of accounts', {id: 'unit-accounts'}),
  /** Label of a number of devices */
  devices: () => msg('Number of devices', {id: 'unit-devices'}),
};
export const counts: Readonly<Record<Unit, (count: string) => string>> = {
  /** A number of people, with a counter word if the language has one; the label already says what is counted */
  people: (count) => msg(str`${count}`, {id: 'count-people'}),
  /** A number of records, with a counter word if the language has one */
  records: (count) => msg(str`${count}`, {id: 'count-records'}),
  /** A number of accounts, with a counter word if the language has one */
  accounts: (count) => msg(str`${count}`, {id: 'count-accounts'}),
  /** A number of devices, with a counter word if the language has one */
  devices: (count) => msg(str`${count}`, {id: 'count-devices'}),
};
export const bounds: Readonly<Record<Bound, (count: string) => string>> = {
  exact: (count) => count,
  /** A number with its counter word that is an upper limit */
  'at-most': (count) => msg(str`Up to ${count}`, {id: 'bound-at-most'}),
  /** A number with its counter word that is a lower limit */
  'at-least': (count) => msg(str`At least ${count}`, {id: 'bound-at-least'}),
  /** A number with its counter word that is approximate */
  about: (count) => msg(str`About ${count}`, {id: 'bound-about'}),
};
/** Heading of a box with several rows, such as "Order date: 1 April 2011 – 4 September 2012" */
export const affectedIfAll = () => msg('You are affected if all of these apply', {id: 'affected-if-all'});
/** The same with a single row */
export const affectedIf = () => msg('You are affected if this applies', {id: 'affected-if'});
/** What opens the groups that are not shown at first */
export const furtherGroups = (count: string) => msg(str`${count} more groups`, {id: 'further-groups'});
/** Label above the rule in words */
export const whoIsAffected = () => msg('Who is affected', {id: 'who-is-affected'});

// The rule in words

/** A condition: this date or a later one */
export const fromDate = (date: string) => msg(str`${date} or later`, {id: 'from-date'});
/** A condition: this date or an earlier one */
export const toDate = (date: string) => msg(str`${date} or earlier`, {id: 'to-date'});
/** A condition on a date, after another: such as "after 4 March 2019" and "no later than 12 December 2019" */
export const noLaterThan = (date: string) => msg(str`no later than ${date}`, {id: 'no-later-than'});
/** A condition: a later date than this */
export const afterDate = (date: string) => msg(str`after ${date}`, {id: 'after-date'});
/** A condition: an earlier date than this */
export const beforeDate = (date: string) => msg(str`before ${date}`, {id: 'before-date'});
/** A condition: none of these options; the gap is a list joined by "or" */
export const anythingBut = (options: string) => msg(str`anything except ${options}`, {id: 'anything-but'});
/** An answer of a choice within a list, in quotation marks, as "A or B" would else seem two answers */
export const quoted = (option: string) => msg(str`“${option}”`, {id: 'quoted-option'});
/** A condition on a serial number */
export const beginsWith = (code: string) => msg(str`begins with ${code}`, {id: 'begins-with'});
/** A condition on a serial number */
export const endsWith = (code: string) => msg(str`ends with ${code}`, {id: 'ends-with'});
/** A condition on a serial number */
export const contains = (code: string) => msg(str`contains ${code}`, {id: 'contains'});
/** A condition on a serial number; the second gap is what follows, such as "3 digits, B, 5 digits" */
export const beginsThen = (code: string, rest: string) =>
  msg(str`begins with ${code}, then ${rest}`, {id: 'begins-then'});
/** Parts of a serial number: the first, and what follows; such as "2 letters, then 3 digits, B, 5 digits" */
export const thenNext = (before: string, next: string) =>
  msg(str`${before}, then ${next}`, {id: 'then-next'});
/** A condition on a serial number, and one that fits it */
export const withExample = (condition: string, example: string) =>
  msg(str`${condition} – for example ${example}`, {id: 'with-example'});
/** A serial number of nothing but digits, such as "7 digits ending in 425" */
export const digitsThatEnd = (count: string, end: string) =>
  msg(str`${count} digits ending in ${end}`, {id: 'digits-that-end'});
/** As before, such as "7 digits starting with 12" */
export const digitsThatBegin = (count: string, beginning: string) =>
  msg(str`${count} digits starting with ${beginning}`, {id: 'digits-that-begin'});
/** A part of a serial number */
export const oneDigit = () => msg('1 digit', {id: 'one-digit'});
/** A part of a serial number */
export const digits = (count: string) => msg(str`${count} digits`, {id: 'digits'});
/** A part of a serial number */
export const oneLetter = () => msg('1 letter', {id: 'one-letter'});
/** A part of a serial number */
export const letters = (count: string) => msg(str`${count} letters`, {id: 'letters'});
/** A part of a serial number: a digit or a letter */
export const oneCharacter = () => msg('1 character', {id: 'one-character'});
/** A part of a serial number: digits or letters */
export const characters = (count: string) => msg(str`${count} characters`, {id: 'characters'});
/** A part of a serial number: any digits and letters, or none */
export const anything = () => msg('anything', {id: 'anything'});
/** A condition on a part of a serial number; the second gap is a condition such as "from 000076 to 005141" */
export const lastCharacters = (count: string, condition: string) =>
  msg(str`last ${count} characters: ${condition}`, {id: 'last-characters'});
/** As before */
export const firstCharacters = (count: string, condition: string) =>
  msg(str`first ${count} characters: ${condition}`, {id: 'first-characters'});
/** As before; the gap is the first of the characters that are meant */
export const charactersFrom = (first: string, condition: string) =>
  msg(str`from character ${first} on: ${condition}`, {id: 'characters-from'});
/** The place of a character of a serial number, counted from its end */
export const fromEnd = (place: string) => msg(str`${place} from the end`, {id: 'from-end'});
/** A condition on a part of a serial number, such as characters 4 to 8, or 4 to "2 from the end" */
export const charactersBetween = (first: string, last: string, condition: string) =>
  msg(str`characters ${first} to ${last}: ${condition}`, {id: 'characters-between'});
/** As before, where both places are counted from the end, such as 4 and 3: the first of them is further from it */
export const charactersFromEnd = (first: string, last: string, condition: string) =>
  msg(str`characters ${first} to ${last} from the end: ${condition}`, {id: 'characters-from-end'});
/** A condition on a period; the gap is a condition such as "1 to 4 September 2012" */
export const atAnyTime = (dates: string) => msg(str`at any time: ${dates}`, {id: 'at-any-time'});
/** A condition on a period: nothing of it lies elsewhere; the gap is as before, or such as "May 2022 or later" */
export const onlyWithin = (dates: string) =>
  msg(str`only within this time: ${dates}`, {id: 'only-within-time'});
/** Last in a list joined by "or": the number of entries left out */
export const others = (count: string) => msg(str`${count} others`, {id: 'others'});
/** Before a list of conditions that must all hold */
export const allOfThese = () => msg('All of these:', {id: 'all-of-these'});
/** Before a list of conditions of which one must hold */
export const oneOfThese = () => msg('One of these:', {id: 'one-of-these'});
/** The rule has no conditions: it holds for every reader */
export const everyone = () => msg('Everyone', {id: 'everyone'});
/** The rule is a list of which one must hold, and the list is empty */
export const nobody = () => msg('Nobody', {id: 'nobody'});
/** Label above an answer that a rule asks for, such as "1 April 2011 or later", where a question has no short label */
export const ifAnswer = (question: string) => msg(str`If your answer to “${question}” is`, {id: 'if-answer'});

// The rule in sentences, such as "Order date: 2012; and either Payment: card, or Device: mobile phone"

/** In place of a label such as "Order date", where a question has none */
export const answerTo = (question: string) => msg(str`Your answer to “${question}”`, {id: 'answer-to'});
/** A condition: the label of an answer, and what it has to be */
export const labelled = (label: string, answer: string) => msg(str`${label}: ${answer}`, {id: 'labelled'});
/** A condition on a part of an answer, such as "Serial number" and "last 6 characters: 000076" */
export const labelledPart = (label: string, condition: string) =>
  msg(str`${label}, ${condition}`, {id: 'labelled-part'});
/** Conditions that must all hold: one, and the next */
export const both = (first: string, next: string) => msg(str`${first}; ${next}`, {id: 'rule-both'});
/** Conditions that must all hold: those before, and the last */
export const andLast = (before: string, last: string) =>
  msg(str`${before}; and ${last}`, {id: 'rule-and-last'});
/** Two conditions of which one must hold */
export const either = (first: string, second: string) =>
  msg(str`either ${first}, or ${second}`, {id: 'rule-either'});
/** A whole sentence of conditions */
export const ruleSentence = (conditions: string) => msg(str`${conditions}`, {id: 'rule-sentence'});
/** Conditions that must all hold, before a list of sentences of which one must hold as well */
export const andOneOf = (conditions: string) =>
  msg(str`${conditions}; and one of these:`, {id: 'rule-and-one-of'});
/** What opens the rule as nested lists, below a sentence that says it more simply */
export const exactRule = () => msg('Show the exact rule', {id: 'exact-rule'});
/** About a group of whom only some were hit, and the notice does not know which */
export const somePeople = () =>
  msg('Only some of these people are affected. This notice cannot say which.', {id: 'some-people'});

/** Heading above the form */
export const checkHeading = () => msg('Are you affected?', {id: 'check-heading'});
/** Answer of a choice */
export const noneOfThese = () => msg('None of these', {id: 'none-of-these'});
/** In place of the form, where the software for it could not be downloaded */
export const checkerFailed = () =>
  msg('The form could not be loaded. Please try again.', {id: 'checker-failed'});
/** In place of pictures and the like that could not be downloaded; a button to try again follows */
export const supplementFailed = () =>
  msg('Part of this notice could not be loaded.', {id: 'supplement-failed'});
// Details

export const sections: Readonly<Record<KnownSection, Message>> = {
  /** Heading */
  'what-happened': () => msg('What happened', {id: 'section-what-happened'}),
  /** Heading */
  'information-involved': () => msg('What information was involved', {id: 'section-information-involved'}),
  /** Heading */
  'what-we-are-doing': () => msg('What we are doing', {id: 'section-what-we-are-doing'}),
  /** Heading */
  'what-you-can-do': () => msg('What you can do', {id: 'section-what-you-can-do'}),
  /** Heading */
  'more-information': () => msg('More information', {id: 'section-more-information'}),
  /** Heading */
  investigation: () => msg('How we investigated', {id: 'section-investigation'}),
  /** Heading */
  findings: () => msg('What we found', {id: 'section-findings'}),
};
/** In a timeline, between what has happened and what is planned; plans may be late */
export const plannedFromHere = () => msg('Planned next', {id: 'planned-from-here'});
/** Head of a column: names of services */
export const service = () => msg('Service', {id: 'service'});
/** Head of a column: whether a service runs */
export const serviceState = () => msg('Status', {id: 'service-state'});
/** Head of a column of dates: when services that were stopped will run again */
export const expectedBack = () => msg('Expected back', {id: 'expected-back'});
/** Head of a column of dates: since when services run again */
export const backSince = () => msg('Back since', {id: 'back-since'});
/** In place of a date */
export const notKnownYet = () => msg('Not known yet', {id: 'not-known-yet'});
/** Heading: measures to prevent a recurrence */
export const measures = () => msg('Preventing a repeat', {id: 'measures'});
/** Heading */
export const services = () => msg('Paused services', {id: 'services'});
/** Heading: former revisions of this notice */
export const history = () => msg('Earlier versions', {id: 'history'});
/** Heading of a list of links */
export const links = () => msg('Read more', {id: 'links'});
/** Heading of the list of dates */
export const timeline = () => msg('Timeline', {id: 'timeline'});
/** Badge of a step or measure that is still to come */
export const planned = () => msg('Planned', {id: 'planned'});
/** Badge of a measure that has been taken */
export const done = () => msg('Done', {id: 'done'});
/** Badge of a service that is not running */
export const suspended = () => msg('Paused', {id: 'suspended'});
/** Badge of a service that is running again */
export const restored = () => msg('Running again', {id: 'restored'});
/** How many are in a state, such as "Done: 3" */
export const counted = (state: string, count: string) => msg(str`${state}: ${count}`, {id: 'counted'});
/** About a service that is not running; the gap is a date */
export const returns = (when: string) => msg(str`Expected back: ${when}`, {id: 'returns'});
/** About a service that is running again; the gap is a date */
export const returned = (when: string) => msg(str`Back since ${when}`, {id: 'returned'});
/** Label of the company that issued the notice */
export const issuedBy = () => msg('Issued by', {id: 'issued-by'});

// Dates that are not exact

/** The gap is a month, such as January 2013 */
export const earlyMonth = (month: string) => msg(str`early ${month}`, {id: 'early-month'});
/** The gap is a month, such as January 2013 */
export const middleMonth = (month: string) => msg(str`mid-${month}`, {id: 'middle-month'});
/** The gap is a month, such as January 2013 */
export const lateMonth = (month: string) => msg(str`late ${month}`, {id: 'late-month'});
/** The gap is a year, such as 2013 */
export const earlyYear = (year: string) => msg(str`early ${year}`, {id: 'early-year'});
/** The gap is a year, such as 2013 */
export const middleYear = (year: string) => msg(str`mid-${year}`, {id: 'middle-year'});
/** The gap is a year, such as 2013 */
export const lateYear = (year: string) => msg(str`late ${year}`, {id: 'late-year'});
/** The gap is a date that is not certain */
export const approximately = (date: string) => msg(str`about ${date}`, {id: 'approximately'});

// Contact

/** Heading */
export const contact = () => msg('Contact', {id: 'contact'});
/** Beside a telephone number */
export const tollFree = () => msg('Free to call', {id: 'toll-free'});
/** Before opening hours that apply on all seven days */
export const everyDay = () => msg('Every day', {id: 'every-day'});
/** Consecutive days of the week, such as Monday to Friday */
export const weekdayRange = (first: string, last: string) =>
  msg(str`${first} to ${last}`, {id: 'weekday-range'});
/** The last date on which a telephone line is in service */
export const answersUntil = (when: string) => msg(str`In service until ${when}`, {id: 'answers-until'});
/** Days on which a telephone line is closed; the gap is a date or a range */
export const closedOn = (when: string) => msg(str`Closed ${when}`, {id: 'closed-on'});
/** Label of a mail address */
export const email = () => msg('Email', {id: 'email'});
/** Label of a telephone number */
export const phone = () => msg('Phone', {id: 'phone'});
/** Label of a postal address */
export const address = () => msg('Address', {id: 'address'});
/** Label of opening hours */
export const hours = () => msg('Hours', {id: 'hours'});
/** Opening hours, such as "Every day 10:00–18:00", and whose clock they go by, such as "Japan time" */
export const hoursInZone = (hours: string, zone: string) =>
  msg(str`${hours} (${zone})`, {id: 'hours-in-zone'});
/** Label of the languages that a contact speaks */
export const languages = () => msg('Languages', {id: 'languages'});
/** Label of a link to the website of a contact */
export const website = () => msg('Website', {id: 'website'});
