import type {Page, Protocol} from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Boxes without a meaning of their own; what is in them may have one. */
const transparent = new Set(['generic', 'none', 'RootWebArea', 'Legend', 'LabelText']);

/** What only the drawing knows, and nobody hears. */
const silent = new Set(['InlineTextBox', 'LineBreak', 'ListMarker']);

/** Their words are the name of something else, where they are told. */
const naming = new Set(['Legend', 'LabelText']);

/** States and properties that a screen reader tells or acts on, in the order in which they are written. */
const told = [
  'level',
  'checked',
  'pressed',
  'selected',
  'expanded',
  'disabled',
  'required',
  'invalid',
  'readonly',
  'multiselectable',
  'hasPopup',
  'autocomplete',
  'valuemin',
  'valuemax',
  'valuetext',
  'live',
  'atomic',
  'busy',
  'modal',
  'focused',
  'url',
];

/** How Chromium calls a role that has a name in ARIA, or a shorter one. */
const roles: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DescriptionList: 'description-list',
  DisclosureTriangle: 'summary',
  Details: 'details',
};

function written(value: Protocol.Accessibility.AXValue | undefined): string {
  return String(value?.value ?? '').replace(/\s+/g, ' ');
}

/** Where things are, as addresses within a page and a host. */
interface Place {
  readonly page: string;
  readonly host: string;
}

function statesOf(node: Node, {page, host}: Place): string[] {
  const properties = new Map<string, string>(node.properties?.map(({name, value}) => [name, written(value)]));
  return told.flatMap((name) => {
    const value = properties.get(name)?.replace(page, '').replace(host, '');
    // `invalid` and the like are always there, and say "false" where nothing is to be told.
    if (value === undefined || ['', 'false', 'off'].includes(value)) return [];
    // Every item of a list that is in no other list says so.
    if (name === 'level' && written(node.role) === 'listitem' && value === '1') return [];
    return value === 'true' ? [name] : [`${name}=${value}`];
  });
}

/** A node as one line: `checkbox "Print my answers" [checked]`. */
function lineOf(node: Node, place: Place): string {
  const role = written(node.role);
  const name = written(node.name);
  const states = statesOf(node, place);
  const value = written(node.value);
  const description = written(node.description);
  return [
    roles[role] ?? role,
    ...(name === '' ? [] : [JSON.stringify(name)]),
    ...(value === '' ? [] : [`= ${JSON.stringify(value)}`]),
    ...(states.length === 0 ? [] : [`[${states.join(' ')}]`]),
    ...(description === '' ? [] : [`(${description})`]),
  ].join(' ');
}

function isHeard(node: Node, parent: Node | undefined): boolean {
  const role = written(node.role);
  if (node.ignored || transparent.has(role) || silent.has(role)) return false;
  if (role !== 'StaticText') return true;
  const text = written(node.name).trim();
  const isKnown = [parent?.name, parent?.value].some((known) => written(known).trim() === text);
  return text !== '' && !isKnown && !naming.has(written(parent?.role));
}

/** The lines of nodes by their ids; a text that stands alone follows its parent on one line. */
class Scribe {
  private readonly nodes: ReadonlyMap<string, Node>;

  constructor(
    nodes: readonly Node[],
    private readonly place: Place,
  ) {
    this.nodes = new Map(nodes.map((node) => [node.nodeId, node]));
  }

  linesBeneath(parent: Node): readonly string[] {
    return (parent.childIds ?? []).flatMap((id) => {
      const node = this.nodes.get(id);
      return node ? this.linesOf(node, parent) : [];
    });
  }

  private linesOf(node: Node, parent: Node): readonly string[] {
    const beneath = silent.has(written(node.role)) ? [] : this.linesBeneath(node);
    if (!isHeard(node, parent)) return beneath;
    const line = lineOf(node, this.place);
    const [only] = beneath;
    if (beneath.length === 1 && only?.startsWith('text ')) return [`${line}: ${only.slice('text '.length)}`];
    return [line, ...beneath.map((below) => `  ${below}`)];
  }
}

/** What a screen reader is given of a page, one node a line, indented by their nesting; shadow trees are no borders in it. */
export async function readTree(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const [root] = nodes;
  if (!root) throw new Error('The page has no accessibility tree');
  const place = {page: page.url().replace(/#.*/, ''), host: new URL(page.url()).origin};
  return `${new Scribe(nodes, place).linesBeneath(root).join('\n')}\n`;
}
