import {questionsById} from '../../model/questions.js';
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Image} from '../../model/schema/image.js';
import {below, type RuleSurface, type Surface} from '../surface.js';
import type {CheckerActions, CodeFaultWords, Fault, FormState} from './form.js';
import {headingView} from '../text/heading.js';
import {checkerFrameView, privacyView} from './checker-frame.js';
import type {LongListView} from './question-fields.js';
import {faultWords, questionView} from './question.js';

/** The error summary: a link for each fault to the field that corrects it. Takes the focus when the form is submitted. */
function errorSummaryView(
  {eligibility, speaker, headingLevel}: RuleSurface,
  faults: readonly Fault[],
  {onFollow}: CheckerActions,
  codeFaultWords?: CodeFaultWords,
): TemplateResult {
  const questions = questionsById(eligibility);
  return html`<div class="errors" part="errors" id="errors" tabindex="-1" role="group" aria-labelledby="errors-title">
    ${headingView(headingLevel, speaker.say(checker.errorHeading), 'errors-title')}
    <ul>
      ${faults.map((fault) => {
        const question = questions.get(fault.question);
        return question
          ? html`<li><a href="#${fault.field}" @click=${onFollow}>${faultWords(fault, question, speaker, codeFaultWords)}</a></li>`
          : nothing;
      })}
    </ul>
  </div>`;
}

interface CheckerOptions {
  readonly form: FormState;
  /** The verdicts so far; see `verdictsView`. */
  readonly verdicts?: unknown;
  readonly actions: CheckerActions;
  /** Renders the field of a long list; a `<select>` if left out. */
  readonly longListView?: LongListView | undefined;
  /** Words what is wrong with codes; needed where there are such faults. */
  readonly codeFaultWords?: CodeFaultWords | undefined;
}

/**
 * The form that answers "am I affected?", and its verdicts. Its method is `dialog`, so that a server-rendered form that is
 * submitted before the script has loaded puts no answer into the address.
 */
export function checkerView(
  surface: Surface,
  {form, verdicts = nothing, actions, longListView, codeFaultWords}: CheckerOptions,
): TemplateResult | typeof nothing {
  const {notice, speaker} = surface;
  const {eligibility} = notice;
  if (!eligibility) return nothing;
  const {faults} = form;
  const ruled = {...surface, eligibility};
  const {supplement} = surface;
  const pictureOf = supplement && ((image: Image) => supplement.images([image], surface));
  const context = {
    speaker,
    timeZone: eligibility.timeZone,
    form,
    actions,
    longListView,
    codeFaultWords,
    pictureOf,
  };
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
      ${faults.length > 0 ? errorSummaryView(below(ruled), faults, actions, codeFaultWords) : nothing}
      ${repeat(
        eligibility.questions,
        // Another incident begins with empty fields.
        ({id}) => `${notice.id} ${id}`,
        (question) => questionView(question, context),
      )}
      <div class="actions">
        <button type="submit" class="primary" part="submit" @click=${actions.onSubmit}>${speaker.say(checker.check)}</button>
        <button type="reset" class="secondary" part="clear">${speaker.say(checker.clear)}</button>
      </div>
      ${privacyView(speaker)}
    </form>
    <p class="scriptless" hidden>${speaker.say(checker.needsScript)}</p>
    ${verdicts}`,
  );
}
