import type {Path} from '../problems/problem.js';

/** Maximum depth of nested arrays and objects: four times what the conditions of real notices need. */
const deepestNesting = 64;

/** The first place that is nested too deep. Works without recursion, for which the document may be too deep. */
export function tooDeep(input: unknown): Path | undefined {
  const open: {value: unknown; path: Path}[] = [{value: input, path: []}];
  for (let next = open.pop(); next; next = open.pop()) {
    const {value, path} = next;
    if (typeof value !== 'object' || value === null) continue;
    if (path.length >= deepestNesting) return path;
    for (const [member, inner] of Object.entries(value)) open.push({value: inner, path: [...path, member]});
  }
  return undefined;
}
