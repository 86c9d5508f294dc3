import {expect} from 'chai';
import {hues, roles, type Primitive} from '../../../src/views/design/tokens.js';

/** A colour of the palette as its red, green and blue, from 0 to 1. */
function channelsOf(name: Primitive): number[] {
  const [hue = '', step] = name.split('-');
  const hex = hues[hue]?.[Number(step)] ?? '';
  const full = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
  expect(full).to.match(/^#[0-9a-f]{6}$/);
  return [1, 3, 5].map((place) => parseInt(full.slice(place, place + 2), 16) / 255);
}

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
function luminanceOf(name: Primitive): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(name).map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: Primitive, other: Primitive): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['paper', 'tint', 'accent-tint', 'alert-tint', 'danger-tint', 'calm-tint'];

/** What stands on what, and the least contrast between them. */
const pairs: readonly (readonly [role: string, on: string, least: number])[] = [
  // The head of a verdict and the strip of a notice.
  ...['accent', 'alert', 'danger', 'calm'].map((signal) => ['on-fill', `${signal}-fill`, 7] as const),
  ...['alert', 'danger', 'calm'].map((signal) => [signal, `${signal}-tint`, 4.5] as const),
  ...surfaces.map((surface) => ['ink', surface, 7] as const),
  // Hints and small print, and links, wherever they stand.
  ...['paper', 'tint'].map((surface) => ['soft', surface, 7] as const),
  ...['accent-tint', 'alert-tint'].map((surface) => ['soft', surface, 4.5] as const),
  ...surfaces.map((surface) => ['accent', surface, 4.5] as const),
  ['on-accent', 'accent', 4.5],
  ...['alert', 'danger', 'calm'].flatMap((signal) => [
    [signal, 'paper', 4.5] as const,
    [signal, 'tint', 4.5] as const,
  ]),
  // Borders of fields, and the ring of the focus.
  ['field', 'paper', 3],
  ['field', 'tint', 3],
  ...surfaces.map((surface) => ['focus', surface, 3] as const),
];

describe('the colours', () => {
  for (const [role, on, least] of pairs) {
    for (const [theme, place] of [
      ['light', 0],
      ['dark', 1],
    ] as const) {
      it(`have ${role} stand out from ${on} by ${least} in the ${theme}`, () => {
        expect(contrastOf(roles[role]![place], roles[on]![place])).to.be.at.least(least);
      });
    }
  }
});
