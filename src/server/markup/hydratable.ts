import {rendererOf, type Write} from './dialect.js';
import {escapeMarkup} from './escape-markup.js';
import type {SourceTag} from './template-source.js';
import {attributeValue} from './values.js';

/** A tag as it stands in the template; one with values is marked, by its place. */
function tagOf({name: tagName, text, attributes, node}: SourceTag): string | Write {
  const bound = attributes.filter(({strings}) => strings.length > 1);
  if (bound.length === 0) return text;
  let end = 0;
  const parts = bound.map((attribute) => {
    const before = text.slice(end, attribute.start);
    ({end} = attribute);
    return {before, attribute, value: attributeValue(tagName, attribute)};
  });
  const mark = `<!--lit-node ${node}-->`;
  const rest = text.slice(end);
  return (values) => {
    let tag = mark;
    for (const {before, attribute, value} of parts) {
      const found = value(values);
      tag += before;
      if (found === undefined) continue;
      tag += attribute.sigil === '?' ? attribute.name : `${attribute.name}="${escapeMarkup(found)}"`;
    }
    return tag + rest;
  };
}

/** Renders a view with the comments by which Lit takes it over in a browser. Pure. */
export const renderHydratable = rendererOf({
  open: (digest) => (digest === '' ? '<!--lit-part-->' : `<!--lit-part ${digest}-->`),
  close: '<!--/lit-part-->',
  // What Lit itself adds, so that there is a node.
  end: '<?>',
  tag: tagOf,
  escape: escapeMarkup,
});
