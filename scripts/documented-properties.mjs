/** The custom properties that the doc blocks of the elements tell of, from the custom elements manifest. */
import {readFileSync} from 'node:fs';

const {modules} = JSON.parse(readFileSync(new URL('../dist/custom-elements.json', import.meta.url), 'utf8'));

/** The elements of the manifest. */
export const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

/** The custom properties of all elements by their names, and which elements have them. */
export const documented = new Map();
for (const {tagName, cssProperties = []} of elements) {
  for (const property of cssProperties) {
    const known = documented.get(property.name) ?? {...property, tags: []};
    known.tags.push(tagName);
    documented.set(property.name, known);
  }
}
