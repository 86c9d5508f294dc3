/**
 * The colours of the library, in two of the three tiers of its tokens. A primitive is a step of a hue, from light to dark,
 * and says nothing of its use: `--incident-grey-0`. A role says what a colour is for, and takes a primitive in the light
 * and one in the dark: `--incident-paper`. The third tier is the parts', which stand in their own style sheets and take
 * roles: `--incident-footer-paper`. Each is a custom property that a page may set. See `docs/tokens.md`.
 */

/** Primitives: the steps of each hue. */
export const hues: Readonly<Record<string, readonly string[]>> = {
  grey: [
    '#fff',
    '#f4f6f9',
    '#eaeef3',
    '#d3dae2',
    '#a9b4c1',
    '#8b96a4',
    '#6c7683',
    '#48525f',
    '#333b46',
    '#1c2128',
    '#14171c',
  ],
  blue: ['#eef4fc', '#92bdff', '#0b4fa3', '#0f1f33'],
  amber: ['#fff5ea', '#ffc08a', '#8a4300', '#291e13'],
  red: ['#fdf1f1', '#ffb4b8', '#a91422', '#2c1719'],
  green: ['#eef7f1', '#8fdcae', '#0f5030', '#13231a'],
};

/** A primitive, such as `grey-0`. */
export type Primitive = `${string}-${number}`;

/** The primitives of a role in the light and the dark colour scheme. */
type Pair = readonly [light: Primitive, dark: Primitive];

/** Roles with a meaning: each has a hue for its text, a tint for its background, and a fill that white words stand on. */
const signals = {accent: 'blue', alert: 'amber', danger: 'red', calm: 'green'};

function signalRoles([role, hue]: readonly [string, string]): readonly (readonly [string, Pair])[] {
  return [
    [role, [`${hue}-2`, `${hue}-1`]],
    [`${role}-tint`, [`${hue}-0`, `${hue}-3`]],
    [`${role}-fill`, [`${hue}-2`, `${hue}-2`]],
  ];
}

/** Roles, by their names. */
export const roles: Readonly<Record<string, Pair>> = {
  paper: ['grey-0', 'grey-10'],
  tint: ['grey-1', 'grey-9'],
  ink: ['grey-10', 'grey-2'],
  soft: ['grey-7', 'grey-4'],
  line: ['grey-3', 'grey-8'],
  field: ['grey-6', 'grey-5'],
  focus: ['grey-10', 'grey-2'],
  'on-accent': ['grey-0', 'blue-3'],
  'on-fill': ['grey-0', 'grey-0'],
  ...Object.fromEntries(Object.entries(signals).flatMap(signalRoles)),
};
