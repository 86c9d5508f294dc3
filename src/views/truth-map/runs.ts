import type {Verdict} from '../../eligibility/result.js';

/** Minimum width of all columns together, in pixels. */
const leastPlot = 540;

/** Space between the labels of two borders, in pixels. */
const gap = 16;

/** Minimum width of a column, in pixels: a few columns have room for words, many only for icons. */
function leastColumn(count: number): number {
  return count < 5 ? 184 : count < 7 ? 132 : 48;
}

/** Neighbouring columns of a row with the same verdict, drawn as one. */
export interface Run {
  readonly verdict: Verdict;
  readonly x: number;
  readonly width: number;
  /** Whether the period is open on this side. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

/** Joins neighbouring columns of a row that have the same verdict. */
export function runsOf(verdicts: readonly Verdict[], edges: readonly number[], goesOn: boolean): Run[] {
  const runs: Run[] = [];
  for (const [index, verdict] of verdicts.entries()) {
    const [start = 0, end = 0] = edges.slice(index, index + 2);
    const last = runs.at(-1);
    if (last?.verdict === verdict) runs.pop();
    const x = last?.verdict === verdict ? last.x : start;
    const opensBefore = goesOn && x === edges[0];
    runs.push({
      verdict,
      x,
      width: end - x,
      opensBefore,
      opensAfter: goesOn && index === verdicts.length - 1,
    });
  }
  return runs;
}

/** The edges of the columns, in pixels, far enough apart that the labels of borders do not overlap. */
export function columnEdges(count: number, widest: number, levels: number, start: number): number[] {
  const column = Math.max(leastColumn(count), (widest + gap) / levels, leastPlot / count);
  const outer = Math.max(column, widest / 2 + gap);
  const edges = [start];
  for (let index = 0; index < count; index++) {
    const isOuter = index === 0 || index === count - 1;
    edges.push((edges.at(-1) ?? start) + (isOuter ? outer : column));
  }
  return edges.map(Math.round);
}
