import type {UnfitAnswer} from '../../eligibility/result.js';
import {never, type Answers} from '../../eligibility/answers.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Question} from '../../model/schema/questions.js';
import type {Surface} from '../surface.js';
import {codeView} from '../text/code.js';
import {dateWords} from '../text/date-words.js';
import {textView} from '../text/phrase.js';
import {optionLabel} from '../text/test-words.js';
import {unbrokenView} from '../text/unbroken.js';

/** An answer as the engine understood it. */
export function answerWords(
  question: Question,
  answer: string | undefined,
  surface: Pick<Surface, 'speaker' | 'clocks'>,
): unknown {
  const {speaker} = surface;
  if (answer === undefined) return speaker.say(checker.unanswered);
  if (question.kind === 'choice') return textView(optionLabel(question, answer, speaker), speaker);
  if (answer === never && question.never !== undefined) return textView(question.never, speaker);
  if (question.kind === 'code') return codeView(answer);
  return unbrokenView(dateWords(question, answer, surface));
}

/**
 * One of the answers as it counted. A question that was left out, because it could change nothing, was not answered: its
 * reader has not said that they do not know.
 *
 * @param unfit - the codes that count as not known
 */
export function countedAnswer(
  question: Question,
  answers: Answers,
  unfit: readonly UnfitAnswer[],
  surface: Pick<Surface, 'speaker' | 'clocks'>,
): unknown {
  if (!Object.hasOwn(answers, question.id)) return surface.speaker.say(checker.skipped);
  const words = answerWords(question, answers[question.id], surface);
  const isUnfit = unfit.some((each) => each.question === question.id);
  return isUnfit ? [words, ` – ${surface.speaker.say(checker.unanswered)}`] : words;
}
