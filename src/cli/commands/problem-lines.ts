import * as m from '../../localization/catalogues/command/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {wordProblem} from '../../localization/worded-problems.js';
import type {LocatedProblem} from '../source/review-source.js';
import {plain, type Emphasis, type Terminal} from '../terminal.js';

const emphases: Readonly<Record<LocatedProblem['level'], Emphasis>> = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
};

/** A line for each problem. It begins with `file:line:column`, which editors and terminals turn into a link. */
export function problemLines(
  file: string,
  problems: readonly LocatedProblem[],
  speaker: Speaker,
  {paint}: Pick<Terminal, 'paint'>,
): string {
  return problems
    .map((problem) => {
      const {line, column, level, path, code} = problem;
      const parts = [
        paint('bold', plain(`${file}:${line}:${column}`)),
        paint(emphases[level], speaker.say(m.levels[level])),
        ...(path === '' ? [] : [plain(path)]),
        plain(wordProblem(problem, speaker)),
        paint('dim', `[${code}]`),
      ];
      return `${parts.join('  ')}\n`;
    })
    .join('');
}
