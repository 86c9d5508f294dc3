/** Tells whether a value is of a shape. What the gate is made of; see `build-gate.mts`. */
export type Shape = (value: unknown) => boolean;

/** A string that matches patterns, passes checks and is no longer than a number. */
export const string =
  (...tests: readonly (RegExp | number | ((text: string) => boolean))[]): Shape =>
  (value) =>
    typeof value === 'string' &&
    tests.every((test) =>
      test instanceof RegExp
        ? test.test(value)
        : typeof test === 'number'
          ? value.length <= test
          : test(value),
    );

/** One of some words. */
export const word =
  (...words: readonly string[]): Shape =>
  (value) =>
    words.includes(value as string);

/** A whole number that is not too small. */
export const integer =
  (least: number): Shape =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least;

export const boolean: Shape = (value) => typeof value === 'boolean';

/** An array of enough items, each of a shape. Where an item is left out, `every` would pass over it. */
export const array =
  (item: Shape, least = 0): Shape =>
  (value) =>
    Array.isArray(value) && value.length >= least && [...(value as unknown[])].every(item);

/** An array of exactly these items. */
export const tuple =
  (...items: readonly Shape[]): Shape =>
  (value) =>
    Array.isArray(value) &&
    value.length === items.length &&
    items.every((shape, index) => shape(value[index]));

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** An object with members; other members are let pass. */
export const object =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value) =>
    isObject(value) &&
    Object.entries(required).every(([member, shape]) => shape(value[member])) &&
    Object.entries(optional).every(([member, shape]) => value[member] === undefined || shape(value[member]));

/** An object that is not empty, with keys of one shape and values of another. */
export const record =
  (key: Shape, item: Shape): Shape =>
  (value) =>
    isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.entries(value).every(([name, inner]) => key(name) && item(inner));

/** Any of some shapes. */
export const union =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value));

/** The shape of the first member that an object has; the other shape if it has none of them. */
export const byMember =
  (members: readonly (readonly [member: string, shape: Shape])[], other: Shape): Shape =>
  (value) => {
    const found = isObject(value) && members.find(([member]) => member in value);
    return (found ? found[1] : other)(value);
  };
