import {withoutForbidden} from '../plain/markup.js';
import {rendererOf, type Write} from './dialect.js';
import {escapeMarkup} from './escape-markup.js';
import type {SourceTag} from './template-source.js';
import {attributeValue} from './values.js';

/** An element's start tag as it will be written; values are escaped. */
export interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

const escape = (text: string) => withoutForbidden(escapeMarkup(text));

function tagOf({name, attributes, isClosed}: SourceTag, change: (tag: Tag) => Tag): string | Write {
  const write = (given: Tag['attributes']) => {
    let text = `<${name}`;
    for (const [key, value] of change({name, attributes: given}).attributes) text += ` ${key}="${value}"`;
    return text + (isClosed ? ' />' : '>');
  };
  const isStatic = attributes.every(({strings}) => strings.length === 1);
  if (isStatic) return write(attributes.map(({name: key, strings: [value = '']}) => [key, value]));
  const parts = attributes.map((attribute) => {
    const [fixed = '', ...others] = attribute.strings;
    return {
      key: attribute.name,
      fixed,
      value: others.length > 0 ? attributeValue(name, attribute) : undefined,
    };
  });
  return (values) => {
    const given: [string, string][] = [];
    for (const {key, fixed, value} of parts) {
      const found = value?.(values);
      if (!value) given.push([key, fixed]);
      else if (found !== undefined) given.push([key, escape(found)]);
    }
    return write(given);
  };
}

/**
 * Makes the function that renders views so that they are well-formed XML, too, without the comments for hydration:
 * attributes have values in quotes, elements without content end where they begin, and there are no characters that XML
 * forbids. Pure, as `change` has to be, which may change each tag: where no value is in a tag, it is asked once for all renders.
 */
export function wellFormedRenderer(change: (tag: Tag) => Tag = (tag) => tag): (view: unknown) => string {
  return rendererOf({open: () => '', close: '', end: '', tag: (tag) => tagOf(tag, change), escape});
}
