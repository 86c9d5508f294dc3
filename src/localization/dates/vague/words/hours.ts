import type {Word} from './vocabulary.js';

const half = '\\s*[ap]\\.?m\\.?';
/** Up to 30 and a few more, for whoever goes on counting behind midnight: 25:30. */
const hour = '[0-3]?\\d';
/** Half past 3, or a quarter to five: the minutes in words, lest 5 to 7 March be a time. */
const spoken =
  '(?:half|(?:a )?quarter|five|ten|twenty)(?:[- ]five)?(?: minutes)? (?:past|after|to|before) (?:1?\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)';
const clock = `(?:${spoken}(?:${half})?|${hour}:\\d\\d(?::\\d\\d)?(?:${half})?|${hour}${half}|${hour} ?(?:o'?clock|h|uhr)|(?:午[前後]\\s*)?${hour}\\s*時(?:半|\\s*\\d{1,2}\\s*分)?)`;
const joint = '(?:\\s*(?:[-‐-―−ー~〜]|から|か)\\s*| (?:to|until|or|and) )';
const range = `${clock}${joint}${clock}(?:まで)?|${hour}${joint}${hour}(?:${half}|\\s*時)`;
const partOfDay =
  '(?:12 )?noon|midday|lunch ?time|morning|afternoon|evening|午[前後]中?|朝|お?昼(?:休み)?|夕方|正午';
/** Such as EST, or a zone in brackets. By the clock of another zone it may be another day. */
const zone = '(\\s+(?:[aw]?e|[cmpjkb])[sd]?t|\\s*\\((?!local|現地)[^()]*\\))?';

const hours = new RegExp(
  `(?:(?:before|after|(about|around|approx\\.?)) )*(?:(?:from )?(?:${range})|${clock}|${partOfDay})${zone}\\s*(頃|ごろ|ころ|くらい|ぐらい|過ぎ|すぎ|前後?|or so|-?ish)?(?![a-z])`,
  'y',
);

/** The hours that a text names, on the clock of a whole day. */
function hoursIn(text: string): number[] {
  const found = text.match(/(?:午後\s*)?\d{1,2}(?!\d|\s*分)(?::\d\d)*\s*(?:[ap](?=\.?m))?/g) ?? [];
  return found.map((each) => {
    const number = Number(/\d+/.exec(each));
    if (number === 12 && each.endsWith('a')) return 0;
    // 午後12時 is noon or midnight; see `readTime`.
    const late = each.startsWith('午') ? 13 : each.endsWith('p') ? 12 : 0;
    return number < late ? number + 12 : number;
  });
}

/**
 * Finds a time of day, or a range of hours, at a place of a clean text, with a bound of its own: whoever writes "after 3 pm"
 * means the day, as does 10:00-12:00.
 */
export function hoursAt(text: string, at: number): readonly [length: number, word: Word] | undefined {
  hours.lastIndex = at;
  const [found, isAbout, isElsewhere, isRough] = hours.exec(text) ?? [];
  if (found === undefined) return undefined;
  const [first = 1, last = first] = hoursIn(found);
  if (isElsewhere || ((isAbout ?? isRough) && first % 23 === 0)) return [found.length, 'night'];
  return [found.length, Math.max(first, last) > 23 || last < first ? 'overnight' : 'clock'];
}
