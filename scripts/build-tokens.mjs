/**
 * Writes `dist/tokens.json`: the tokens of `docs/tokens.md` for design tools, in the format of the Design Tokens Community
 * Group (2025.10). It knows the units px and rem only: measures in em are given at 16 px, and as they are in CSS in
 * `$extensions`. Properties whose default no token can have, such as `inherit`, are left out. Run by `npm run build`, after the
 * manifest.
 */
import {writeFileSync} from 'node:fs';
import {lines, sizes, spaces} from '../dist/views/design/scales.js';
import {hues, roles} from '../dist/views/design/tokens.js';
import {documented} from './documented-properties.mjs';

const pixelsPerEm = 16;

/** What a token is in CSS. */
function inCss(css) {
  return {$extensions: {'incident-notice': {css}}};
}

/** A colour in hexadecimal digits, three or six. */
function colour(hex) {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const components = digits.match(/../g).map((pair) => Number((parseInt(pair, 16) / 255).toFixed(4)));
  return {colorSpace: 'srgb', components, alpha: 1, hex: `#${digits}`};
}

function mapped(record, turn) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, turn(value, name)]));
}

/** The tokens of one colour scheme: roles, and parts that take them. */
function scheme(place) {
  const tokens = mapped(roles, (pair, name) => ({
    $value: `{primitive.${pair[place].replace('-', '.')}}`,
    $description: documented.get(`--incident-${name}`).description,
    ...inCss(`--incident-${name}`),
  }));
  for (const {name, default: value = '', description} of documented.values()) {
    const role = value.replace(/^--incident-/, '');
    if (role === value || !(role in roles)) continue;
    tokens[name.slice('--incident-'.length)] = {
      $value: `{${place === 0 ? 'light' : 'dark'}.${role}}`,
      $description: description,
      ...inCss(name),
    };
  }
  return {$type: 'color', ...tokens};
}

/** A default that is a measure, a weight or another such part; undefined if it is none. */
function partValue(value) {
  if (/^[\d.]+em$/.test(value))
    return {$type: 'dimension', $value: {value: parseFloat(value) * pixelsPerEm, unit: 'px'}};
  if (/^[\d.]+px$/.test(value)) return {$type: 'dimension', $value: {value: parseFloat(value), unit: 'px'}};
  if (/^[1-9]00$/.test(value)) return {$type: 'fontWeight', $value: Number(value)};
  const role = value.replace(/^--incident-/, '');
  return role === value || role in roles ? undefined : {$type: 'dimension', $value: `{part.${role}}`};
}

function parts() {
  const tokens = [...documented.values()].map(({name, default: value = '', description}) => {
    const known = partValue(value);
    return known && [name.slice('--incident-'.length), {...known, $description: description, ...inCss(name)}];
  });
  return Object.fromEntries(tokens.filter(Boolean));
}

function measures(scale) {
  const tokens = scale.map(([measure, where]) => {
    const value = measure * pixelsPerEm;
    return [String(value), {$value: {value, unit: 'px'}, $description: where, ...inCss(`${measure}em`)}];
  });
  return {$type: 'dimension', ...Object.fromEntries(tokens)};
}

function heights(scale) {
  const tokens = scale.map(([line, where]) => [
    String(Math.round(line * 100)),
    {$value: line, $description: where, ...inCss(String(line))},
  ]);
  return {$type: 'number', ...Object.fromEntries(tokens)};
}

const tokens = {
  $description:
    'Tokens of incident-notice. Set them as the custom properties in $extensions; scales are no properties.',
  primitive: {
    $type: 'color',
    ...mapped(hues, (steps, hue) =>
      Object.fromEntries(
        steps.map((hex, step) => [step, {$value: colour(hex), ...inCss(`--incident-${hue}-${step}`)}]),
      ),
    ),
  },
  light: scheme(0),
  dark: scheme(1),
  part: parts(),
  scale: {size: measures(sizes), space: measures(spaces), line: heights(lines)},
};

writeFileSync(new URL('../dist/tokens.json', import.meta.url), `${JSON.stringify(tokens, undefined, 2)}\n`);
