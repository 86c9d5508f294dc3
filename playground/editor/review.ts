import type {Diagnostic} from '@codemirror/lint';
import {syntaxTree} from '@codemirror/language';
import type {EditorState, Text} from '@codemirror/state';
import type {LocatedProblem, SourceReview} from '../../src/cli/source/review-source.js';
import {speakerFor} from '../../src/localization/all-locales.js';
import {wordProblem} from '../../src/localization/worded-problems.js';

export type {LocatedProblem, SourceReview};

/** Reads a text as the notice that it is to become. Never throws. */
export type Reviewer = (text: string) => SourceReview | Promise<SourceReview>;

/** Where a problem stands in a text, in UTF-16 units from its beginning. */
export function offsetOf({line, column}: LocatedProblem, text: Text): number {
  const {from, to} = text.line(Math.min(line, text.lines));
  return Math.min(from + column - 1, to);
}

/** The end of what is marked: a whole name or value, but of a list or an object its bracket only. */
function endOf(from: number, state: EditorState): number {
  const {name, to} = syntaxTree(state).resolveInner(from, 1);
  const end = /^(PropertyName|String|Number|True|False|Null)$/.test(name) ? to : from + 1;
  return Math.min(end, state.doc.length);
}

const severities = {error: 'error', warning: 'warning', note: 'info'} as const;

/** Says what is wrong with a text, where. */
export function diagnosticsOf({problems}: SourceReview, state: EditorState, language: string): Diagnostic[] {
  const speaker = speakerFor(language);
  return problems.map((problem) => {
    const from = offsetOf(problem, state.doc);
    return {
      from,
      to: endOf(from, state),
      severity: severities[problem.level],
      message: wordProblem(problem, speaker),
    };
  });
}
