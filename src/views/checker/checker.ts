import {questionsById} from '../../model/questions.js';
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Image} from '../../model/schema/image.js';
import {below, type RuleSurface, type Surface} from '../surface.js';
import type {CheckerActions} from './checker-actions.js';
import type {Fault} from './faults/fault.js';
import type {FormState} from './form-state.js';
import {headingView} from '../text/heading.js';
import {checkerFrameView, privacyView} from './checker-frame.js';
import {faultWords, type FaultWords} from './faults/fault-words.js';
import type {LongListView} from './field.js';
import {questionView} from './question.js';

/** The error summary: a link for each fault to the field that corrects it. Takes the focus when the form is submitted. */
function errorSummaryView(
  {eligibility, speaker, headingLevel}: RuleSurface,
  faults: readonly Fault[],
  {onFollow}: CheckerActions,
  words: FaultWords,
): TemplateResult {
  const questions = questionsById(eligibility);
  return html`<div class="errors" part="errors" id="errors" tabindex="-1" role="group" aria-labelledby="errors-title">
    ${headingView(headingLevel, speaker.say(checker.errorHeading), 'errors-title')}
    <ul>
      ${faults.map((fault) => {
        const question = questions.get(fault.question);
        if (!question) return nothing;
        const said = faultWords(fault, question, speaker, words);
        const link = speaker.say(checker.faultOf, speaker.text(question.label).value, said);
        return html`<li><a href="#${fault.field}" @click=${onFollow}>${link}</a></li>`;
      })}
    </ul>
  </div>`;
}

interface CheckerOptions extends FaultWords {
  readonly form: FormState;
  /** Stands above the questions. */
  readonly before?: unknown;
  /** The verdicts so far; see `verdictsView`. */
  readonly verdicts?: unknown;
  readonly actions: CheckerActions;
  /** Renders the field of a long list; a `<select>` if left out. */
  readonly longListView?: LongListView | undefined;
}

/**
 * The form that answers "am I affected?", and its verdicts. Its method is `dialog`, so that a server-rendered form that is
 * submitted before the script has loaded puts no answer into the address.
 */
export function checkerView(
  surface: Surface,
  {
    form,
    before = nothing,
    verdicts = nothing,
    actions,
    longListView,
    codeFaultWords,
    vagueDateWords,
  }: CheckerOptions,
): TemplateResult | typeof nothing {
  const {notice, speaker} = surface;
  const {eligibility} = notice;
  if (!eligibility) return nothing;
  const {faults, draft, verdicts: earlier = []} = form;
  const hasSomething = draft.isAnswered || earlier.length > 0;
  const ruled = {...surface, eligibility};
  const {supplement, clocks} = surface;
  const pictureOf = supplement && ((image: Image) => supplement.images([image], surface));
  const context = {
    speaker,
    eligibility,
    form,
    actions,
    longListView,
    codeFaultWords,
    clocks,
    vagueDateWords,
    pictureOf,
  };
  return checkerFrameView(
    ruled,
    html`<form
      id="form"
      class="form"
      part="form"
      aria-labelledby="checker-title"
      method="dialog"
      novalidate
      autocomplete="off"
      @submit=${actions.onSubmit}
      @reset=${actions.onReset}
      @change=${actions.onChange}
      @pointerdown=${actions.onPress}
    >
      ${faults.length > 0 ? keyed(faults, errorSummaryView(below(ruled), faults, actions, context)) : nothing}
      ${before}
      ${repeat(
        eligibility.questions,
        // Another incident begins with empty fields.
        ({id}) => `${notice.id} ${id}`,
        (question) => questionView(question, context),
      )}
      <div class="actions">
        <button type="submit" class="primary" part="submit" @click=${actions.onSubmit}>${speaker.say(checker.check)}</button>
        ${hasSomething ? html`<button type="reset" class="link" part="clear">${speaker.say(checker.clear)}</button>` : nothing}
      </div>
      ${privacyView(speaker)}
    </form>
    <p class="scriptless" hidden>${speaker.say(checker.needsScript)}</p>
    ${verdicts}`,
  );
}
