import {unsafeCSS} from 'lit';
import {hues, roles, type Primitive} from './tokens.js';

/** A primitive as the page sets it, else as it is here. */
function primitive(name: Primitive): string {
  const [hue = '', step] = name.split('-');
  return `var(--incident-${name},${hues[hue]?.[Number(step)]})`;
}

/** The library's own property for each role: what the page says, else the default. */
function declare(defaultOf: (light: string, dark: string) => string): string {
  return `:host{${Object.entries(roles)
    .map(
      ([name, [light, dark]]) =>
        `--_${name}:var(--incident-${name},${defaultOf(primitive(light), primitive(dark))})`,
    )
    .join(';')}}`;
}

/** Browsers without `light-dark()` show the light ones; a reader who wants more contrast gets no grey. */
export const colourStyles = unsafeCSS(
  `${declare((light) => light)}@supports(color:light-dark(#000,#fff)){${declare((...both) => `light-dark(${both.join()})`)}}@media(prefers-contrast:more){:host{--_soft:var(--_ink);--_line:var(--_ink);--_field:var(--_ink)}}`,
);
