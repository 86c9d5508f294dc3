import {html, nothing, type TemplateResult} from 'lit';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as plain from '../../localization/catalogues/plain/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Text} from '../../model/schema/text.js';
import {below, type RuleSurface, type Surface} from '../surface.js';
import {linkView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {checkerFrameView, privacyView} from '../checker/checker-frame.js';
import {quoteCode, quotedView} from '../text/code.js';
import {textView} from '../text/phrase.js';
import {unbrokenView} from '../text/unbroken.js';
import {datesWords, sharedDays, timesWords} from './plain-dates.js';
import type {PlainChoice, PlainForm, PlainQuestion} from './plain-form.js';
import type {Arrangement} from './plain-form.styles.js';
import {plainNumbersView, plainVerdictView} from './plain-verdict.js';
import {optionLabel} from '../text/test-words.js';

/** What an answer to a question is drawn with. */
interface ChoiceContext {
  readonly asked: PlainQuestion;
  /** The ids of what names the question, besides its answer. */
  readonly questionIds: readonly string[];
  /** The id of the day above the answer, where it shares that with others. */
  readonly dayId?: string | undefined;
  /** Whether it is the first and the last of the answers that are joined. */
  readonly isTop: boolean;
  readonly isBottom: boolean;
  readonly speaker: Speaker;
}

/** An answer as a reader can choose it. */
function choiceWords(
  {answer, bounds, isOther}: PlainChoice,
  {asked, dayId, speaker}: ChoiceContext,
): unknown {
  const {question, timeZone, end} = asked;
  if (answer === undefined) return speaker.say(checker.unknown);
  if (isOther) return speaker.say(end ? checker.stillToday : plain.otherDate);
  if (bounds && dayId !== undefined && timeZone !== undefined) return timesWords(bounds, timeZone, speaker);
  if (bounds) return unbrokenView(datesWords(bounds, timeZone, speaker));
  if (question.kind !== 'choice')
    return question.never === undefined ? answer : textView(question.never, speaker);
  return textView(optionLabel(question, answer, speaker), speaker);
}

/** The hint of an answer. It is read after its name and is no part of it. */
function hintOf({answer}: PlainChoice, {question}: PlainQuestion): Text | undefined {
  return question.kind === 'choice' ? question.options.find(({value}) => value === answer)?.hint : undefined;
}

function labelView(choice: PlainChoice, context: ChoiceContext): TemplateResult {
  const hint = hintOf(choice, context.asked);
  return html`<span><span id="${choice.id}-label">${choiceWords(choice, context)}</span>${
    hint === undefined
      ? nothing
      : html` <small id="${choice.id}-hint">${textView(hint, context.speaker)}</small>`
  }</span>`;
}

/** The classes of an answer in a row, of which only the style sheet knows what it is joined to. */
function rowClass({answer}: PlainChoice, {isTop, isBottom}: ChoiceContext): string {
  const names = [isTop && 'top', isBottom && 'bottom', answer === undefined && 'last'];
  return ['choice', ...names].filter(Boolean).join(' ');
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
    ${example === undefined ? nothing : html`<p class="hint" id="${name}-example">${quotedView(speaker.say(checker.codeHint, quoteCode(example)))}</p>`}
    ${lookup ? html`<p class="hint">${linkView(lookup, speaker)}</p>` : nothing}
    ${endView ?? nothing}`;
}

/** A form that is not there, so that no control of a fragment belongs to one of the page around it. */
const noForm = 'no-form';

/**
 * The field for a code. It has no name, so that nothing can send it. Its placeholder is a space, because only a field with
 * one can be told to be empty; and another number is no mistake.
 */
function codeFieldView(
  {question, name, field, codes}: PlainQuestion,
  arrangement: Arrangement,
): TemplateResult | typeof nothing {
  if (!field || !codes || question.kind !== 'code') return nothing;
  const fieldView = html`<input type="text" id=${field.id} class="number ${field.classes.join(' ')}" form=${arrangement === 'apart' ? noForm : nothing} pattern=${codes.expression} placeholder=" " autocomplete="off" autocapitalize="off" spellcheck="false" aria-invalid="false" aria-labelledby=${name} aria-describedby=${question.example === undefined ? nothing : `${name}-example`} />`;
  return arrangement === 'apart' ? html`<p>${fieldView}</p>` : html`${fieldView}<br />`;
}

function describedBy(choice: PlainChoice, asked: PlainQuestion): string | typeof nothing {
  return hintOf(choice, asked) === undefined ? nothing : `${choice.id}-hint`;
}

/** An answer as a button and, after it, its label, because the selectors of old browsers reach only following siblings. */
function siblingView(choice: PlainChoice, context: ChoiceContext): TemplateResult {
  const {asked, questionIds, dayId} = context;
  const {name, codes} = asked;
  const labels = [`${choice.id}-label`, ...(dayId === undefined ? [] : [dayId]), ...questionIds].join(' ');
  // Beside a field for a code, an answer that is not one is a tick that can be taken away again.
  return html`<input type=${codes ? 'checkbox' : 'radio'} name=${codes ? nothing : `${name}-choice`} id=${choice.id} class=${choice.classes.join(' ')} aria-labelledby=${labels} aria-describedby=${describedBy(choice, asked)} /><label for=${choice.id} class=${rowClass(choice, context)}>${labelView(choice, context)}</label><br />`;
}

/** An answer as a label around its button, which so belong together in each of several copies of the markup. */
function wrappedView(choice: PlainChoice, context: ChoiceContext): TemplateResult {
  const {asked, questionIds, dayId} = context;
  const {name, codes, className} = asked;
  const classes = [`${className}-choice`, ...choice.classes].join(' ');
  const labels = [`${choice.id}-label`, ...(dayId === undefined ? [] : [dayId]), ...questionIds].join(' ');
  return html`<p class="row"><label class=${rowClass(choice, context)}><input type=${codes ? 'checkbox' : 'radio'} name=${codes ? nothing : `${name}-choice`} id=${choice.id} class=${classes} form=${noForm} aria-labelledby=${labels} aria-describedby=${describedBy(choice, asked)} /> ${labelView(choice, context)}</label></p>`;
}

/** The answers to a question; above those that lie in one day, that day. */
function choicesView(
  context: Omit<ChoiceContext, 'dayId' | 'isTop' | 'isBottom'>,
  arrangement: Arrangement,
): readonly TemplateResult[] {
  const {asked, speaker} = context;
  const {choices, timeZone} = asked;
  const days = sharedDays(choices, timeZone);
  const choiceView = arrangement === 'apart' ? wrappedView : siblingView;
  // Another day has a heading, and so has what follows the days and has bounds of its own.
  const isHeaded = (place: number) =>
    days[place] !== days[place - 1] && (days[place] !== undefined || choices[place]?.bounds !== undefined);
  return choices.map((choice, place) => {
    const day = days[place];
    const dayId = day === undefined ? undefined : `${choices[days.indexOf(day)]?.id ?? ''}-day`;
    const isTop = place === 0 || isHeaded(place);
    const isBottom = place === choices.length - 1 || isHeaded(place + 1);
    const row = choiceView(choice, {...context, dayId, isTop, isBottom});
    if (!isHeaded(place)) return row;
    const heading = day === undefined ? speaker.say(plain.otherTime) : speaker.moment(day);
    return html`<p class="end" id=${dayId ?? nothing}>${heading}</p>
      ${row}`;
  });
}

/** A question and its answers. They are not in a fieldset, so that each button is labelled by its answer and its question. */
function questionView(
  asked: PlainQuestion,
  {questions}: PlainForm,
  surface: Surface,
  arrangement: Arrangement,
): TemplateResult {
  const {question, name, end} = asked;
  // Both ends of a period have one heading.
  const heading = questions.find((each) => each.question === question)?.name ?? name;
  const questionIds = [...(end ? [`${name}-end`] : []), heading];
  const context = {asked, questionIds, speaker: surface.speaker};
  return html`${questionHeadView(asked, surface)}${codeFieldView(asked, arrangement)}
    ${choicesView(context, arrangement)}`;
}

/** All verdicts, of which a style sheet shows the right one; see `plainFormStyles`. Without it, each stands with its rule. */
function verdictsView(surface: RuleSurface, form: PlainForm, arrangement: Arrangement): TemplateResult {
  const {speaker} = surface;
  const {questions, verdicts} = form;
  const mayBeUnable = arrangement === 'siblings' && questions.some(({codes}) => codes);
  return html`<div class="verdicts" aria-live="polite">
    <p class="unstyled">${speaker.say(plain.allAnswers)}</p>
    ${mayBeUnable ? html`<p class="unable">${speaker.say(plain.cannotCompare)}</p>` : nothing}
    <div class="prompt"></div>
    ${verdicts.map((verdict) => plainVerdictView(surface, verdict, form))}
    ${questions.map((question) => plainNumbersView(question, speaker))}
  </div>`;
}

/**
 * The checker that answers "am I affected?" without scripts: radio buttons, fields for codes, and every verdict that they
 * can lead to. In a page of its own it is a form; in a page of somebody else, no control belongs to any form.
 */
export function plainCheckerView(
  surface: RuleSurface,
  form: PlainForm,
  arrangement: Arrangement,
): TemplateResult {
  const {speaker} = surface;
  const {questions} = form;
  const inner = below(surface);
  const asksView = html`${questions.length > 0 ? html`<div class="instruction"></div>` : nothing}
    ${questions.map((question) => questionView(question, form, inner, arrangement))}`;
  const verdicts = verdictsView(inner, form, arrangement);
  if (arrangement === 'apart')
    return checkerFrameView(
      surface,
      html`${questions.length > 0 ? html`<div class="form">${asksView}</div>` : nothing}
        ${verdicts} ${privacyView(speaker)}`,
    );
  // A disabled submit button keeps the return key from submitting the form; see HTML, implicit submission.
  return checkerFrameView(
    surface,
    html`<form class="form" method="dialog" autocomplete="off" part="form" aria-labelledby="checker-title">
      <button type="submit" disabled hidden>${speaker.say(checker.check)}</button>
      ${asksView} ${verdicts}
      ${questions.length > 0 ? html`<button type="reset" class="link">${speaker.say(checker.clear)}</button>` : nothing}
      ${privacyView(speaker)}
    </form>`,
  );
}
