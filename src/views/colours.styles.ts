import {unsafeCSS} from 'lit';

/** By what they are for: light and dark. Every pair that is text on its background has a contrast of 4.5 or more. */
const colours: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  accent: ['#0b4fa3', '#92bdff'],
  'on-accent': ['#fff', '#0a1a30'],
  paper: ['#fff', '#14171c'],
  tint: ['#f4f6f9', '#1c2128'],
  ink: ['#1a2029', '#eaeef3'],
  soft: ['#515b68', '#a9b4c1'],
  line: ['#d3dae2', '#333b46'],
  field: ['#6c7683', '#8b96a4'],
  alert: ['#7d3500', '#ffc08a'],
  'alert-tint': ['#fff5ea', '#291e13'],
  danger: ['#8f1019', '#ffb4b8'],
  'danger-tint': ['#fdf1f1', '#2c1719'],
  calm: ['#0f5030', '#8fdcae'],
  'calm-tint': ['#eef7f1', '#13231a'],
};

/** The library's own property for each colour: what the page says, else the default. */
function declare(defaultOf: (light: string, dark: string) => string): string {
  return `:host{${Object.entries(colours)
    .map(([name, [light, dark]]) => `--_${name}:var(--incident-${name},${defaultOf(light, dark)})`)
    .join(';')}}`;
}

/** Browsers without `light-dark()` show the light ones. */
export const colourStyles = unsafeCSS(
  `${declare((light) => light)}@supports(color:light-dark(#000,#fff)){${declare((...both) => `light-dark(${both.join()})`)}}`,
);
