import {html, nothing, type TemplateResult} from 'lit';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as plain from '../../localization/catalogues/plain/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Question} from '../../model/schema/eligibility.js';
import {below, type RuleSurface, type Surface} from '../surface.js';
import {linkView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {checkerFrameView, privacyView} from '../checker/checker-frame.js';
import {textView} from '../text/phrase.js';
import type {PlainForm, PlainQuestion} from './plain-form.js';
import {plainVerdictView} from './plain-verdict.js';
import {dateTestWords, optionLabel} from '../text/rule.js';

type Choice = PlainQuestion['choices'][number];

/** An answer as a reader can choose it. */
function choiceWords({answer, bounds}: Choice, question: Question, speaker: Speaker): unknown {
  if (answer === undefined) return speaker.say(checker.unknown);
  if (bounds) return dateTestWords(bounds, speaker) || speaker.say(plain.anyDate);
  if (question.kind !== 'choice')
    return question.never === undefined ? answer : textView(question.never, speaker);
  const hint = question.options.find(({value}) => value === answer)?.hint;
  return html`${textView(optionLabel(question, answer, speaker), speaker)}${
    hint === undefined ? nothing : html` <small>${textView(hint, speaker)}</small>`
  }`;
}

/**
 * A question and its answers. The radio buttons are siblings of the verdicts and not in a fieldset, because the selectors of
 * old browsers reach only following siblings. So each radio button is labelled by its answer and its question.
 */
function questionView(
  {question, name, choices}: PlainQuestion,
  {speaker, headingLevel}: Surface,
): TemplateResult {
  const {label, hint, lookup} = question;
  return html`${headingView(headingLevel, textView(label, speaker), name)}
    ${hint === undefined ? nothing : html`<p class="hint">${textView(hint, speaker)}</p>`}
    ${lookup ? html`<p class="hint">${linkView(lookup, speaker)}</p>` : nothing}
    ${choices.map(
      (choice) =>
        html`<input type="radio" name=${`${name}-choice`} id=${choice.id} class=${choice.classes.join(' ')} aria-labelledby="${choice.id}-label ${name}" /><label for=${choice.id} id="${choice.id}-label">${choiceWords(choice, question, speaker)}</label><br />`,
    )}`;
}

/**
 * The form that answers "am I affected?" without scripts: radio buttons, and every verdict that they can lead to. A style
 * sheet shows the right one; see `plainFormStyles`. Without styles, all verdicts are shown with their rules.
 */
export function plainCheckerView(surface: RuleSurface, {questions, verdicts}: PlainForm): TemplateResult {
  const {speaker} = surface;
  const inner = below(surface);
  // A disabled submit button keeps the return key from submitting the form; see HTML, implicit submission.
  return checkerFrameView(
    surface,
    html`<form method="dialog" autocomplete="off" part="form">
      <button type="submit" disabled hidden>${speaker.say(checker.check)}</button>
      ${questions.length > 0 ? html`<p>${speaker.say(plain.chooseAnswers)}</p>` : nothing}
      ${questions.map((question) => questionView(question, inner))}
      <div class="verdicts" aria-live="polite">
        <p class="unstyled">${speaker.say(plain.allAnswers)}</p>
        <p class="prompt">${speaker.say(plain.notChosen)}</p>
        ${verdicts.map((verdict) => plainVerdictView(inner, verdict))}
      </div>
      ${questions.length > 0 ? html`<button type="reset" class="secondary">${speaker.say(checker.clear)}</button>` : nothing}
      ${privacyView(speaker)}
    </form>`,
  );
}
