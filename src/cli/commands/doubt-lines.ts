import type {Answers} from '../../eligibility/answers.js';
import {fittingPart} from '../../eligibility/explanation/fitting-part.js';
import type {NearMiss} from '../../eligibility/explanation/near-misses/near-misses.js';
import type {UnfitAnswer} from '../../eligibility/result.js';
import * as checker from '../../localization/catalogues/checker/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {questionsById} from '../../model/questions.js';
import type {Eligibility} from '../../model/schema/eligibility.js';
import type {CodeQuestion} from '../../model/schema/questions.js';
import {wordCodeFault} from '../../views/checker/faults/code-fault-words.js';
import type {AnswerFault} from '../../views/checker/faults/fault.js';

/** The codes of a reader that a form asks for again. */
export interface Doubts {
  readonly unfit: readonly UnfitAnswer[];
  readonly nearMisses: readonly NearMiss[];
}

function doubtLines(
  question: CodeQuestion,
  code: AnswerFault,
  candidates: readonly string[],
  speaker: Speaker,
): string[] {
  const fault = {question: question.id, code, field: '', candidates};
  const {sentence} = wordCodeFault(fault, question, speaker);
  const line = speaker.say(checker.faultOf, speaker.text(question.label).value, sentence);
  return [`${line} [${question.id}]`, ...candidates.map((candidate) => `  ${candidate}`)];
}

/** What a form would ask again before it answers, in the same sentences, with what may have been meant. */
export function linesOfDoubts(
  eligibility: Eligibility,
  answers: Answers,
  {unfit, nearMisses}: Doubts,
  speaker: Speaker,
): string[] {
  const questions = questionsById(eligibility);
  const linesAbout = (
    id: string,
    code: AnswerFault,
    meant: (question: CodeQuestion) => readonly string[],
  ) => {
    const question = questions.get(id);
    return question?.kind === 'code' ? doubtLines(question, code, meant(question), speaker) : [];
  };
  return [
    ...unfit.flatMap(({question: id, reason}) =>
      linesAbout(id, `code-${reason}`, (question) => {
        const part = fittingPart(question, answers[id] ?? '');
        return part === undefined ? [] : [part];
      }),
    ),
    ...nearMisses.flatMap(({question: id, meant}) => linesAbout(id, 'code-near', () => meant)),
  ];
}
