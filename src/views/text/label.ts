import type {TemplateResult} from 'lit';
import type {Speaker} from '../../localization/speaker.js';
import {labelOf} from '../../model/questions.js';
import type {Question} from '../../model/schema/questions.js';
import {phraseView} from './phrase.js';
import type {Unbroken} from './unbroken.js';

/** What makes a question of a text, in the languages that mark it. */
const questionMarks = /^¿\s*|\s*[?？؟]$/g;

/**
 * What a question is called beside an answer or a condition. Without its mark, it is not read as one that somebody has
 * answered for the reader.
 */
export function labelView(question: Question, speaker: Speaker): Unbroken | TemplateResult {
  const phrase = speaker.text(labelOf(question));
  return phraseView({...phrase, value: phrase.value.replace(questionMarks, '')}, speaker);
}
