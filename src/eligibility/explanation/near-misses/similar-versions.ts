import {compareVersions} from '../../../model/codes/compare-codes.js';
import type {CodeTest} from '../../facts/code-test.js';
import {sure, type Guess} from './guess.js';

const version = /^\d+(?:\.\d+)+$/;

/** The versions among the codes that a test lists, whether its question says that its codes are versions or not. */
function listedVersions(listed: CodeTest['listed'] = new Set()): string[] {
  return [...listed].filter((code) => version.test(code));
}

/** The figures of a version, without the zeros at its end, which people leave out. */
function figuresOf(code: string): string {
  return code.replace(/\D/g, '').replace(/0+$/, '');
}

/** Figures with one dot between them, or two, in every place. */
function* dotted(figures: string): Generator<string> {
  for (let first = 1; first < figures.length; first++) {
    const [head, tail] = [figures.slice(0, first), figures.slice(first)];
    yield `${head}.${tail}`;
    for (let next = 1; next < tail.length; next++) yield `${head}.${tail.slice(0, next)}.${tail.slice(next)}`;
  }
}

/** Longer figures without dots are no version. */
const mostFigures = 6;

/** A code as a version, without what people write before and behind one; undefined if it is none. */
function versionOf(code: string, {order, listed}: Pick<CodeTest, 'order' | 'listed'>): string | undefined {
  const bare = code.replace(/^V(?=\d)|^[^\d]+(?=\d+\.)|[^\d.]+$/g, '').replace(/^\.|\.$/g, '');
  if (!/^\d+(?:\.\d+)*$/.test(bare)) return undefined;
  return order === 'version' || listedVersions(listed).length > 0 ? bare : undefined;
}

/** Versions that are the same as one, or of which it has the figures: 4.2 and 42 for 4.2.0. */
export function* similarVersions(code: string, test: CodeTest): Generator<Guess> {
  const bare = versionOf(code, test);
  if (bare === undefined) return;
  const {from = '', to = ''} = test;
  const listed = listedVersions(test.listed);
  for (const each of listed) if (compareVersions(each, bare) === 0) yield sure(each);
  if (bare.includes('.') || bare.length > mostFigures) return;
  for (const each of listed) if (figuresOf(each) === figuresOf(bare)) yield sure(each);
  if (version.test(from) || version.test(to)) for (const each of dotted(bare)) yield sure(each);
}

/** Versions of which one is the beginning: 4 for 4.2.0. */
export function* finerVersions(code: string, test: CodeTest): Generator<Guess> {
  const bare = versionOf(code, test);
  if (bare === undefined) return;
  const isFiner = (each: string) => each.startsWith(`${bare}.`);
  for (const each of listedVersions(test.listed)) if (isFiner(each)) yield sure(each);
  for (const bound of [test.from, test.to]) {
    if (bound !== undefined && isFiner(bound)) yield {code: bound, isVague: true};
  }
}
