import {digestForTemplateResult} from '@lit-labs/ssr-client';
import type {TemplateResult} from 'lit';
import {isTemplateResult, TemplateResultType} from 'lit/directive-helpers.js';
import {tokensOf, type SourceTag} from './template-source.js';
import {resolved, textOf} from './values.js';

/** Writes a part of a template, given the values of one of its renders. */
export type Write = (values: readonly unknown[]) => string;

/** How markup is written. */
export interface Dialect {
  /** What stands before and after each value, so that Lit finds it again; `digest` is that of a template. */
  readonly open: (digest: string) => string;
  readonly close: string;
  /** What stands after a template that ends with a value. */
  readonly end: string;
  /** A tag: a text if it is the same in all renders. */
  readonly tag: (tag: SourceTag) => string | Write;
  readonly escape: (text: string) => string;
}

/** A template with everything joined that is the same in all its renders. */
interface Joined {
  readonly open: string;
  readonly first: string;
  readonly rest: readonly (readonly [write: Write, text: string])[];
}

/**
 * Makes the function that renders views in a dialect. The static parts of each template are joined once: a render then puts
 * values between them. What it writes is what lit-ssr writes, of which the tests hold it to the letter; that one builds a
 * list of functions for each template of each render, in which most of the time of a page went.
 */
export function rendererOf(dialect: Dialect): (view: unknown) => string {
  // A template's strings are the same array in all its renders; it goes with the module that has it.
  const known = new WeakMap<object, Joined>();
  const plainOpen = dialect.open('');

  function joinedOf(template: TemplateResult): Joined {
    const before = known.get(template.strings);
    if (before) return before;
    let text = '';
    let first: string | undefined;
    const rest: [Write, string][] = [];
    const put = (write: Write) => {
      const last = rest.at(-1);
      if (last) last[1] = text;
      else first = text;
      rest.push([write, '']);
      text = '';
    };
    for (const token of tokensOf(template.strings)) {
      if (token.kind === 'text') text += token.text;
      else if (token.kind === 'value') put((values) => render(values[token.place]));
      else {
        const tag = dialect.tag(token);
        if (typeof tag === 'string') text += tag;
        else put(tag);
      }
    }
    if (template.strings.at(-1) === '') text += dialect.end;
    const last = rest.at(-1);
    if (last) last[1] = text;
    const joined = {open: dialect.open(digestForTemplateResult(template)), first: first ?? text, rest};
    known.set(template.strings, joined);
    return joined;
  }

  function render(given: unknown): string {
    if (typeof given === 'string') return plainOpen + dialect.escape(given) + dialect.close;
    const value = resolved(given);
    if (isTemplateResult(value, TemplateResultType.HTML) || isTemplateResult(value, TemplateResultType.SVG)) {
      const {open, first, rest} = joinedOf(value);
      let markup = open + first;
      for (const [write, text] of rest) markup += write(value.values) + text;
      return markup + dialect.close;
    }
    let content = '';
    if (typeof value === 'object' && value !== null && Symbol.iterator in value) {
      for (const item of value as Iterable<unknown>) content += render(item);
    } else content = dialect.escape(textOf(value));
    return plainOpen + content + dialect.close;
  }

  return render;
}
