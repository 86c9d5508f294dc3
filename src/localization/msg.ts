import type {msg as LitMsg, str as litStr, StrResult} from '@lit/localize';
import {fill} from './fill.js';

/** Messages of one locale by id, as `lit-localize build` writes them. */
export type Templates = Readonly<Record<string, unknown>>;

/** A template of a target locale: its own strings, and which value of the source goes into which gap. */
interface TargetTemplate {
  readonly strings: readonly string[];
  readonly values: readonly number[];
}

let spoken: Templates = {};

/** Marks a message with gaps; stands in for `str` of `@lit/localize` as `msg` does below. */
export const str = ((strings, ...values) => ({strTag: true, strings, values})) as typeof litStr;

function isTemplate(message: unknown): message is StrResult {
  return typeof message === 'object' && message !== null && 'strTag' in message;
}

function join(strings: readonly string[], values: readonly unknown[]): string {
  return strings.reduce((text, string, index) => text + String(values[index - 1]) + string);
}

/**
 * Says a message in the locale that is being spoken; see `withTemplates`.
 *
 * Stands in for `msg` of `@lit/localize`, whose type makes `lit-localize extract` find the messages. The original is set
 * up once for a whole page and throws the second time: a site that uses it too would break when it imports this library.
 */
export const msg = ((source: string | StrResult, {id}: {id: string}) => {
  const target = spoken[id] as string | TargetTemplate | undefined;
  if (!isTemplate(source)) return typeof target === 'string' ? target : source;
  if (typeof target !== 'object') return join(source.strings, source.values);
  return join(
    target.strings,
    target.values.map((index) => source.values[index]),
  );
}) as typeof LitMsg;

/**
 * Says a message with its gaps filled. Whatever says one goes by this: the build makes numbers of messages, by which each
 * locale has its words, with `{0}`, `{1}` … for gaps; see `scripts/trim.mjs`.
 */
export function say<Values extends readonly string[]>(
  message: (...values: Values) => string,
  ...values: Values
): string {
  const known: unknown = message;
  return typeof known === 'number' ? fill(String(spoken[known]), ...values) : message(...values);
}

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
