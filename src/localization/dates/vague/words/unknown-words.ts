const unknown =
  /^(?:[?？\-‐-―−ー*_xX.\s]+|n\s*\/?\s*a|none|un(?:known|sure)|not (?:known|sure|certain)|(?:i )?(?:do ?n[o'’]?t|can ?(?:no|')?t) (?:know|remember|recall|say)|no(?: idea)?|(?:i )?forgot(?:ten)?|tbd|idk|dunno|(?:年?月日|日付|日時|時期)?不明|未定|不詳|(?:わか|分か|解|知)[らり](?:ない|ません|ん)|(?:覚え|憶え|おぼえ)てい?(?:ない|ません)(?:です)?|思い出せ(?:ない|ません)|忘れ(?:てしまい?)?っ?(?:た|ました)|(?:記憶に?|特に)?(?:ない|なし)|無し|無回答)$/;

/** Whether a text says that a date is not known. */
export function saysUnknown(text: string): boolean {
  return text !== '' && text.length < 40 && unknown.test(text.replace(/[。.!！]+$/, '') || text);
}

const part = '(?:[?x*_]{1,4}|不明|某|[〇○]{1,2})';
const unknownYear = new RegExp(`^${part}\\s*(?:年|[/.-]\\d)`);
/** The part at the end of a date, or at its beginning where it ends with the year. */
const unknownDay = new RegExp(`([/.-])${part}$|(月\\s*)${part}\\s*日`);
const unknownMonth = new RegExp(`[/.-]${part}$|(年\\s*)${part}\\s*月.*`);
/** Between a day and its year, where nobody can tell the day from a month; it may also be left out. */
const between = `(?:\\s*[/.-]\\s*${part}\\s*[/.-]\\s*|\\s+${part}\\s+|\\s*/\\s*/\\s*)`;
const monthAmidst = new RegExp(
  `^\\d{1,2}${between}(\\d{4})$|^(\\d{4}|(?:[mtshr]|明治|大正|昭和|平成|令和)\\d{1,2})${between}\\d{1,2}$`,
);
const dayFirst = new RegExp(`^${part}[/.-](?=(?:(?:\\d{1,2}|${part})[/.-])?\\d{4}$)`);
const saidOfTheDay =
  /[,、]?\s*[(]?(?:(?:exact )?(?:day|date)(?: is)? (?:unknown|forgotten)|日付?[はも]?\s*(?:不明|わからない|分からない|覚えていない|忘れた))[)]?/;

/** Zeros in the place of a day, or of month and day, as tables and forms have them. */
const zeros = /^(\d{4}([/.-])(?!00?\2)\d{1,2})\2 ?00?$|^(\d{4})([/.-])00?\4 ?00?$/;

/** The first figure of a month or a day, with a sign for the second: 2012-09-1?. */
const unknownDigit = /(^|[^\d])[012][?？x*_](?=\s*(?:$|[月日/.-]))/g;

/** A date without the months and days of which it says that one figure is not known; beside a figure, `?` may also be "about". */
export function withoutUnknownDigits(text: string): string {
  return text.replace(unknownDigit, '$1?');
}

/**
 * A date without the parts that it says are not known: 2012-03-?? is a month, and so is 2012-03-00.
 *
 * @returns undefined if one of them is the year
 */
export function withoutUnknownParts(text: string): string | undefined {
  const plain = text
    .replace(zeros, '$1$3')
    .replace(saidOfTheDay, '')
    .replace(dayFirst, '')
    .replace(dayFirst, '');
  if (unknownYear.test(plain)) return undefined;
  const month = plain.replace(monthAmidst, '$1$2').replace(unknownDay, '$2');
  return month.replace(unknownMonth, '$1').replace(/[/.-]$/, '');
}
