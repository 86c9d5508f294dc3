/** Combinations of values, one for each axis, that all lead to the same outcome. */
export interface DecisionPath<Outcome> {
  /** The places of the values on each axis; undefined where the axis makes no difference. */
  readonly values: readonly (readonly number[] | undefined)[];
  readonly outcome: Outcome;
}

/** A subtree: an outcome, or a fork on the next axis. */
type Tree<Outcome> = Leaf<Outcome> | Fork<Outcome>;

interface Leaf<Outcome> {
  /** The same for trees that decide alike. */
  readonly name: string;
  readonly outcome: Outcome;
}

interface Fork<Outcome> {
  readonly name: string;
  readonly axis: number;
  readonly branches: readonly {readonly values: readonly number[]; readonly tree: Tree<Outcome>}[];
}

/** Decides along one axis: values that decide alike become one branch, and an axis that decides nothing is left out. */
function fork<Outcome>(trees: readonly Tree<Outcome>[], axis: number): Tree<Outcome> {
  const branches = new Map<string, {values: number[]; tree: Tree<Outcome>}>();
  for (const [value, tree] of trees.entries()) {
    const known = branches.get(tree.name);
    if (known) known.values.push(value);
    else branches.set(tree.name, {values: [value], tree});
  }
  const [first, ...others] = branches.values();
  if (first && others.length === 0) return first.tree;
  const names = [...branches.values()].map(({values, tree}) => `${values.join()}>${tree.name}`);
  return {name: `${axis}(${names.join(';')})`, axis, branches: [...branches.values()]};
}

/**
 * The shortest way to every outcome of a table: which values lead there, axis by axis. Together the paths cover every
 * combination exactly once.
 *
 * @param sizes - how many values each axis has
 * @param outcomeOf - the outcome for one value on each axis, and a name that only equal outcomes share
 */
export function decisionPaths<Outcome>(
  sizes: readonly number[],
  outcomeOf: (values: readonly number[]) => {readonly name: string; readonly outcome: Outcome},
): DecisionPath<Outcome>[] {
  const grow = (values: readonly number[]): Tree<Outcome> => {
    const axis = values.length;
    const size = sizes[axis];
    if (size === undefined) return outcomeOf(values);
    return fork(
      Array.from({length: size}, (_, value) => grow([...values, value])),
      axis,
    );
  };
  const walk = (
    tree: Tree<Outcome>,
    chosen: readonly (readonly number[] | undefined)[],
  ): DecisionPath<Outcome>[] => {
    if ('outcome' in tree) return [{values: sizes.map((_, axis) => chosen[axis]), outcome: tree.outcome}];
    return tree.branches.flatMap(({values, tree: next}) => {
      const longer = [...chosen];
      longer[tree.axis] = values;
      return walk(next, longer);
    });
  };
  return walk(grow([]), []);
}
