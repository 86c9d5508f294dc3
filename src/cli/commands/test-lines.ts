import type {TestOutcome, TestState} from '../../eligibility/result.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import * as command from '../../localization/catalogues/command/messages.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Test} from '../../model/schema/conditions.js';
import type {ChoiceQuestion, Question} from '../../model/schema/questions.js';
import {labelOf, type Questions} from '../../model/questions.js';
import {optionLabel, typedTestWords} from '../../views/text/test-words.js';

const stateWords: Readonly<Record<TestState, () => string>> = {
  held: checker.testHeld,
  failed: checker.testFailed,
  open: checker.testOpen,
};

function choiceWords({in: included, notIn}: Test, question: ChoiceQuestion, speaker: Speaker): string {
  const labels = (values: readonly string[] = []) =>
    values.map((value) => speaker.text(optionLabel(question, value, speaker)).value);
  if (included) return speaker.list(labels(included), 'or');
  const excluded = labels(notIn).map((label) => speaker.say(m.quoted, label));
  return speaker.say(m.anythingBut, speaker.list(excluded, 'or'));
}

function conditionWords(test: Test, question: Question | undefined, speaker: Speaker): string {
  return question?.kind === 'choice'
    ? choiceWords(test, question, speaker)
    : typedTestWords(test, question, speaker);
}

/** A test in one line: what came of it, the question, and the answers that pass. */
export function testLine({test, state}: TestOutcome, questions: Questions, speaker: Speaker): string {
  const question = questions.get(test.question);
  const label = question ? speaker.text(labelOf(question)).value : test.question;
  const passing = conditionWords(test, question, speaker);
  const condition = passing === '' ? label : speaker.say(command.passingAnswers, label, passing);
  return `${speaker.say(stateWords[state])} – ${condition}`;
}
