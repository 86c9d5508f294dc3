import {html, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {otherValue} from '../../model/choice-answers.js';
import type {ChoiceQuestion, Condition, Question, Test} from '../../model/schema/eligibility.js';
import type {Text} from '../../model/schema/text.js';
import type {Questions} from '../../model/questions.js';
import {textListView, textView} from './phrase.js';

/** How many codes of a list are shown. */
const mostCodes = 6;

/** The label of an answer of a choice. */
export function optionLabel(question: ChoiceQuestion, value: string, speaker: Speaker): Text {
  if (value === otherValue) return {[speaker.locale]: speaker.say(m.noneOfThese)};
  return question.options.find((option) => option.value === value)?.label ?? value;
}

/** Words a test of a date, such as "from 1 April 2011". */
export function dateTestWords({from, to, after, before}: Test, speaker: Speaker): string {
  const words: string[] = [];
  if (from !== undefined && to !== undefined) words.push(speaker.when({from, to}));
  else if (from !== undefined) words.push(speaker.say(m.fromDate, speaker.moment(from)));
  else if (to !== undefined) words.push(speaker.say(m.toDate, speaker.moment(to)));
  if (after !== undefined) words.push(speaker.say(m.afterDate, speaker.moment(after)));
  if (before !== undefined) words.push(speaker.say(m.beforeDate, speaker.moment(before)));
  return speaker.list(words);
}

function choiceTestWords(test: Test, question: ChoiceQuestion, speaker: Speaker): unknown {
  const labels = (values: readonly string[]) => values.map((value) => optionLabel(question, value, speaker));
  if (test.in) return textListView(labels(test.in), speaker, 'or');
  const excluded = labels(test.notIn ?? []).map((label) => speaker.text(label).value);
  return speaker.say(m.anythingBut, speaker.list(excluded, 'or'));
}

/** Words a test of a code, such as "begins with AB". */
export function codeTestWords({from, to, in: listed, prefix, like}: Test, speaker: Speaker): string {
  const words: string[] = [];
  if (listed) {
    const shown = speaker.list(listed.slice(0, mostCodes), 'or');
    const more = listed.length - mostCodes;
    words.push(more > 0 ? speaker.say(m.andMore, shown, speaker.number(more)) : shown);
  }
  if (prefix !== undefined) words.push(speaker.say(m.beginsWith, prefix));
  if (like !== undefined) words.push(speaker.say(m.looksLike, like));
  // Codes are ordered as dates are, and worded alike.
  words.push(
    ...(from === undefined && to === undefined ? [] : [dateTestWords({question: '', from, to}, speaker)]),
  );
  return speaker.list(words);
}

/** Words a test of any kind of answer. */
export function testWords(test: Test, question: Question | undefined, speaker: Speaker): unknown {
  if (question?.kind === 'choice') return choiceTestWords(test, question, speaker);
  if (question?.kind === 'code') return codeTestWords(test, speaker);
  return dateTestWords(test, speaker);
}

/** Everything that a condition is rendered with. */
export interface ConditionContext {
  readonly questions: Questions;
  readonly speaker: Speaker;
  /** Renders a mark before a test, such as its outcome. */
  readonly markOf?: ((test: Test) => unknown) | undefined;
}

/** A condition in words, as nested lists. */
export function conditionView(condition: Condition, context: ConditionContext): TemplateResult {
  const {questions, speaker, markOf} = context;
  if ('all' in condition || 'any' in condition) {
    const parts = 'all' in condition ? condition.all : condition.any;
    const [only] = parts;
    if (only && parts.length === 1) return conditionView(only, context);
    if (parts.length === 0) return html`<p>${speaker.say(m.everyone)}</p>`;
    return html`<p class="soft">${speaker.say('all' in condition ? m.allOfThese : m.oneOfThese)}</p>
      <ul class="rule">
        ${parts.map((part) => html`<li>${conditionView(part, context)}</li>`)}
      </ul>`;
  }
  const question = questions.get(condition.question);
  return html`<p class="test">
    ${markOf?.(condition)}
    <span class="soft">${question ? textView(question.label, speaker) : condition.question}</span>
    <b>${testWords(condition, question, speaker)}</b>
  </p>`;
}
