import type {Problem} from '../../../model/problems/problem.js';
import {noteAt, warningAt} from '../../../model/problems/warning.js';
import type {Notice} from '../../../model/schema/notice.js';

/**
 * Finds the questions for codes that do not say what their codes look like, so that a code that was mistyped can be told
 * "not affected". Before version 1.1 of the format no question could: there it is a note.
 */
export function* shapelessCodes({formatVersion, eligibility}: Notice): Generator<Problem> {
  for (const [index, question] of (eligibility?.questions ?? []).entries()) {
    if (question.kind !== 'code' || question.shape !== undefined) continue;
    const problemAt = formatVersion === '1.0' ? noteAt : warningAt;
    yield problemAt(['eligibility', 'questions', index], 'code-without-shape', question.id);
  }
}
