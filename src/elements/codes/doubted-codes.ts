import type {Answers} from '../../eligibility/answers.js';
import {fittingPart} from '../../eligibility/explanation/fitting-part.js';
import {nearMisses} from '../../eligibility/explanation/near-misses/near-misses.js';
import type {EligibilityResult} from '../../eligibility/result.js';
import {questionsById} from '../../model/questions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {Fault} from '../../views/checker/faults/fault.js';
import {fieldName} from '../../views/checker/field-names.js';

/**
 * The codes among the answers to be asked for again: those that cannot be codes of their questions and, before a reader is
 * told that they are not affected, those that may be another one mistyped.
 */
export function doubtedCodes(eligibility: Eligibility, answers: Answers, result: EligibilityResult): Fault[] {
  const questions = questionsById(eligibility);
  const unfit = result.unfit.map(({question: id, reason}): Fault => {
    const question = questions.get(id);
    const part = question?.kind === 'code' ? fittingPart(question, answers[id] ?? '') : undefined;
    return {
      question: id,
      code: `code-${reason}`,
      field: fieldName(id, 'code'),
      candidates: part === undefined ? [] : [part],
    };
  });
  const near = nearMisses(eligibility, answers).map(({question, meant}): Fault => ({
    question,
    code: 'code-near',
    field: fieldName(question, 'code'),
    candidates: meant,
  }));
  return [...unfit, ...near];
}
