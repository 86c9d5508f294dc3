import {html} from 'lit';
import type {Notice} from '../model/schema/notice.js';
import type {Surface} from '../views/surface.js';
import {asOfView} from '../views/record/as-of.js';
import {callStyles} from '../views/contact/call-button.styles.js';
import {baseStyles} from '../views/design/base.styles.js';
import {factsStyles} from '../views/understand/facts.styles.js';
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
 * @slot answers - A script of type application/json with what the property `answers` may be. Never shown.
 * @slot help - Advice shown beneath the verdict.
 * @csspart checker - The form and its answer.
 * @csspart form - The form.
 * @csspart question - One question.
 * @csspart legend - What it asks, after its number.
 * @csspart hint - What helps to answer it.
 * @csspart input - A field to type in, or to choose from a list.
 * @csspart choice - One answer to choose or to tick, a row of a list.
 * @csspart list - The list that opens below the field of a choice with more than twelve options.
 * @csspart option - One option in it.
 * @csspart errors - The list of what is wrong.
 * @csspart error - What is wrong with one answer.
 * @csspart submit - The button that asks.
 * @csspart clear - The buttons that empty the form and take the answers away.
 * @csspart privacy - The line that says that answers stay in the page.
 * @csspart verdict - The answer.
 * @csspart answer - A button in it with an answer that would settle it.
 * @csspart why - What was answered beside what is asked for; opens.
 * @csspart call - The link in it that calls.
 * @csspart remedy - One thing in it that the issuer does to put things right.
 * @csspart earlier - The answers before it.
 * @csspart another - The button that begins another check.
 * @csspart print - The button that prints the answers.
 * @csspart as-of - Which revision it rests on.
 * @cssprop [--incident-form-paper=--incident-tint] - Background of the checker.
 * @cssprop [--incident-field-radius=--incident-radius] - Roundness of fields and choices.
 * @cssprop [--incident-verdict-paper=--incident-paper] - Background of the answer, below its head.
 * @cssprop [--incident-verdict-edge] - Colour of the edge of the answer; that of its head if not set.
 * @cssprop [--incident-scroll-margin=7em] - Height of what sticks to the top of the page: what readers are led to stays below it.
 */
export class IncidentChecker extends NoticeElement {
  static override properties = {answers: {attribute: false}};
  static override styles = [...baseStyles, factsStyles, callStyles];

  /**
   * What the checker starts with, by the ids of questions: it is filled in and checked when it is shown, and the reader is
   * told of nothing, nor is any event sent. An answer is the value of an option, a date such as `2012-09-04`, or any text
   * as it is typed; null is "I don't know", and a question that is left out stays empty. For what no whole answer comes to,
   * it may be an object of the texts of single fields, such as `{month: '8', day: '15'}`.
   *
   * It is what an owner shows as a sample, and never what a reader answered: what stands in a page is no secret.
   */
  answers?: unknown;

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
