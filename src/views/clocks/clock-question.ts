import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/clocks/messages.js';
import type {Test} from '../../model/schema/conditions.js';
import type {ClockReadings} from '../../model/time/clock-readings.js';
import {fieldName} from '../checker/field-names.js';
import {choiceView} from '../checker/question-fields.js';
import {dateTestWords} from '../text/test-words.js';
import {unbrokenView} from '../text/unbroken.js';
import {choiceWords, type Zones} from './clock-words.js';

/** The clocks in the order in which they are offered. */
const clocks = ['here', 'there'] as const;

/** Asks by which clock a date goes, and shows it by both. Neither is chosen in advance: not to answer leaves both open. */
export function clockQuestionView(questionId: string, readings: ClockReadings, zones: Zones): TemplateResult {
  const {speaker, here} = zones;
  const name = fieldName(questionId, 'clock');
  const words = choiceWords(readings, zones);
  return html`<div role="radiogroup" aria-labelledby="${name}-label" class="end">
    <p id="${name}-label">${speaker.say(m.whichClock)}</p>
    <div class="choices">
      ${clocks.map((clock, position) =>
        choiceView(
          html`<input type="radio" name=${name} id=${position === 0 ? name : nothing} value=${clock} />`,
          words[clock],
        ),
      )}
    </div>
    ${here === undefined ? html`<p class="hint" part="hint">${speaker.say(m.sayOffset)}</p>` : nothing}
  </div>`;
}

/** Below a test of the notice, the same by the reader's clock. */
export function ruleByClockView(byReader: Test, {speaker, hereName}: Zones): TemplateResult {
  const words = speaker.say(m.ruleByYourClock, hereName, dateTestWords(byReader, speaker));
  return html`<br /><small>${unbrokenView(words)}</small>`;
}
