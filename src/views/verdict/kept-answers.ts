import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {Answers} from '../../eligibility/answers.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {RuleSurface} from '../surface.js';
import {saidView} from '../text/said.js';
import {answerWords} from './answers.js';

/** Says which answers another check begins with. */
export function keptAnswersView(
  surface: RuleSurface,
  kept: Answers | undefined,
): TemplateResult | typeof nothing {
  const {eligibility, speaker} = surface;
  const answers = eligibility.questions.flatMap((question) => {
    const answer = kept?.[question.id];
    return answer === undefined ? [] : [answerWords(question, answer, surface)];
  });
  if (answers.length === 0) return nothing;
  const words = answers.map((answer, place) => [place > 0 ? ' · ' : nothing, answer]);
  return html`${keyed(kept, html`<p class="soft">${saidView(checker.keptAnswers, speaker, words)}</p>`)}`;
}
