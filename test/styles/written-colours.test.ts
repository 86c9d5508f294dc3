import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {hues} from '../../src/views/design/tokens.js';

const root = new URL('../../', import.meta.url);

/** Style sheets that cannot take the library's custom properties, and so write its colours out. */
const sheets = [
  'src/views/truth-map/truth-map.styles.ts',
  'src/views/truth-map/page.styles.ts',
  'playground/editor/look.ts',
  'playground/playground.css',
  'stories/config/page.css',
  'examples/index.css',
  'examples/embed.css',
];

/** Colours that only these sheets have, by what they are for. */
const ownColours = {
  'the page around a notice': ['#eef1f5', '#0b0d10'],
  'the standing of a notice beside its map': ['#ffd500', '#1a1400'],
  'borders and hatches of a map': ['#b5d3c2', '#2c4f3b', '#e3a366', '#7a5230'],
  'words on "affected" in a dark map': ['#3d060b'],
  'the focus in a map': ['#4b8df0'],
  'a selection, and what is alike, in the editor': ['#cfe0f7', '#24456e', '#e3ecd9', '#2a3a2c'],
  'shadows of the editor': ['#000'],
  'marks of the parts story': ['#a4269c'],
};

/** A colour without its opacity. */
function opaque(colour: string): string {
  return colour.length === 5 ? colour.slice(0, 4) : colour.slice(0, 7);
}

describe('colours that are written out', () => {
  const known = new Set([...Object.values(hues), ...Object.values(ownColours)].flat());

  for (const sheet of sheets)
    it(`are steps of the library's hues: ${sheet}`, () => {
      const text = readFileSync(new URL(sheet, root), 'utf8');
      const written = text.match(/#[\da-f]{3,8}\b/gi) ?? [];
      expect(written).not.to.deep.equal([]);
      expect(written.map(opaque).filter((colour) => !known.has(colour))).to.deep.equal([]);
    });
});
