/**
 * Names in a notice that stands in the page itself: a class of a view is `in-…` there. In a shadow root no site can mean
 * `banner` or `card`; in a page many do, to lay it out or to hide it.
 */

/** Words that blockers of advertisements and reader views go by, wherever they stand in a name, and what stands for them. */
const others: Readonly<Record<string, string>> = {
  banner: 'lead',
  contact: 'whom',
  footer: 'imprint',
  hidden: 'unseen',
  notice: 'sheet',
  related: 'akin',
  scroll: 'wide',
};

/** A name without words that others go by. */
export function unsuspiciousName(name: string): string {
  return name.replace(/[a-z]+/g, (word) => (Object.hasOwn(others, word) ? (others[word] ?? word) : word));
}

/** What a class of a view is called in a page. */
function plainClass(name: string): string {
  return `in-${unsuspiciousName(name)}`;
}

/** The parts that style sheets select. Outside of a shadow root they are classes. */
const styledParts = ['heading', 'related', 'remedy'];

/** The classes in a page of an element that has these classes and parts in a view. */
function plainClasses(classes: string, parts: string): string {
  const styled = parts.split(/\s+/).filter((part) => styledParts.includes(part));
  const names = [...classes.split(/\s+/).filter(Boolean), ...styled.map((part) => `part-${part}`)];
  return names.map(plainClass).join(' ');
}

/** Renames the classes of an element, given its attributes, and turns its parts into such. */
export function withPlainClasses(attributes: readonly (readonly [string, string])[]): [string, string][] {
  const valueOf = (name: string) => attributes.find(([each]) => each === name)?.[1] ?? '';
  const classes = plainClasses(valueOf('class'), valueOf('part'));
  const rest = attributes.filter(([name]) => name !== 'class' && name !== 'part');
  return [
    ...(classes === '' ? [] : [['class', classes] as [string, string]]),
    ...rest.map(([...each]) => each),
  ];
}

/** Renames the classes and parts in style sheets. Those of the element that holds the notice, `.incident-notice`, stay. */
export function withPlainSelectors(styles: string): string {
  return styles.replace(
    /"(?:[^"\\]|\\.)*"|\[part='([\w-]+)'\]|\.(?!incident-notice\b|in-)([a-z][\w-]*)/g,
    (found: string, part: string | undefined, name: string | undefined) => {
      if (part !== undefined) return `.${plainClass(`part-${part}`)}`;
      return name === undefined ? found : `.${plainClass(name)}`;
    },
  );
}
