import type {Verdict} from '../../eligibility/result.js';

/** How wide all columns are together, at least, in pixels. */
const leastPlot = 540;

/** What is free between the words of two borders. */
const gap = 16;

/** Few columns have room for words; of many, signs have to do. */
function leastColumn(count: number): number {
  return count < 5 ? 184 : count < 7 ? 132 : 48;
}

/** Neighbouring columns of a row with the same verdict, drawn as one. */
export interface Run {
  readonly verdict: Verdict;
  readonly x: number;
  readonly width: number;
  /** Whether time goes on there. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

/** What is drawn of the verdicts of a row. */
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

/** Where columns begin and end, so that the words at their borders do not overlap. */
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
