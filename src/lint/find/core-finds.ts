/** What several laws ask for in other words, each with the place to write it. */
import {breachWords} from '../words/breach-words.js';
import {harmWords} from '../words/harm-words.js';
import {reliefWords} from '../words/relief-words.js';
import {anyOf, type Find} from './find.js';

/** What to look for, and where to write it. */
interface Sought {
  readonly find: Find;
  readonly fill: string;
}

/** Places in which an issuer tells in whole sentences. */
export const prose = [
  '/summary',
  '/hazard',
  '/sections/*/body',
  '/timeline/*/title',
  '/timeline/*/body',
  '/measures/*/title',
  '/measures/*/body',
  '/remedies/*/title',
  '/remedies/*/body',
  '/advice/*/title',
  '/advice/*/body',
  '/eligibility/intro',
  '/eligibility/groups/*/consequence',
  '/eligibility/outcomes/*/body',
];

/** Places in which an issuer tells what it does. */
export const ownMeasures = ['/measures/*/title', '/measures/*/body', '/sections/*:id=what-we-are-doing/body'];

/** What happened, in a section or with a word for it in the summary. */
export const whatHappened: Sought = {
  find: anyOf({present: ['/sections/*:id=what-happened/body']}, {says: breachWords, in: ['/summary']}),
  fill: '/sections/*:id=what-happened/body',
};

/** The kinds of data that are, or may be, in other hands. */
export const dataKinds: Sought = {
  find: {
    present: [
      '/data/*:exposure=confirmed|possible|viewable/label',
      '/sections/*:id=information-involved/body',
    ],
  },
  fill: '/data/*:exposure=confirmed|possible|viewable/label',
};

/** What may come of it. */
export const consequences: Sought = {
  find: anyOf({present: ['/hazard', '/eligibility/groups/*/consequence']}, {says: harmWords, in: prose}),
  fill: '/hazard',
};

/** What the issuer has done or will do. */
export const measures: Sought = {
  find: {present: ['/measures/*/title', '/sections/*:id=what-we-are-doing/body']},
  fill: '/measures/*/title',
};

/** What the issuer does so that less harm comes of it. */
export const relief: Sought = {
  find: anyOf({present: ['/remedies/*/title']}, {says: reliefWords, in: ownMeasures}),
  fill: '/remedies/*/title',
};

/** What a reader can do. */
export const advice: Sought = {
  find: {present: ['/advice/*/title', '/sections/*:id=what-you-can-do/body']},
  fill: '/advice/*/title',
};

/** A way to reach somebody. */
export const contact: Sought = {
  find: {
    present: ['/contacts/*/phones/*/number', '/contacts/*/email', '/contacts/*/url', '/contacts/*/address'],
  },
  fill: '/contacts/*/email',
};

/** A telephone line that costs nothing. */
export const tollFree: readonly string[] = ['/contacts/*/phones/*:tollFree=true/number'];
