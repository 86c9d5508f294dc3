import type {Answers} from '../../src/eligibility/answers.js';
import type {Verdict} from '../../src/eligibility/result.js';

/** A sample reader, and what the owner of a notice says about them: a test vector as `incident-notice check` reads it. */
export interface JudgedVector {
  readonly answers: Answers;
  readonly expected: Verdict;
}

/** Writes test vectors as a file, one on each line, so that they can be compared line by line. */
export function vectorsText(vectors: readonly JudgedVector[]): string {
  const lines = vectors.map(({answers, expected}) => `  ${JSON.stringify({answers, expected})}`);
  return `[\n${lines.join(',\n')}\n]\n`;
}
