import {html, nothing, type TemplateResult} from 'lit';
import {never, type Answers} from '../../eligibility/answers.js';
import type {UnfitAnswer} from '../../eligibility/result.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {labelOf} from '../../model/questions.js';
import type {Question} from '../../model/schema/eligibility.js';
import type {RuleSurface} from '../surface.js';
import {periodWords} from '../text/period-words.js';
import {textView} from '../text/phrase.js';
import {optionLabel} from '../text/rule.js';

/** An answer as the engine understood it. */
export function answerWords(question: Question, answer: string | undefined, speaker: Speaker): unknown {
  if (answer === undefined) return speaker.say(checker.unanswered);
  if (question.kind === 'choice') return textView(optionLabel(question, answer, speaker), speaker);
  if (answer === never && question.never !== undefined) return textView(question.never, speaker);
  if (question.kind === 'code') return answer;
  return question.kind === 'date' ? speaker.moment(answer) : periodWords(answer, speaker);
}

/**
 * All answers of the reader.
 *
 * @param unfit - the codes among them that count as not known
 */
export function answersView(
  {eligibility: {questions}, speaker}: RuleSurface,
  answers: Answers,
  unfit: readonly UnfitAnswer[],
): TemplateResult {
  const isUnfit = (id: string) => unfit.some(({question}) => question === id);
  return html`<p><strong>${speaker.say(checker.yourAnswers)}</strong></p>
    <dl>
      ${questions.map(
        (question) =>
          html`<div><dt>${textView(labelOf(question), speaker)}</dt>
            <dd>${answerWords(question, answers[question.id], speaker)}${isUnfit(question.id) ? ` – ${speaker.say(checker.unanswered)}` : nothing}</dd></div>`,
      )}
    </dl>`;
}
