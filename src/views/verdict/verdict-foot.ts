import {html, type TemplateResult} from 'lit';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {CheckerActions} from '../checker/checker-actions.js';

/** What can be done with the answers: another check, printing, clearing. */
export function verdictFootView(
  speaker: Speaker,
  printsAnswers: boolean,
  actions: CheckerActions,
): TemplateResult {
  return html`<div class="actions foot">
    <button type="button" class="link" part="another" @click=${actions.onAnother}>${speaker.say(checker.checkAnother)}</button>
    <button type="reset" form="form" class="link" part="clear">${speaker.say(checker.clearAnswers)}</button>
    <button type="button" class="link" part="print" @click=${actions.onPrint}>${speaker.say(checker.printAnswer)}</button>
    <label class="tick"
      ><input type="checkbox" .checked=${printsAnswers} @change=${actions.onIncludeAnswers} /><span
        >${speaker.say(checker.includeAnswers)}</span
      ></label
    >
  </div>`;
}
