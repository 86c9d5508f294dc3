import type {msg as LitMsg, str as litStr, StrResult} from '@lit/localize';
import {fill} from './fill.js';

/** Translated messages by id. `{0}`, `{1}` … stand for the gaps of the English message, in its order. */
export type Translations = Readonly<Record<string, string>>;

let spoken: Translations = {};

/** Marks a message with gaps; a stand-in for `str` of `@lit/localize`, as `msg` is below. */
export const str = ((strings, ...values) => ({strTag: true, strings, values})) as typeof litStr;

function join({strings, values}: StrResult): string {
  return strings.map((string, index) => (index === 0 ? '' : String(values[index - 1])) + string).join('');
}

/**
 * Says a message in the current language, or in English if it has no translation; see `withTranslations`.
 *
 * Stands in for `msg` of `@lit/localize`, whose type makes `lit-localize` find the messages. The original can be
 * configured once per page and throws the second time: a site that uses it too would break with this library on it.
 */
export const msg = ((source: string | StrResult, {id}: {id: string}) => {
  const target = spoken[id];
  if (typeof source === 'string') return target ?? source;
  return target === undefined ? join(source) : fill(target, ...source.values.map(String));
}) as typeof LitMsg;

/**
 * Runs a function with the messages of a locale. The function has to be synchronous, so that two languages on one page
 * or server never mix.
 */
export function withTranslations<T>(translations: Translations, speak: () => T): T {
  const outer = spoken;
  spoken = translations;
  try {
    return speak();
  } finally {
    spoken = outer;
  }
}
