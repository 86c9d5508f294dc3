import type {Condition, Test} from '../../model/schema/conditions.js';

/** How many conditions a sentence has at most. With more, lists within lists are easier to read. */
const mostTerms = 8;

type Join = 'all' | 'any';

/** Tests of the answer to one question, of which all or one must hold. */
export interface Term {
  readonly question: string;
  readonly tests: readonly Test[];
  readonly by: Join;
}

/** A term, or two of which one must hold. */
export type SentencePart = Term | readonly [Term, Term];

/** A rule as a person would write it: what must hold in any case and, where there are alternatives, one of these. */
export interface Sentence {
  readonly parts: readonly SentencePart[];
  readonly alternatives: readonly (readonly SentencePart[])[];
}

interface Branch {
  readonly by: Join;
  readonly nodes: readonly Node[];
}

type Node = Term | Branch;

const isTerm = (node: Node): node is Term => 'tests' in node;

/** Brings tests of the same question together. */
function gather(nodes: readonly Node[], by: Join): Node[] {
  const gathered: Node[] = [];
  const testsByQuestion = new Map<string, Test[]>();
  for (const node of nodes) {
    if (!isTerm(node) || (node.tests.length > 1 && node.by !== by)) {
      gathered.push(node);
      continue;
    }
    const known = testsByQuestion.get(node.question);
    const tests = known ?? [];
    for (const test of node.tests) tests.push(test);
    if (known) continue;
    testsByQuestion.set(node.question, tests);
    gathered.push({question: node.question, tests, by});
  }
  return gathered;
}

/** A condition without lists of one, and without lists within others of their kind. */
function simplify(condition: Condition): Node {
  if (!('all' in condition || 'any' in condition))
    return {question: condition.question, tests: [condition], by: 'all'};
  const [by, parts]: [Join, Condition[]] =
    'all' in condition ? ['all', condition.all] : ['any', condition.any];
  const nodes = parts.map(simplify).flatMap((node) => (isTerm(node) || node.by !== by ? [node] : node.nodes));
  const gathered = gather(nodes, by);
  const [only] = gathered;
  return only && gathered.length === 1 ? only : {by, nodes: gathered};
}

function partOf(node: Node): SentencePart | undefined {
  if (isTerm(node)) return node;
  const [first, second, ...others] = node.nodes;
  const isPair = node.by === 'any' && first && second && others.length === 0;
  return isPair && isTerm(first) && isTerm(second) ? [first, second] : undefined;
}

function termsOf(parts: readonly SentencePart[]): readonly Term[] {
  return parts.flatMap((part) => ('by' in part ? [part] : part));
}

/** Parts that must all hold, those without a choice first: a sentence that begins with "either" is hard to take in. */
function inOrder(parts: readonly SentencePart[]): SentencePart[] {
  return [...parts.filter((part) => 'by' in part), ...parts.filter((part) => !('by' in part))];
}

/** The parts that must all hold for a condition to hold; undefined if no term is among them, or what is no part. */
function partsOf(node: Node): SentencePart[] | undefined {
  const nodes = isTerm(node) || node.by === 'any' ? [node] : node.nodes;
  const parts = nodes.map(partOf).filter((part) => part !== undefined);
  return parts.length === nodes.length && nodes.some(isTerm) ? inOrder(parts) : undefined;
}

/**
 * The sentence that says a condition; undefined where none does: with lists within lists within lists, with two lists of
 * alternatives, with nobody or everybody in it, or with more than eight terms.
 */
export function sentenceOf(condition: Condition): Sentence | undefined {
  const node = simplify(condition);
  const nodes = isTerm(node) || node.by === 'any' ? [node] : node.nodes;
  const hasTerm = nodes.some(isTerm);
  // Without a term before it, a choice of two is a list of alternatives.
  const isPart = (each: Node) => hasTerm && partOf(each) !== undefined;
  const parts = nodes
    .filter(isPart)
    .map(partOf)
    .filter((part) => part !== undefined);
  const [list, ...others] = nodes.filter((each) => !isPart(each));
  const listed = list && !isTerm(list) ? list.nodes : [];
  const alternatives = listed.map(partsOf).filter((each) => each !== undefined);
  const isSaid = alternatives.length === listed.length && (list ? listed.length > 0 : hasTerm);
  if (!isSaid || others.length > 0) return undefined;
  const terms = [...termsOf(parts), ...alternatives.flatMap(termsOf)];
  return terms.length <= mostTerms ? {parts: inOrder(parts), alternatives} : undefined;
}
