import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';

/** A stretch of a pattern: the same sign again and again, or characters that stand for themselves. */
interface Run {
  readonly sign: '#' | '@' | '?' | '*' | 'itself';
  readonly text: string;
}

/** What separates the parts of a code, and is not compared. */
const separators = /^[\s\p{Pd}]+|[\s\p{Pd}]+$/gu;

function runsOf(pattern: string): Run[] {
  const found = pattern.match(/#+|@+|\?+|\*+|[^#@?*]+/g) ?? [];
  const runs = found.map((text) => text.replace(separators, '')).filter((text) => text !== '');
  return runs.map((text) => ({sign: (/^[#@?*]/.exec(text)?.[0] ?? 'itself') as Run['sign'], text}));
}

const counted = {
  '#': [m.oneDigit, m.digits],
  '@': [m.oneLetter, m.letters],
  '?': [m.oneCharacter, m.characters],
} as const;

function runWords({sign, text}: Run, speaker: Speaker): string {
  if (sign === 'itself') return text;
  if (sign === '*') return speaker.say(m.anything);
  const [one, several] = counted[sign];
  return text.length === 1 ? speaker.say(one) : speaker.say(several, speaker.number(text.length));
}

/** Words a pattern of nothing but digits, some of them given at its beginning or its end; undefined if it is none. */
function digitWords(pattern: string, speaker: Speaker): string | undefined {
  const [, beginning = '', free = '', end = ''] = /^(\d*)(#+)(\d*)$/.exec(pattern) ?? [];
  if (free === '' || (beginning === '') === (end === '')) return undefined;
  const count = speaker.number(pattern.length);
  return end === ''
    ? speaker.say(m.digitsThatBegin, count, beginning)
    : speaker.say(m.digitsThatEnd, count, end);
}

/** Words a pattern of codes, such as "7 digits that end with 425", "MMT-, then 4 digits" or "ends with US". */
export function patternWords(pattern: string, speaker: Speaker): string {
  const runs = runsOf(pattern);
  if (runs.length === 0) return pattern;
  const [first, second, third] = runs;
  if (first?.sign === '*' && second && runs.length === 2)
    return speaker.say(m.endsWith, runWords(second, speaker));
  if (second?.sign === '*' && first && runs.length === 2)
    return speaker.say(m.beginsWith, runWords(first, speaker));
  if (first?.sign === '*' && second && third?.sign === '*' && runs.length === 3)
    return speaker.say(m.contains, runWords(second, speaker));
  return (
    digitWords(pattern, speaker) ??
    runs.map((run) => runWords(run, speaker)).reduce((before, next) => speaker.say(m.thenNext, before, next))
  );
}
