import type {Question} from '../../model/schema/questions.js';
import type {Surface} from '../surface.js';
import {periodWords} from './period-words.js';
import {spanWords} from './span-words.js';

/** Words an answer that is a date or a period; see `Answers` for how it is written. */
export function dateWords(
  question: Question,
  answer: string,
  {speaker, clocks}: Pick<Surface, 'speaker' | 'clocks'>,
): string {
  if (question.kind !== 'date') return periodWords(answer, speaker);
  return clocks?.answer(question, answer) ?? spanWords(answer, speaker);
}
