/**
 * What the library says of a notice, in English. Only files called `…messages.ts` call `msg()`; the notes go to the
 * translators by way of `xliff/`. Speak them with `Speaker.say`.
 */
import type {Kind, Severity, Stage} from '../../../model/schema/notice.js';
import type {KnownSection} from '../../../model/vocabulary.js';
import type {Bound, Exposure, Unit} from '../../../model/schema/vocabulary.js';
import {msg, str} from '../../msg.js';

/** A message without gaps. */
export type Message = () => string;

// The notice as a whole

export const stages: Readonly<Record<Stage, Message>> = {
  initial: () =>
    msg('First report', {
      id: 'stage-initial',
      desc: 'Badge: how far the incident is understood; the first public notice',
    }),
  interim: () =>
    msg('Interim report', {
      id: 'stage-interim',
      desc: 'Badge: how far the incident is understood; work goes on',
    }),
  final: () =>
    msg('Final report', {
      id: 'stage-final',
      desc: 'Badge: how far the incident is understood; nothing more is expected',
    }),
  withdrawn: () => msg('Withdrawn', {id: 'stage-withdrawn', desc: 'Badge: the notice has been taken back'}),
};

export const severities: Readonly<Record<Severity, Message>> = {
  emergency: () => msg('Emergency', {id: 'severity-emergency', desc: 'Badge: act at once'}),
  warning: () => msg('Important', {id: 'severity-warning', desc: 'Badge: read this'}),
  information: () => msg('Information', {id: 'severity-information', desc: 'Badge: good to know'}),
};

export const kinds: Readonly<Record<Kind, Message>> = {
  'data-breach': () =>
    msg('Information security', {
      id: 'kind-data-breach',
      desc: 'Small print above the title: the notice is about a break-in or a leak',
    }),
  'product-recall': () =>
    msg('Product recall', {
      id: 'kind-product-recall',
      desc: 'Small print above the title: the notice is about a dangerous product',
    }),
  'service-outage': () =>
    msg('Service outage', {
      id: 'kind-service-outage',
      desc: 'Small print above the title: the notice is about a service that failed',
    }),
  other: () =>
    msg('Notice', {
      id: 'kind-other',
      desc: 'Small print above the title: the notice is about something else',
    }),
};

export const drill = () =>
  msg('Exercise – this is not a real incident', {
    id: 'drill',
    desc: 'Stands above and beside everything in a notice that is only an exercise; unmistakable',
  });
export const withdrawn = () =>
  msg('This notice has been withdrawn. It is shown for the record only.', {
    id: 'withdrawn',
    desc: 'Above a notice that has been taken back',
  });
export const expired = (when: string) =>
  msg(str`This notice was valid until ${when}.`, {
    id: 'expired',
    desc: 'Above a notice that is out of date; the gap is a date',
  });
export const asOf = (stage: string, revision: string, when: string) =>
  msg(str`${stage}, revision ${revision}, ${when}`, {
    id: 'as-of',
    desc: 'What a statement rests on: stage such as "Final report", number of the revision, date of the revision',
  });
export const reference = (id: string) =>
  msg(str`Reference: ${id}`, {
    id: 'reference',
    desc: 'The name of the incident, to be quoted in a call or mail',
  });
export const authoritative = (language: string) =>
  msg(str`The ${language} wording of this notice is the authoritative one.`, {
    id: 'authoritative',
    desc: 'Below a translated notice; the gap is the name of a language',
  });
export const dismiss = () => msg('Close this notice', {id: 'dismiss', desc: 'Button that hides the banner'});
export const readNotice = () => msg('Read the whole notice', {id: 'read-notice', desc: 'Link in the banner'});
export const loading = () =>
  msg('Loading the notice…', {id: 'loading', desc: 'While the notice is on its way'});
export const failed = () =>
  msg('The notice could not be shown here.', {
    id: 'failed',
    desc: 'When the notice could not be loaded or read',
  });
export const retry = () => msg('Try again', {id: 'retry', desc: 'Button that loads the notice again'});

// Facts

export const facts = () =>
  msg('Key facts', {id: 'facts', desc: 'Heading of the table of facts; read by screen readers'});
export const exposures: Readonly<Record<Exposure, Message>> = {
  confirmed: () =>
    msg('Data that leaked', {
      id: 'exposure-confirmed',
      desc: 'Label of a list of kinds of data: it is certain that they got out',
    }),
  possible: () =>
    msg('Data that may have leaked', {
      id: 'exposure-possible',
      desc: 'Label of a list of kinds of data: they may have got out',
    }),
  viewable: () =>
    msg('Data that could be viewed', {
      id: 'exposure-viewable',
      desc: 'Label of a list of kinds of data: an intruder could have looked at them; no leak was found',
    }),
  'none-found': () =>
    msg('Data checked, no leak found', {
      id: 'exposure-none-found',
      desc: 'Label of a list of kinds of data: it was looked into, and nothing had got out',
    }),
};
export const units: Readonly<Record<Unit, Message>> = {
  people: () => msg('People concerned', {id: 'unit-people', desc: 'Label of a number of people'}),
  records: () => msg('Records held', {id: 'unit-records', desc: 'Label of a number of records'}),
  accounts: () => msg('Accounts concerned', {id: 'unit-accounts', desc: 'Label of a number of accounts'}),
  devices: () => msg('Devices concerned', {id: 'unit-devices', desc: 'Label of a number of devices'}),
};
export const counts: Readonly<Record<Unit, (count: string) => string>> = {
  people: (count) =>
    msg(str`${count}`, {
      id: 'count-people',
      desc: 'A number of people, with a counter word if the language has one; the label says already what is counted',
    }),
  records: (count) =>
    msg(str`${count}`, {
      id: 'count-records',
      desc: 'A number of records, with a counter word if the language has one',
    }),
  accounts: (count) =>
    msg(str`${count}`, {
      id: 'count-accounts',
      desc: 'A number of accounts, with a counter word if the language has one',
    }),
  devices: (count) =>
    msg(str`${count}`, {
      id: 'count-devices',
      desc: 'A number of devices, with a counter word if the language has one',
    }),
};
export const bounds: Readonly<Record<Bound, (count: string) => string>> = {
  exact: (count) => count,
  'at-most': (count) =>
    msg(str`At most ${count}`, {
      id: 'bound-at-most',
      desc: 'A number with its counter word that is an upper limit',
    }),
  'at-least': (count) =>
    msg(str`At least ${count}`, {
      id: 'bound-at-least',
      desc: 'A number with its counter word that is a lower limit',
    }),
  about: (count) =>
    msg(str`About ${count}`, {id: 'bound-about', desc: 'A number with its counter word that is a rough one'}),
};
export const whoIsAffected = () =>
  msg('Who is affected', {id: 'who-is-affected', desc: 'Label above the rule in words'});

// The rule in words

export const fromDate = (date: string) =>
  msg(str`${date} or later`, {id: 'from-date', desc: 'A condition: this date or a later one'});
export const toDate = (date: string) =>
  msg(str`${date} or earlier`, {id: 'to-date', desc: 'A condition: this date or an earlier one'});
export const afterDate = (date: string) =>
  msg(str`after ${date}`, {id: 'after-date', desc: 'A condition: a later date than this'});
export const beforeDate = (date: string) =>
  msg(str`before ${date}`, {id: 'before-date', desc: 'A condition: an earlier date than this'});
export const anythingBut = (options: string) =>
  msg(str`anything but ${options}`, {
    id: 'anything-but',
    desc: 'A condition: none of these options; the gap is a list joined by "or"',
  });
export const beginsWith = (code: string) =>
  msg(str`begins with ${code}`, {id: 'begins-with', desc: 'A condition on a serial number'});
export const looksLike = (pattern: string) =>
  msg(str`looks like ${pattern} (# a digit, @ a letter, ? any sign, * any signs)`, {
    id: 'looks-like',
    desc: 'A condition on a serial number: its shape, where # stands for a digit, @ for a letter, ? for any character and * for any number of them',
  });
export const andMore = (list: string, count: string) =>
  msg(str`${list} and ${count} more`, {
    id: 'and-more',
    desc: 'A list cut short; the second gap is how many are left out',
  });
export const allOfThese = () =>
  msg('All of these:', {id: 'all-of-these', desc: 'Before a list of conditions that must all hold'});
export const oneOfThese = () =>
  msg('One of these:', {id: 'one-of-these', desc: 'Before a list of conditions of which one must hold'});
export const everyone = () =>
  msg('Everyone', {id: 'everyone', desc: 'The rule has no conditions: it holds for every reader'});
export const somePeople = () =>
  msg('Only some of these people are affected; the notice cannot say which.', {
    id: 'some-people',
    desc: 'Of a group of which the notice does not know who in it was hit',
  });

export const checkHeading = () =>
  msg('Are you affected?', {id: 'check-heading', desc: 'Heading above the form'});
export const noneOfThese = () => msg('None of these', {id: 'none-of-these', desc: 'Answer of a choice'});
export const unable = () =>
  msg('The form could not be loaded. Please try again.', {
    id: 'unable',
    desc: 'Stands in the place of the form, when the software for it could not be fetched',
  });
// Details

export const sections: Readonly<Record<KnownSection, Message>> = {
  'what-happened': () => msg('What happened', {id: 'section-what-happened', desc: 'Heading'}),
  'information-involved': () =>
    msg('What information was involved', {id: 'section-information-involved', desc: 'Heading'}),
  'what-we-are-doing': () => msg('What we are doing', {id: 'section-what-we-are-doing', desc: 'Heading'}),
  'what-you-can-do': () => msg('What you can do', {id: 'section-what-you-can-do', desc: 'Heading'}),
  'more-information': () => msg('More information', {id: 'section-more-information', desc: 'Heading'}),
  investigation: () => msg('How it was investigated', {id: 'section-investigation', desc: 'Heading'}),
  findings: () => msg('What was found', {id: 'section-findings', desc: 'Heading'}),
};
export const measures = () =>
  msg('Measures', {id: 'measures', desc: 'Heading: what is done so that it does not happen again'});
export const services = () => msg('Services that were stopped', {id: 'services', desc: 'Heading'});
export const history = () =>
  msg('Earlier notices', {id: 'history', desc: 'Heading: former revisions of this notice'});
export const links = () => msg('Read more', {id: 'links', desc: 'Heading of a list of links'});
export const timeline = () => msg('How it unfolded', {id: 'timeline', desc: 'Heading of the list of dates'});
export const planned = () =>
  msg('Planned', {id: 'planned', desc: 'Badge of a step or measure that is still to come'});
export const done = () => msg('Done', {id: 'done', desc: 'Badge of a measure that has been taken'});
export const suspended = () =>
  msg('Stopped', {id: 'suspended', desc: 'Badge of a service that is not running'});
export const restored = () =>
  msg('Running again', {id: 'restored', desc: 'Badge of a service that has come back'});
export const returns = (when: string) =>
  msg(str`Expected back: ${when}`, {
    id: 'returns',
    desc: 'Of a service that is not running; the gap is a date',
  });
export const returned = (when: string) =>
  msg(str`Back since ${when}`, {id: 'returned', desc: 'Of a service that has come back; the gap is a date'});
export const issuedBy = () =>
  msg('Issued by', {id: 'issued-by', desc: 'Label of the company that gives the notice'});

// Dates that are not exact

export const earlyMonth = (month: string) =>
  msg(str`early ${month}`, {id: 'early-month', desc: 'The gap is a month, such as January 2013'});
export const middleMonth = (month: string) =>
  msg(str`mid ${month}`, {id: 'middle-month', desc: 'The gap is a month, such as January 2013'});
export const lateMonth = (month: string) =>
  msg(str`late ${month}`, {id: 'late-month', desc: 'The gap is a month, such as January 2013'});
export const earlyYear = (year: string) =>
  msg(str`early ${year}`, {id: 'early-year', desc: 'The gap is a year, such as 2013'});
export const middleYear = (year: string) =>
  msg(str`mid ${year}`, {id: 'middle-year', desc: 'The gap is a year, such as 2013'});
export const lateYear = (year: string) =>
  msg(str`late ${year}`, {id: 'late-year', desc: 'The gap is a year, such as 2013'});
export const approximately = (date: string) =>
  msg(str`about ${date}`, {id: 'approximately', desc: 'The gap is a date that is not certain'});

// Contact

export const contact = () => msg('Contact', {id: 'contact', desc: 'Heading'});
export const tollFree = () => msg('Free of charge', {id: 'toll-free', desc: 'Of a telephone number'});
export const everyDay = () =>
  msg('Every day', {id: 'every-day', desc: 'Before opening hours that hold on all seven days'});
export const weekdayRange = (first: string, last: string) =>
  msg(str`${first} to ${last}`, {
    id: 'weekday-range',
    desc: 'Days of the week without a gap, such as Monday to Friday',
  });
export const answersUntil = (when: string) =>
  msg(str`In service until ${when}`, {id: 'answers-until', desc: 'The last date on which a line answers'});
export const closedOn = (when: string) =>
  msg(str`Closed ${when}`, {
    id: 'closed-on',
    desc: 'Days on which a line does not answer; the gap is a date or range',
  });
export const email = () => msg('Mail', {id: 'email', desc: 'Label of a mail address'});
export const phone = () => msg('Phone', {id: 'phone', desc: 'Label of a telephone number'});
export const address = () => msg('Address', {id: 'address', desc: 'Label of a postal address'});
export const hours = () => msg('Hours', {id: 'hours', desc: 'Label of opening hours'});
export const languages = () =>
  msg('Languages', {id: 'languages', desc: 'Label of the languages that a desk speaks'});
export const website = () => msg('Website', {id: 'website', desc: 'Label of a link to the site of a desk'});
