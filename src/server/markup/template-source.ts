/** Reads the source of a template, once for all its renders: where its tags are, and which values go where. */

/** An attribute of a tag, as it is written in a template. */
export interface SourceAttribute {
  readonly name: string;
  /** What Lit sets: an attribute, `?` one without a value, `.` a property or `@` a listener. */
  readonly sigil: '' | '?' | '.' | '@';
  /** The text around the values; a single one where it has none. */
  readonly strings: readonly string[];
  /** The place of its first value among those of the template. */
  readonly place: number;
  /** From where to where it stands in the text of the tag. */
  readonly start: number;
  readonly end: number;
}

/** An element's start tag. */
export interface SourceTag {
  readonly kind: 'tag';
  readonly name: string;
  readonly text: string;
  readonly attributes: readonly SourceAttribute[];
  /** Whether the element ends here. */
  readonly isClosed: boolean;
  /** Its place among the elements and comments of the template, by which Lit finds it again. */
  readonly node: number;
}

export type TemplateToken =
  | SourceTag
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'value'; readonly place: number};

/** Stands for a value. No template has this character, because HTML has none. */
const hole = '\0';

const voidElements = ['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr'];

const token = /<!--.*?-->|<([a-z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|\0/gis;

/** A name, alone or with a value in quotes or without them. */
const attribute = /([.?@]?)([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;

const holesIn = (text: string) => text.split(hole).length - 1;

/** The attributes of a tag whose first value has this place. */
function attributesOf(text: string, offset: number, first: number): SourceAttribute[] {
  let place = first;
  return [...text.matchAll(attribute)].map(
    ({0: all, 1: sigil = '', 2: name = '', 3: double, 4: single, 5: bare, index}) => {
      const value = double ?? single?.replaceAll('"', '&quot;') ?? bare ?? '';
      const strings = value.split(hole);
      const start = offset + index;
      const read = {
        name,
        sigil: sigil as SourceAttribute['sigil'],
        strings,
        place,
        start,
        end: start + all.length,
      };
      place += strings.length - 1;
      return read;
    },
  );
}

/**
 * Reads a template of the views. It has whole tags and no `<` in texts; values stand in texts and in attributes; it leaves
 * out no tag that a browser would add, such as `<tbody>`.
 */
export function tokensOf(strings: readonly string[]): TemplateToken[] {
  const source = strings.join(hole);
  const tokens: TemplateToken[] = [];
  let [end, place, node] = [0, 0, 0];
  const putText = (to: number) => {
    if (to > end) tokens.push({kind: 'text', text: source.slice(end, to)});
  };
  for (const {0: text, 1: name, 2: inner = '', index} of source.matchAll(token)) {
    if (text === hole || name !== undefined) putText(index);
    if (text === hole) {
      tokens.push({kind: 'value', place: place++});
      end = index + text.length;
    } else if (name !== undefined) {
      const isSlashed = inner.endsWith('/');
      const attributes = attributesOf(isSlashed ? inner.slice(0, -1) : inner, 1 + name.length, place);
      tokens.push({
        kind: 'tag',
        name,
        text,
        attributes,
        isClosed: isSlashed || voidElements.includes(name),
        node,
      });
      place += holesIn(text);
      end = index + text.length;
    }
    node++;
  }
  putText(source.length);
  return tokens;
}
