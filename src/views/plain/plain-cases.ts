/** Which answers lead to one outcome: of each question the places of those that do, or undefined where any answer does. */
export type Case = readonly (readonly number[] | undefined)[];

/** Combinations of answers, and the name of what they lead to. */
interface NamedPath {
  readonly values: Case;
  readonly name: string;
}

/** Of each question a set of answers, as the bits of a number. */
type Box = readonly bigint[];

interface Cases {
  readonly cases: readonly Case[];
  /** Whether every combination that leads there is in one of the cases. */
  readonly isWhole: boolean;
}

/** How many cases of an outcome are told. */
const mostCases = 6;

function contains(box: Box, other: Box): boolean {
  return other.every((set, axis) => (set & ~(box[axis] ?? 0n)) === 0n);
}

/** The answers to one question with which a box would meet one of some others. */
function meetingOn(axis: number, box: Box, others: readonly Box[]): bigint {
  return others
    .filter((other) => other.every((set, each) => each === axis || (set & (box[each] ?? 0n)) !== 0n))
    .reduce((met, other) => met | (other[axis] ?? 0n), 0n);
}

/** The box, question by question as wide as it meets none of some others. */
function widened(box: Box, full: Box, others: readonly Box[]): Box {
  return full.reduce<Box>((wide, all, axis) => wide.with(axis, all & ~meetingOn(axis, wide, others)), box);
}

function answersIn(set: bigint, size: number): number[] {
  return Array.from({length: size}, (_, value) => value).filter(
    (value) => ((set >> BigInt(value)) & 1n) === 1n,
  );
}

/**
 * Tells for whom an outcome is, in few words: the paths to it, each made as wide as it can be without leading elsewhere. So
 * "before 2011" is a case, where the paths have that and what is chosen besides.
 *
 * @param sizes - how many answers each question has
 * @param paths - which together have every combination once
 * @returns a function that finds the cases of a name
 */
export function widestCases(sizes: readonly number[], paths: readonly NamedPath[]): (name: string) => Cases {
  const full = sizes.map((size) => (1n << BigInt(size)) - 1n);
  const boxes = paths.map(({values, name}) => ({
    name,
    box: full.map(
      (all, axis) => values[axis]?.reduce((set, value) => set | (1n << BigInt(value)), 0n) ?? all,
    ),
  }));
  return (name) => {
    const others = boxes.filter((each) => each.name !== name).map(({box}) => box);
    const found: Box[] = [];
    let isWhole = true;
    for (const {box} of boxes.filter((each) => each.name === name)) {
      if (found.some((wide) => contains(wide, box))) continue;
      isWhole = found.length < mostCases;
      if (!isWhole) break;
      found.push(widened(box, full, others));
    }
    const cases = found.map((box) =>
      box.map((set, axis) => (set === full[axis] ? undefined : answersIn(set, sizes[axis] ?? 0))),
    );
    return {cases, isWhole};
  };
}
