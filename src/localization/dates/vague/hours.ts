import type {Word} from './vocabulary.js';

const half = '\\s*[ap]\\.?m(?![a-z])\\.?';
const bare = '(?:[01]?\\d|2\\d|30)';
/** Such as 9:30, 9:30 pm, 9 pm, 9時半 and noon; 25:30 is half past one on the next day. */
const clock = `(?:${bare}:\\d\\d(?::\\d\\d)?(?:${half})?|${bare}${half}|(?:午[前後]\\s*)?${bare}\\s*時(?:半|\\s*\\d{1,2}\\s*分)?|(?:12 )?noon|正午)`;
const partOfDay = '(?:morning|afternoon|evening|午[前後]中?|朝|お?昼|夕方)';
const dash = '[-‐-―−ー~〜]';
const joint = `(?:\\s*(?:${dash}|から|か)\\s*|,? (?:to|until|till|or|and) )`;
const single = `${clock}(?:${joint}${clock}(?:まで)?)?|${bare}(?:${dash}| to | or | and |から|か)${bare}(?:${half}|\\s*時)|${partOfDay}`;
/** Where a zone is named, nobody has to know what it means to know the day, give or take one. */
const zone = '(?:\\s+(?:[aw]?e|[cmpjkb])[sd]?t(?![a-z]))';

const hours = new RegExp(
  `(?:(?:before|after|prior to|earlier than|later than|from|between|about|around|at|approx\\.?|in the) )*(?:${single})(${zone}?)\\s*(?:頃|ごろ|ころ|くらい|ぐらい|過ぎ|すぎ|前後?|or so|-?ish)?(?![a-z])`,
  'y',
);

/** The hours that a text names, on the clock of a whole day. */
function hoursIn(text: string): number[] {
  const found = text.match(/(?:午後\s*)?\d{1,2}(?!\d|\s*分)(?::\d\d)*\s*p?/g) ?? [];
  return found.map((each) => {
    const hour = Number(/\d+/.exec(each));
    // 午後12時 is noon or midnight; see `readTime`.
    if (each.startsWith('午')) return hour < 13 ? hour + 12 : hour;
    return each.endsWith('p') ? (hour % 12) + 12 : hour;
  });
}

/**
 * Finds a time of day, or a range of hours, at a place of a clean text, with a bound of its own: whoever writes "after 3 pm"
 * means the day, as does 10:00-12:00.
 */
export function hoursAt(text: string, at: number): readonly [length: number, word: Word] | undefined {
  hours.lastIndex = at;
  const [found, zoned] = hours.exec(text) ?? [];
  if (found === undefined) return undefined;
  const [first = 0, last = first] = hoursIn(found);
  if (zoned || /(?:^|\D)(?:0|23)\s*時\s*(?:頃|ごろ|ころ|過ぎ|すぎ)/.test(found))
    return [found.length, 'night'];
  return [found.length, Math.max(first, last) > 23 || last < first ? 'overnight' : 'clock'];
}
