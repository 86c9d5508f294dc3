import {contrastOf} from '../token-colours.js';

/** What a brand begins with. */
export interface Brand {
  /** Colours as `#rrggbb`. */
  readonly paper: string;
  readonly ink: string;
  readonly accent: string;
  /** In em. */
  readonly radius: number;
  readonly font: string;
}

export const firstBrand: Brand = {
  paper: '#ffffff',
  ink: '#14171c',
  accent: '#0b4fa3',
  radius: 0.5,
  font: 'inherit',
};

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((place) => Number.parseInt(colour.slice(place, place + 2), 16));
}

function rgb(colour: string): string {
  return `rgb(${channelsOf(colour).join(', ')})`;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  return contrastOf(rgb(one), rgb(other));
}

/** A colour between two others; a share of 1 is the first one. */
function mixed(one: string, other: string, share: number): string {
  const others = channelsOf(other);
  const channels = channelsOf(one).map((channel, place) =>
    Math.round(channel * share + (others[place] ?? 0) * (1 - share)),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour of those that can be read best on another. */
function bestOn(ground: string, ...inks: readonly string[]): string {
  return inks.reduce((best, ink) => (contrast(ink, ground) > contrast(best, ground) ? ink : best));
}

/** Which of the schemes a paper belongs to. */
function schemeOf(paper: string): 'light' | 'dark' {
  return bestOn(paper, '#000000', '#ffffff') === '#000000' ? 'light' : 'dark';
}

/** The colours of signals in each scheme: a brand has to leave red, amber and green to them. */
const signals = {
  light: ['#a91422', '#8a4300', '#0f5030'],
  dark: ['#ffb4b8', '#ffc08a', '#8fdcae'],
} as const;

/**
 * The properties that a brand comes to: what it says, and what has to follow from that. Its colours are of one scheme, and
 * those that it does not set are of the same.
 */
export function propertiesOf({paper, ink, accent, radius}: Brand): Readonly<Record<string, string>> {
  return {
    'color-scheme': schemeOf(paper),
    '--incident-paper': paper,
    '--incident-ink': ink,
    '--incident-accent': accent,
    '--incident-on-accent': bestOn(accent, paper, ink, '#ffffff', '#000000'),
    '--incident-accent-fill': accent,
    '--incident-accent-tint': mixed(accent, paper, 0.08),
    '--incident-tint': mixed(ink, paper, 0.05),
    '--incident-soft': mixed(ink, paper, 0.8),
    '--incident-line': mixed(ink, paper, 0.2),
    '--incident-field': mixed(ink, paper, 0.6),
    '--incident-focus': ink,
    '--incident-radius': `${radius}em`,
  };
}

/** What two colours are for, and how far they have to be apart (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11). */
const demands: readonly (readonly [what: string, ink: string, ground: string, least: number])[] = [
  ['Text on paper', '--incident-ink', '--incident-paper', 7],
  ['Hints on paper', '--incident-soft', '--incident-paper', 7],
  ['Hints in the form', '--incident-soft', '--incident-tint', 7],
  ['Links on paper', '--incident-accent', '--incident-paper', 4.5],
  ['Words on buttons', '--incident-on-accent', '--incident-accent', 4.5],
  ['Borders of fields', '--incident-field', '--incident-paper', 3],
];

/** A pair of colours, and whether it can be told apart. */
export interface Finding {
  readonly what: string;
  readonly contrast: number;
  readonly least: number;
}

/** What can be read how well in a brand. */
export function findingsOf(brand: Brand): readonly Finding[] {
  const properties = propertiesOf(brand);
  const own = demands.map(([what, ink, ground, least]) => ({
    what,
    least,
    contrast: contrast(properties[ink] ?? '', properties[ground] ?? ''),
  }));
  const told = signals[schemeOf(brand.paper)].map((signal) => contrast(signal, brand.paper));
  return [...own, {what: 'Red, amber and green on paper', least: 4.5, contrast: Math.min(...told)}];
}

/** The rules to copy. */
export function cssOf(brand: Brand): string {
  const lines = Object.entries(propertiesOf(brand)).map(([name, value]) => `  ${name}: ${value};`);
  const font = brand.font === 'inherit' ? [] : [`  font-family: ${brand.font};`];
  const tags = ['notice', 'banner', 'checker', 'details', 'timeline', 'contact-card'];
  return `${tags.map((tag) => `incident-${tag}`).join(',\n')} {\n${[...lines, ...font].join('\n')}\n}\n`;
}
