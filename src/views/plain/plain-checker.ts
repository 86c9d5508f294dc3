import {html, nothing, type TemplateResult} from 'lit';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as plain from '../../localization/catalogues/plain/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {below, type RuleSurface, type Surface} from '../surface.js';
import {linkView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {checkerFrameView, privacyView} from '../checker/checker-frame.js';
import {textView} from '../text/phrase.js';
import type {PlainChoice, PlainForm, PlainQuestion} from './plain-form.js';
import {plainNumbersView, plainVerdictView} from './plain-verdict.js';
import {dateTestWords, optionLabel} from '../text/rule.js';

/** An answer as a reader can choose it. */
function choiceWords(
  {answer, bounds, isOther}: PlainChoice,
  asked: PlainQuestion,
  speaker: Speaker,
): unknown {
  const {question, end} = asked;
  if (answer === undefined) return speaker.say(checker.unknown);
  if (isOther) return speaker.say(end ? checker.stillToday : plain.otherDate);
  if (bounds) return dateTestWords(bounds, speaker) || speaker.say(plain.anyDate);
  if (question.kind !== 'choice')
    return question.never === undefined ? answer : textView(question.never, speaker);
  const hint = question.options.find(({value}) => value === answer)?.hint;
  return html`${textView(optionLabel(question, answer, speaker), speaker)}${
    hint === undefined ? nothing : html` <small>${textView(hint, speaker)}</small>`
  }`;
}

/** The label, the hint and the link of a question; of a period, above its first end alone. */
function questionHeadView(
  {question, name, end, codes}: PlainQuestion,
  {speaker, headingLevel}: Surface,
): TemplateResult {
  const {label, hint, lookup} = question;
  const example = codes && question.kind === 'code' ? question.example : undefined;
  const endView = end && html`<p class="end" id="${name}-end">${speaker.say(checker[end])}</p>`;
  if (end === 'until') return html`${endView}`;
  return html`${headingView(headingLevel, textView(label, speaker), name)}
    ${hint === undefined ? nothing : html`<p class="hint">${textView(hint, speaker)}</p>`}
    ${example === undefined ? nothing : html`<p class="hint" id="${name}-example">${speaker.say(checker.codeHint, example)}</p>`}
    ${lookup ? html`<p class="hint">${linkView(lookup, speaker)}</p>` : nothing}
    ${endView ?? nothing}`;
}

/**
 * The field for a code. It has no name, so that nothing can send it. Its placeholder is a space, because only a field with
 * one can be told to be empty; and another number is no mistake.
 */
function codeFieldView({question, name, field, codes}: PlainQuestion): TemplateResult | typeof nothing {
  if (!field || !codes || question.kind !== 'code') return nothing;
  return html`<input type="text" id=${field.id} class="number ${field.classes.join(' ')}" pattern=${codes.expression} placeholder=" " autocomplete="off" autocapitalize="off" spellcheck="false" aria-invalid="false" aria-labelledby=${name} aria-describedby=${question.example === undefined ? nothing : `${name}-example`} /><br />`;
}

/**
 * A question and its answers. The radio buttons are siblings of the verdicts and not in a fieldset, because the selectors of
 * old browsers reach only following siblings. So each radio button is labelled by its answer and its question.
 */
function questionView(asked: PlainQuestion, {questions}: PlainForm, surface: Surface): TemplateResult {
  const {question, name, end, codes, choices} = asked;
  // Both ends of a period have one heading.
  const heading = questions.find((each) => each.question === question)?.name ?? name;
  const labels = (id: string) => [`${id}-label`, ...(end ? [`${name}-end`] : []), heading].join(' ');
  // Beside a field for a code, an answer that is not one is a tick that can be taken away again.
  const type = codes ? 'checkbox' : 'radio';
  return html`${questionHeadView(asked, surface)}${codeFieldView(asked)}
    ${choices.map(
      (choice) =>
        html`<input type=${type} name=${codes ? nothing : `${name}-choice`} id=${choice.id} class=${choice.classes.join(' ')} aria-labelledby=${labels(choice.id)} /><label for=${choice.id} id="${choice.id}-label">${choiceWords(choice, asked, surface.speaker)}</label><br />`,
    )}`;
}

/**
 * The form that answers "am I affected?" without scripts: radio buttons, fields for codes, and every verdict that they can
 * lead to. A style sheet shows the right one; see `plainFormStyles`. Without styles, all verdicts are shown with their rules.
 */
export function plainCheckerView(surface: RuleSurface, form: PlainForm): TemplateResult {
  const {speaker} = surface;
  const {questions, verdicts} = form;
  const isTyped = questions.some(({codes}) => codes);
  const inner = below(surface);
  // A disabled submit button keeps the return key from submitting the form; see HTML, implicit submission.
  return checkerFrameView(
    surface,
    html`<form method="dialog" autocomplete="off" part="form">
      <button type="submit" disabled hidden>${speaker.say(checker.check)}</button>
      ${questions.length > 0 ? html`<p>${speaker.say(isTyped ? plain.giveAnswers : plain.chooseAnswers)}</p>` : nothing}
      ${questions.map((question) => questionView(question, form, inner))}
      <div class="verdicts" aria-live="polite">
        <p class="unstyled">${speaker.say(plain.allAnswers)}</p>
        ${isTyped ? html`<p class="unable">${speaker.say(plain.cannotCompare)}</p>` : nothing}
        <p class="prompt">${speaker.say(plain.notChosen)}</p>
        ${verdicts.map((verdict) => plainVerdictView(inner, verdict))}
        ${questions.map((question) => plainNumbersView(question, speaker))}
      </div>
      ${questions.length > 0 ? html`<button type="reset" class="secondary">${speaker.say(checker.clear)}</button>` : nothing}
      ${privacyView(speaker)}
    </form>`,
  );
}
