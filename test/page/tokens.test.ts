import {expect} from 'chai';
import {readFileSync} from 'node:fs';

interface Token {
  readonly $type?: string;
  readonly $value: unknown;
  readonly $description?: string;
  readonly $extensions: {readonly 'incident-notice': {readonly css: string}};
}
interface Group {
  readonly [name: string]: Group | Token | string;
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const file = JSON.parse(read('dist/tokens.json')) as Group;
const docs = read('docs/tokens.md');

function isToken(node: Group | Token): node is Token {
  return '$value' in node;
}

/** All tokens by their paths, with the type that they have or inherit. */
function tokensIn(group: Group, path: readonly string[] = [], inherited = ''): Map<string, Token> {
  const {$type = inherited} = group as {$type?: string};
  const found = new Map<string, Token>();
  for (const [name, node] of Object.entries(group)) {
    if (typeof node === 'string' || name.startsWith('$')) continue;
    const place = [...path, name];
    if (isToken(node)) found.set(place.join('.'), {$type, ...node});
    else for (const [each, token] of tokensIn(node, place, $type)) found.set(each, token);
  }
  return found;
}

const tokens = tokensIn(file);

/** The token at the end of a chain of aliases. */
function resolved(token: Token | undefined): Token | undefined {
  const [, alias] = /^\{(.*)\}$/.exec(String(token?.$value)) ?? [];
  return alias === undefined ? token : resolved(tokens.get(alias));
}

/** The cells of the rows of a table of the docs that name something in their first. */
function rowsOf(heading: string): string[][] {
  const [, section = ''] = docs.split(`## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map((cells) => cells.slice(1, -1));
}

const css = ({$extensions}: Token) => $extensions['incident-notice'].css;

describe('tokens.json', () => {
  it('has values of the types of the format', () => {
    const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
      color: (value) => {
        const {colorSpace, components, hex} = value as Record<string, unknown>;
        return (
          colorSpace === 'srgb' && (components as number[]).length === 3 && /^#[\da-f]{6}$/.test(String(hex))
        );
      },
      dimension: (value) => {
        const {value: measure, unit} = value as Record<string, unknown>;
        return typeof measure === 'number' && unit === 'px';
      },
      number: (value) => typeof value === 'number',
      fontWeight: (value) => typeof value === 'number',
    };
    for (const [path, token] of tokens) {
      const {$type = '', $value} = resolved(token)!;
      expect(shapes[$type]?.($value), `${path}: ${$type}`).to.equal(true);
    }
  });

  it('has no names that the format forbids, and no alias that leads nowhere', () => {
    for (const [path, token] of tokens) {
      expect(path).not.to.match(/[{}$]/);
      expect(resolved(token), path).not.to.equal(undefined);
    }
  });

  it('has the primitives of the docs, and no others', () => {
    const told = rowsOf('Primitives').map(([name = '', hex = '']) => [
      name,
      hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex,
    ]);
    const held = [...tokens]
      .filter(([path]) => path.startsWith('primitive.'))
      .map(([, token]) => [css(token), (token.$value as {hex: string}).hex]);
    expect(held).to.deep.equal(told);
  });

  for (const [scheme, place] of [
    ['light', 1],
    ['dark', 2],
  ] as const) {
    it(`has the roles of the docs: ${scheme}`, () => {
      for (const [name = '', ...cells] of rowsOf('Roles')) {
        const token = tokens.get(`${scheme}.${name.replace('--incident-', '')}`);
        const [primitive = ''] = (cells[place - 1] ?? '').split(' ');
        expect(token?.$value, name).to.equal(`{primitive.${primitive.replace('-', '.')}}`);
        expect(token?.$description).to.equal(cells[2]);
      }
    });
  }

  it('has the parts of the docs whose default is a value', () => {
    const names = [...tokens.values()].map(css);
    for (const [name = '', value = ''] of rowsOf('Parts')) {
      if (/^[\d.]+(em|px)?$|^--/.test(value)) expect(names, name).to.include(name);
    }
  });

  it('has the scales of the docs, in pixels', () => {
    const told = rowsOf('Scales').map(([measure]) => measure);
    const held = [...tokens].filter(([path]) => path.startsWith('scale.')).map(([, token]) => css(token));
    expect(held).to.have.members(told);
    expect(tokens.get('scale.size.14')?.$value).to.deep.equal({value: 14, unit: 'px'});
  });
});
