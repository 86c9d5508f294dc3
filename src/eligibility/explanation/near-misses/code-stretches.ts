import {stretchesOf} from '../../../model/codes/slips.js';
import type {CodeTest} from '../../facts/code-test.js';
import {longestFree, shortestStretch} from './guess.js';

function depthOf(version = ''): number {
  return version.split('.').length;
}

/** The versions that stand in a text: those with the most components, and without the number of a build behind three. */
function versionsIn(text: string, {from, to}: CodeTest): string[] {
  const found = text.match(/\d+(?:\.\d+)*/g) ?? [];
  const most = Math.max(...found.map(depthOf));
  const deepest = found.filter((version) => depthOf(version) === most);
  const told = Math.max(3, depthOf(from), depthOf(to));
  const withoutBuild = deepest.map((version) => version.split('.').slice(0, told).join('.'));
  return most > told ? [...deepest, ...withoutBuild] : deepest;
}

/** How long the codes of some patterns are, at least and at most. */
function lengthsOf(patterns: readonly string[] = []): [number, number] {
  const lengths = patterns.map(({length}) => length);
  const isFree = lengths.length === 0 || patterns.some((pattern) => pattern.includes('*'));
  return isFree ? [0, Infinity] : [Math.min(...lengths), Math.max(...lengths)];
}

/** The stretches of a code that are as long as what a test passes. */
export function stretchesFor(code: string, test: CodeTest): Iterable<string> {
  const {order, from, to, patterns} = test;
  if (order === 'version') return versionsIn(code, test);
  const [least, most] = lengthsOf(patterns);
  const shortest = Math.max(shortestStretch, least, from?.length ?? 0);
  const longest = Math.min(most, to?.length ?? Infinity);
  // Of a whole sentence, only what is as long as a code.
  return longest === Infinity && code.length > longestFree ? [] : stretchesOf(code, shortest, longest);
}
