import type {msg as LitMsg, str as litStr, StrResult} from '@lit/localize';
import {fill} from './fill.js';

/** The messages of a language by id, with `{0}`, `{1}` … for the gaps of the English one, in the order it has them. */
export type Templates = Readonly<Record<string, string>>;

let spoken: Templates = {};

/** Marks a message with gaps; stands in for `str` of `@lit/localize` as `msg` does below. */
export const str = ((strings, ...values) => ({strTag: true, strings, values})) as typeof litStr;

function join({strings, values}: StrResult): string {
  return strings.reduce((text, string, index) => text + String(values[index - 1]) + string);
}

/**
 * Says a message in the language that is being spoken, or in English where it has no translation; see `withTemplates`.
 *
 * Stands in for `msg` of `@lit/localize`, whose type makes `lit-localize` find the messages. The original is set up once
 * for a whole page and throws the second time: a site that uses it too would break when it imports this library.
 */
export const msg = ((source: string | StrResult, {id}: {id: string}) => {
  const target = spoken[id];
  if (typeof source === 'string') return target ?? source;
  return target === undefined ? join(source) : fill(target, ...source.values.map(String));
}) as typeof LitMsg;

/**
 * Speaks with the messages of a locale while a function runs. It has to run to its end at once, so that two languages on
 * one page, or in one server, never mix.
 */
export function withTemplates<T>(templates: Templates, speak: () => T): T {
  const outer = spoken;
  spoken = templates;
  try {
    return speak();
  } finally {
    spoken = outer;
  }
}
