import {html, type TemplateResult} from 'lit';
import type {Speaker} from '../../localization/speaker.js';
import type {Text} from '../../model/schema/text.js';
import type {Phrase} from '../../model/text.js';

/** Whether a phrase is in the language of the surface, or in a regional form of it. */
export function isSpoken({language}: Phrase, {locale}: Speaker): boolean {
  return `${language.toLowerCase()}-`.startsWith(`${locale.toLowerCase()}-`);
}

/** A phrase of the document. In another language than the surface it gets a `lang`, for screen readers and fonts. */
export function phraseView(phrase: Phrase, speaker: Speaker): string | TemplateResult {
  return isSpoken(phrase, speaker)
    ? phrase.value
    : html`<span lang=${phrase.language} dir="auto">${phrase.value}</span>`;
}

/** A text of the document, in the language that suits the reader best. */
export function textView(text: Text, speaker: Speaker): string | TemplateResult {
  return phraseView(speaker.text(text), speaker);
}

/** Texts of the document in one line, joined by "and" or "or". */
export function textListView(
  texts: readonly Text[],
  speaker: Speaker,
  by: 'and' | 'or' = 'and',
): string | TemplateResult {
  const phrases = texts.map((text) => speaker.text(text));
  const foreign = phrases.find((phrase) => !isSpoken(phrase, speaker));
  const values = phrases.map(({value}) => value);
  // Words such as "and" must not end up in the middle of another language.
  return foreign
    ? phraseView({value: values.join(' / '), language: foreign.language}, speaker)
    : speaker.list(values, by);
}
