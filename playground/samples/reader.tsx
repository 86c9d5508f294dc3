import type {JSX} from 'preact';
import type {Answers} from '../../src/eligibility/answers.js';
import type {Speaker} from '../../src/localization/speaker.js';
import type {Eligibility} from '../../src/model/schema/eligibility.js';
import type {Question} from '../../src/model/schema/questions.js';
import {momentAt} from '../../src/model/time/zone.js';
import {useDesk, useSay, useSpeaker} from '../form/desk.js';
import {anyTextOf} from '../form/source/values.js';
import {noneOfThese} from '../form/words/choices.js';
import type {Pair} from '../form/words/pair.js';
import {instantOf} from './instant.js';

/** The answer of those who do not know. */
export const unknown: Pair = ['I don’t know', 'わからない'];

/** A moment by the clocks of the notice, where it says an offset. */
function inZone(date: string, timeZone: string | undefined): string {
  const instant = instantOf(date);
  return instant === undefined || timeZone === undefined ? date : momentAt(instant, timeZone);
}

interface Words {
  readonly speaker: Speaker;
  readonly say: (words: Pair) => string;
  readonly main: string;
  readonly timeZone: string | undefined;
}

/** An answer as a reader would say it. */
function answerWords(question: Question, answer: string, {speaker, say, main, timeZone}: Words) {
  if (answer === '') return say(unknown);
  if (question.kind === 'choice') {
    const option = question.options.find(({value}) => value === answer);
    return option ? anyTextOf(option.label, main) : say(noneOfThese);
  }
  if (answer === 'never' && question.never !== undefined) return anyTextOf(question.never, main);
  return question.kind === 'code'
    ? answer
    : answer
        .split('..')
        .map((date) => speaker.moment(inZone(date, timeZone)))
        .join(' – ');
}

interface ReaderProps {
  readonly answers: Answers;
  readonly eligibility: Eligibility;
}

/** What a sample reader answers. */
export function Reader({answers, eligibility}: ReaderProps): JSX.Element {
  const {main} = useDesk();
  const say = useSay();
  const words = {speaker: useSpeaker(), say, main, timeZone: eligibility.timeZone};
  return (
    <ul class="reader">
      {eligibility.questions.map((question) => (
        <li key={question.id}>
          <span lang={main}>{anyTextOf(question.short ?? question.label, main)}</span>
          {say([': ', '：'])}
          <b>{answerWords(question, answers[question.id] ?? '', words)}</b>
        </li>
      ))}
    </ul>
  );
}
