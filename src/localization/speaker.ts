import type {Notice} from '../model/schema/notice.js';
import type {Text} from '../model/schema/text.js';
import type {When} from '../model/schema/when.js';
import {lookUpText, type Phrase} from '../model/text.js';
import type {Weekday} from '../model/vocabulary.js';
import {parseMoment} from '../model/time/moment.js';
import {fill} from './fill.js';
import {sourceLanguage, type Locale} from './locale.js';
import {withTranslations} from './msg.js';
import type {Patterns} from './patterns.js';
import {writeMoment, writeTime, writeWhen} from './dates/written-dates.js';

/**
 * Words a notice for one reader: the library's own messages, the texts of the document, dates and numbers. The locale
 * of the messages can differ from the language of a text: each is the best one available.
 *
 * No `Speaker` says anything in a file that pages download later. That file makes one of its own, of the `spoken` and
 * `language` of the other: the page may have loaded the files from two addresses, and two copies of the messages do not know
 * of each other's language.
 */
export class Speaker {
  /**
   * @param spoken - the locale that `chooseLanguage` chose
   * @param language - BCP 47 tag of the language that the reader wants
   * @param notice - the document; its language is the second choice
   */
  constructor(
    readonly spoken: Locale,
    readonly language: string,
    private readonly notice: Pick<Notice, 'language'> = {language: sourceLanguage},
  ) {}

  /** BCP 47 tag of the messages, dates and numbers. */
  get locale(): string {
    return this.spoken.tag;
  }

  /** How the locale writes dates, numbers and lists. */
  get patterns(): Patterns {
    return this.spoken.patterns;
  }

  /** Says a message of one of the catalogues. */
  say<Values extends readonly string[]>(message: (...values: Values) => string, ...values: Values): string {
    return withTranslations(this.spoken.messages, () => message(...values));
  }

  /** Finds the wording of a text of the document. */
  text(text: Text): Phrase {
    return lookUpText(text, this.language, this.notice.language);
  }

  /** Writes a date or span at the precision that is known. */
  when(when: When): string {
    return withTranslations(this.spoken.messages, () => writeWhen(when, this.patterns));
  }

  /** Writes a moment such as `2012-09`; any other text is returned as it is. */
  moment(text: string): string {
    const moment = parseMoment(text);
    return moment ? writeMoment(moment, this.patterns) : text;
  }

  /** Writes a time of day, from `HH:mm`. */
  time(time: string): string {
    return writeTime(time, this.patterns);
  }

  /** Writes opening hours, from `HH:mm`. */
  hours(opens: string, closes: string): string {
    return fill(this.patterns.timeRange, this.time(opens), this.time(closes));
  }

  /** Writes a whole number, its thousands grouped. */
  number(number: number): string {
    return String(number).replace(/\B(?=(\d{3})+$)/g, this.patterns.thousands);
  }

  /** Joins texts by "and" or "or". */
  list(items: readonly string[], by: 'and' | 'or' = 'and'): string {
    const [two, start, middle, end] = this.patterns.lists[by];
    const [first = '', ...others] = items;
    const last = others.pop();
    if (last === undefined) return first;
    if (others.length === 0) return fill(two, first, last);
    let beginning = first;
    others.forEach((item, index) => (beginning = fill(index === 0 ? start : middle, beginning, item)));
    return fill(end, beginning, last);
  }

  weekday(weekday: Weekday): string {
    return this.patterns.weekdays[weekday];
  }

  /** The everyday name of a time zone. */
  zone(timeZone: string): string {
    const {zones} = this.patterns;
    const name = Object.hasOwn(zones, timeZone) ? zones[timeZone] : undefined;
    return name ?? timeZone.replaceAll('_', ' ');
  }

  /** The name of a language, in the speaker's own. */
  languageName(tag: string): string {
    try {
      return new Intl.DisplayNames(this.locale, {type: 'language'}).of(tag) ?? tag;
    } catch {
      return tag;
    }
  }
}
