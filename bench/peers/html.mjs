/** Markup as text, for the peers that have no templates of their own: at build time, and in the browser. */

class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const references = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** @param {unknown} value */
function written(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  if (value === undefined || value === false) return '';
  return String(value).replace(/[&<>"]/g, (character) => references[character]);
}

/**
 * A template whose gaps are escaped, unless they are markup themselves; nothing stands for `undefined` and `false`.
 *
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 */
export function html(strings, ...values) {
  return new Markup(
    strings
      .reduce((text, string, index) => text + written(values[index - 1]) + string)
      .replace(/\n\s*/g, '\n'),
  );
}
