import {questionsById} from '../../model/questions.js';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import * as live from '../../localization/catalogues/checker/messages.js';
import {below, type RuleSurface, type Surface} from '../surface.js';
import type {CheckerActions, Fault, FormState} from './form.js';
import {headingView} from '../text/heading.js';
import {checkerFrameView, privacyView} from './checker-frame.js';
import type {LongListView} from './question-fields.js';
import {faultWords, questionView} from './question.js';

/** All that is wrong, each a link to the field that would mend it; takes the focus when the form is sent. */
function errorSummaryView(
  {eligibility, speaker, headingLevel}: RuleSurface,
  faults: readonly Fault[],
  {onFollow}: CheckerActions,
): TemplateResult {
  const questions = questionsById(eligibility);
  return html`<div class="errors" part="errors" id="errors" tabindex="-1" role="group" aria-labelledby="errors-title">
    ${headingView(headingLevel, speaker.say(live.errorHeading), 'errors-title')}
    <ul>
      ${faults.map((fault) => {
        const question = questions.get(fault.question);
        return question
          ? html`<li><a href="#${fault.field}" @click=${onFollow}>${faultWords(fault, question, speaker)}</a></li>`
          : nothing;
      })}
    </ul>
  </div>`;
}

interface CheckerOptions {
  readonly form: FormState;
  /** What answers the reader, if they have asked; see `verdictsView`. */
  readonly verdicts?: unknown;
  readonly actions: CheckerActions;
  /** Shows a long list of answers in another way than the browser's own. */
  readonly longListView?: LongListView | undefined;
}

/**
 * The form that answers "am I affected?", and its answers. Its method is that of a dialog's form: where a server drew it and
 * no script has come yet, nothing that is sent gets into the address.
 */
export function checkerView(
  surface: Surface,
  {form, verdicts = nothing, actions, longListView}: CheckerOptions,
): TemplateResult | typeof nothing {
  const {notice, speaker} = surface;
  const {eligibility} = notice;
  if (!eligibility) return nothing;
  const {faults} = form;
  const ruled = {...surface, eligibility};
  const context = {speaker, timeZone: eligibility.timeZone, form, actions, longListView};
  return checkerFrameView(
    ruled,
    html`<form
      id="form"
      part="form"
      method="dialog"
      novalidate
      autocomplete="off"
      @submit=${actions.onSubmit}
      @reset=${actions.onReset}
      @change=${actions.onChange}
      @pointerdown=${actions.onPress}
    >
      ${faults.length > 0 ? errorSummaryView(below(ruled), faults, actions) : nothing}
      ${repeat(
        eligibility.questions,
        // Another incident begins with empty fields.
        ({id}) => `${notice.id} ${id}`,
        (question) => questionView(question, context),
      )}
      <div class="actions">
        <button type="submit" class="primary" part="submit" @click=${actions.onSubmit}>${speaker.say(live.check)}</button>
        <button type="reset" class="secondary" part="clear">${speaker.say(live.clear)}</button>
      </div>
      ${privacyView(speaker)}
    </form>
    <p class="scriptless" hidden>${speaker.say(live.needsScript)}</p>
    ${verdicts}`,
  );
}
