import type {Language} from './words.js';

/** Today by the clock of this device, such as `2012-12-17`. */
export function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}

/**
 * The IANA time zone that an owner most likely means: that of this device. One that is set to UTC, as servers are, tells
 * nothing of where somebody lives.
 *
 * @param language - that the owner works or writes in
 */
export function likelyTimeZone(language: Language): string {
  const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
  return language === 'ja' && timeZone === 'UTC' ? 'Asia/Tokyo' : timeZone;
}
