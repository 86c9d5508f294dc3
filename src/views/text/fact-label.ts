import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import {labelOf} from '../../model/questions.js';
import type {Question} from '../../model/schema/questions.js';
import {phraseView} from './phrase.js';
import {saidView} from './said.js';

/** How questions end: by a mark, or in Japanese, which needs none, by a particle. */
const endOfQuestion = /[?？؟\u037e]["'”’»」』)）]?$|か。?$/u;

/**
 * What a question is called above or before the answers that a rule asks for. Never the bare question: beside "1 April 2011
 * or later" it would seem that the company has answered it for the reader.
 *
 * @param wording - how a question without a short label is put
 */
export function factLabelView(
  question: Question,
  speaker: Speaker,
  wording: (question: string) => string = m.ifAnswer,
): unknown {
  const phrase = speaker.text(labelOf(question));
  const label = phraseView(phrase, speaker);
  return endOfQuestion.test(phrase.value.trim()) ? saidView(wording, speaker, label) : label;
}
