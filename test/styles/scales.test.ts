import {expect} from 'chai';
import {readdirSync} from 'node:fs';
import type {CSSResult} from 'lit';
import {lines, sizes, spaces, type Scale} from '../../src/views/design/scales.js';

const folder = new URL('../../src/views/', import.meta.url);

/** Those whose measures are pixels, because they follow a drawing. */
const drawings = ['truth-map/truth-map.styles.ts', 'truth-map/page.styles.ts'];

const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
  (file) => file.endsWith('.styles.ts') && !drawings.includes(file),
);

/** Which scale a property takes its measures from, and how they stand in a value. */
const scales: readonly (readonly [property: RegExp, scale: Scale, measures: RegExp])[] = [
  [/^font-size$/, sizes, /[\d.]+(?=em)/g],
  [/^line-height$/, lines, /[\d.]+/g],
  [/^((padding|margin)(-.+)?|gap|--_space|--_edge-space)$/, spaces, /[\d.]+(?=em)/g],
];

/** What has a measure of its own, and why. */
const exceptions: readonly (readonly [selector: RegExp, property: RegExp, measure: number])[] = [
  // A picture beside the first line of a text stands where the eye wants it.
  [/\.(icon|mark)$/, /^(margin-block-start|padding-block-start)$/, 0.15],
  [/\.(icon|mark)$/, /^margin-block-start$/, 0.2],
  [/\.(icon|mark)$/, /^margin-block-start$/, 0.3],
  // A link with this much above and below it is as tall as a thumb, 44 px.
  [/(^|[ >])a$|\[part='link'\]$/, /^padding-block$/, 0.6],
  // Type of 0.875em that begins where type of 1em does.
  [/\.as-of$/, /^padding$/, 1.15],
  [/\.as-of$/, /^padding$/, 2.3],
];

interface Declaration {
  readonly selector: string;
  readonly property: string;
  readonly value: string;
}

function declarationsOf(sheet: string): readonly Declaration[] {
  return [...sheet.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(
    ([, selector = '', body = '']) =>
      body
        .split(';')
        .map((declaration) => /^\s*([\w-]+):(.*)$/s.exec(declaration))
        .filter((found) => found !== null)
        .map(([, property = '', value = '']) => ({selector: selector.trim(), property, value})),
  );
}

function measuresIn(value: string, measures: RegExp): readonly number[] {
  return (value.match(measures) ?? []).map(Number).filter((measure) => measure !== 0);
}

/** The measures of a declaration that no scale has, and no exception names. */
function straysIn({selector, property, value}: Declaration): readonly string[] {
  const allowed = exceptions
    .filter(([selectors, properties]) => selectors.test(selector) && properties.test(property))
    .map(([, , measure]) => measure);
  return scales
    .filter(([properties]) => properties.test(property))
    .flatMap(([, scale, measures]) => {
      const known = [...allowed, ...scale.map(([measure]) => measure)];
      return measuresIn(value, measures).filter((measure) => !known.includes(measure));
    })
    .map((measure) => `${selector} ${property}: ${measure}`);
}

async function sheetIn(file: string): Promise<string> {
  const exported = (await import(new URL(file, folder).href)) as Record<string, CSSResult | CSSResult[]>;
  return Object.values(exported)
    .flat()
    .map(({cssText}) => cssText)
    .join('');
}

describe('the scales', () => {
  for (const file of files) {
    it(`have every measure in ${file}`, async () => {
      const declarations = declarationsOf(await sheetIn(file));
      expect(declarations.flatMap(straysIn)).to.deep.equal([]);
    });
  }

  it('have no measure that no style sheet takes', async () => {
    const declarations = declarationsOf((await Promise.all(files.map(sheetIn))).join(''));
    for (const [properties, scale, measures] of scales) {
      const taken = declarations
        .filter(({property}) => properties.test(property))
        .flatMap(({value}) => measuresIn(value, measures));
      // Text that is not set otherwise has the size of the page.
      const idle = scale.map(([measure]) => measure).filter((measure) => measure !== 1);
      expect(idle.filter((measure) => !taken.includes(measure))).to.deep.equal([]);
    }
  });
});
