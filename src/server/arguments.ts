import {absoluteUrl} from '../model/absolute-url.js';
import {admitNotice} from '../model/reading/gate.js';
import type {Notice} from '../model/schema/notice.js';

/** The options of all that is rendered, as a program without types may pass them. */
type Options = Readonly<
  Partial<
    Record<
      | 'language'
      | 'headingLevel'
      | 'show'
      | 'src'
      | 'styles'
      | 'stylesheet'
      | 'charset'
      | 'copy'
      | 'fallback'
      | 'format'
      | 'answers',
      unknown
    >
  >
>;

type Test = (value: unknown, notice: Notice) => boolean;

const isText: Test = (value) => typeof value === 'string';

/** An address to load from: on the web, or beside the page. */
const isAddress: Test = (value) =>
  typeof value === 'string' && (absoluteUrl(value) !== undefined || !/^[^/?#]*:|\\/.test(value));

/** What each option has to be, in words. */
const tests: Readonly<Record<keyof Options, readonly [Test, string]>> = {
  language: [isText, 'a BCP 47 tag'],
  headingLevel: [(value) => typeof value === 'number', 'a number'],
  show: [
    (value) => Array.isArray(value) && value.every((each) => typeof each === 'string'),
    'an array of names of parts',
  ],
  src: [isAddress, 'an address with https:, http: or no scheme'],
  styles: [
    (value) => value === 'inline' || value === 'file' || value === 'none',
    '"inline", "file" or "none"',
  ],
  stylesheet: [isAddress, 'an address with https:, http: or no scheme'],
  charset: [isText, 'the name of an encoding'],
  copy: [isText, 'a text'],
  // A summary is written like it, and its links are as dangerous.
  fallback: [(value, notice) => admitNotice({...notice, summary: value}) !== undefined, 'a body'],
  format: [(value) => value === 'svg' || value === 'html', '"svg" or "html"'],
  answers: [(value) => typeof value === 'object' && value !== null, 'an object'],
};

/**
 * Takes what a program passes, which may have parsed a notice and not read it: its texts would be shown, and its links
 * lead wherever they say.
 *
 * @returns the notice, with defaults filled in
 * @throws TypeError that says what is wrong
 */
export function admittedNotice(notice: unknown, options: Options): Notice {
  const admitted = admitNotice(notice);
  if (!admitted) throw new TypeError('This is no notice: pass the one that readNotice returns.');
  for (const [name, [test, expected]] of Object.entries(tests)) {
    const value = options[name as keyof Options];
    if (value !== undefined && !test(value, admitted))
      throw new TypeError(`The option ${name} has to be ${expected}.`);
  }
  return admitted;
}
