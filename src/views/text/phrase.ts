import {html, nothing, type TemplateResult} from 'lit';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Text} from '../../model/schema/text.js';
import type {Phrase} from '../../model/text.js';
import {unbrokenView, type Unbroken} from './unbroken.js';

/** Whether a phrase is in the language of the surface, or in a regional form of it. */
export function isSpoken({language}: Phrase, {locale}: Speaker): boolean {
  return `${language.toLowerCase()}-`.startsWith(`${locale.toLowerCase()}-`);
}

/** The attributes of a block that holds nothing but a phrase. In another language it is aligned as that one is. */
export function foreignness(
  phrase: Phrase,
  speaker: Speaker,
): Readonly<Record<'lang' | 'dir', string | typeof nothing>> {
  return isSpoken(phrase, speaker) ? {lang: nothing, dir: nothing} : {lang: phrase.language, dir: 'auto'};
}

/** A phrase of the document. In another language than the surface it gets a `lang`, for screen readers and fonts. */
export function phraseView(phrase: Phrase, speaker: Speaker): Unbroken | TemplateResult {
  return isSpoken(phrase, speaker)
    ? unbrokenView(phrase.value)
    : html`<span lang=${phrase.language} dir="auto">${unbrokenView(phrase.value)}</span>`;
}

/** A text of the document, in the language that suits the reader best. */
export function textView(text: Text, speaker: Speaker): Unbroken | TemplateResult {
  return phraseView(speaker.text(text), speaker);
}

/** Texts as they stand in a list joined by "or": in quotation marks, if one of them reads like a list itself. */
function told(texts: readonly string[], speaker: Speaker): readonly string[] {
  const joints = speaker.patterns.lists.or.map((pattern) => pattern.replace(/\{\d\}/g, ''));
  const isList = texts.length > 1 && texts.some((text) => joints.some((joint) => text.includes(joint)));
  return isList ? texts.map((text) => speaker.say(m.quoted, text)) : texts;
}

/** Texts of the document in one line, joined by "and" or "or". */
export function textListView(
  texts: readonly Text[],
  speaker: Speaker,
  by: 'and' | 'or' = 'and',
): Unbroken | TemplateResult {
  const phrases = texts.map((text) => speaker.text(text));
  const foreign = phrases.find((phrase) => !isSpoken(phrase, speaker));
  const values = phrases.map(({value}) => value);
  // Words such as "and" must not end up in the middle of another language.
  return foreign
    ? phraseView({value: values.join(' / '), language: foreign.language}, speaker)
    : unbrokenView(speaker.list(by === 'or' ? told(values, speaker) : values, by));
}
