import {hues, roles, type Primitive} from '../src/views/design/tokens.js';

/** The colour schemes, in the order in which a role names its primitives. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** A colour that an element of the library has on this page: what a brand sets wins here as it does there. */
function colourOnPage(value: string, scheme: Scheme): string {
  // Sheets name elements by their tags; one without a namespace is met by them, and draws nothing.
  const element = document.createElementNS(null, 'incident-notice');
  const probe = document.createElement('span');
  probe.style.colorScheme = scheme;
  probe.style.color = value;
  element.append(probe);
  document.body.append(element);
  const {color} = getComputedStyle(probe);
  element.remove();
  return color;
}

/** The colour of a primitive, such as `grey-0`. */
export function primitiveColour(name: Primitive): string {
  const [hue = '', step] = name.split('-');
  return colourOnPage(`var(--incident-${name}, ${hues[hue]?.[Number(step)]})`, 'light');
}

/** The colour of a role in a colour scheme. */
export function roleColour(role: string, scheme: Scheme): string {
  const primitive = roles[role]?.[schemes.indexOf(scheme)];
  if (primitive === undefined) throw new Error(`There is no role ${role}`);
  return colourOnPage(`var(--incident-${role}, ${primitiveColour(primitive)})`, scheme);
}

/** A colour as style sheets write it, such as `#0b4fa3`, of one as browsers compute it. */
export function hexOf(colour: string): string {
  const channels = (colour.match(/\d+(\.\d+)?/g) ?? []).slice(0, 3).map(Number);
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, as WCAG 2.2 defines it, of a colour as browsers compute it. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+(\.\d+)?/g) ?? []).map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
