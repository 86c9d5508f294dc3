import {indexed} from '../../model/indexed.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {weekdays, type Weekday} from '../../model/vocabulary.js';

/** Groups consecutive days of the week: Monday to Friday, Sunday. */
function weekdayRuns(days: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = [];
  for (const [index, day] of indexed(weekdays)) {
    if (!days.includes(day)) continue;
    const run = runs.at(-1);
    if (run && run.at(-1) === weekdays[index - 1]) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** Words days of the week, such as "Monday to Friday". */
export function daysWords(days: readonly Weekday[], speaker: Speaker): string {
  if (weekdays.every((day) => days.includes(day))) return speaker.say(m.everyDay);
  const words = weekdayRuns(days).flatMap((run) => {
    const names = run.map((day) => speaker.weekday(day));
    const [first = '', ...others] = names;
    const last = others.at(-1) ?? first;
    return others.length > 1 ? [speaker.say(m.weekdayRange, first, last)] : names;
  });
  return speaker.list(words);
}
