import {html} from 'lit';
import type {Notice} from '../model/schema/notice.js';
import type {Surface} from '../views/surface.js';
import {asOfView} from '../views/parts/as-of.js';
import {baseStyles} from '../views/design/base.styles.js';
import {factsStyles} from '../views/parts/facts.styles.js';
import {CheckerLoader} from './checker/checker-loader.js';
import {NoticeElement} from './notice-element.js';
import {SupplementLoader} from './supplement/supplement-loader.js';

/**
 * Answers "am I affected?" from the rules of a notice.
 *
 * What the reader types stays in the page: no request, no storage, no change of the address, no event.
 *
 * @element incident-checker
 * @fires {IncidentLoadedEvent} incident-loaded - The notice is shown.
 * @fires {IncidentFailedEvent} incident-failed - No notice can be shown; says what is wrong and where.
 * @fires {IncidentCheckedEvent} incident-checked - The reader got a verdict. Carries no answers.
 * @slot - Fallback, shown until the notice is there and when it fails. May hold the document in a script of type application/json.
 * @slot help - Advice shown beneath the verdict.
 * @csspart checker - The form and its answer.
 * @csspart form - The form.
 * @csspart question - One question.
 * @csspart list - The list that opens below the field of a choice with more than twelve options.
 * @csspart option - One option in it.
 * @csspart errors - The list of what is wrong.
 * @csspart error - What is wrong with one answer.
 * @csspart submit - The button that asks.
 * @csspart clear - The buttons that empty the form and take the answers away.
 * @csspart verdict - The answer.
 * @csspart remedy - One thing in it that the issuer does to put things right.
 * @csspart earlier - The answers before it.
 * @csspart another - The button that begins another check.
 * @csspart print - The button that prints the answers.
 * @csspart as-of - Which revision it rests on.
 * @cssprop [--incident-form-paper=--incident-tint] - Background of the form.
 * @cssprop [--incident-field-radius=--incident-radius] - Roundness of fields and choices.
 * @cssprop [--incident-verdict-paper] - Background of the answer; the tint of the verdict if not set.
 */
export class IncidentChecker extends NoticeElement {
  static override styles = [...baseStyles, factsStyles];

  private readonly checker = new CheckerLoader(this);
  private readonly supplement = new SupplementLoader(this);

  protected override async prepare(notice: Notice, language: string): Promise<void> {
    await Promise.all([this.checker.wait(notice), this.supplement.wait(notice, language)]);
  }

  protected override renderNotice(surface: Surface): unknown {
    return html`${this.renderNoticeState(surface)}
    ${this.checker.render(this.supplement.complete(surface))} ${asOfView(surface)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'incident-checker': IncidentChecker;
  }
}
