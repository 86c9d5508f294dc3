import {at} from '../../model/problems/places.js';
import {pointer} from '../../model/problems/problem.js';

/** A value in a document, and the JSON Pointer to it. */
export interface FoundPlace {
  readonly path: string;
  readonly value: unknown;
}

interface Segment {
  readonly name: string;
  readonly member?: string | undefined;
  readonly values?: readonly string[] | undefined;
}

function segmentsOf(pattern: string): Segment[] {
  return pattern
    .split('/')
    .slice(1)
    .map((segment) => {
      const [, name = '', member, values] = /^([^:]*)(?::(.+)=(.+))?$/.exec(segment) ?? [];
      return {name, member, values: values?.split('|')};
    });
}

function isOneOf(value: unknown, values: readonly string[] | undefined): boolean {
  const isWritten = typeof value === 'string' || typeof value === 'boolean';
  return isWritten && values?.includes(String(value)) === true;
}

function stepsFrom({path, value}: FoundPlace, {name, member, values}: Segment): FoundPlace[] {
  const names = name === '*' && typeof value === 'object' && value !== null ? Object.keys(value) : [name];
  return names
    .map((key) => ({path: path + pointer([key]), value: at(value, key)}))
    .filter((place) => member === undefined || isOneOf(at(place.value, member), values));
}

/**
 * The places that a pattern leads to. A pattern is a JSON Pointer in which `*` stands for every entry, and
 * `:member=value|value` after a name keeps those entries only that have one of these values:
 * `/sections/*:id=what-happened/body`.
 *
 * @returns those that exist, in the order of the document
 */
export function placesAt(document: unknown, pattern: string): readonly FoundPlace[] {
  let places: readonly FoundPlace[] = [{path: '', value: document}];
  for (const segment of segmentsOf(pattern)) places = places.flatMap((place) => stepsFrom(place, segment));
  return places.filter(({value}) => value !== undefined);
}

/**
 * Where to write what a pattern stands for: in the first entry that fits, or in a new one, which RFC 6901 calls `-`.
 *
 * @returns a JSON Pointer
 */
export function placeToFill(document: unknown, pattern: string): string {
  let path = '';
  let value = document;
  for (const segment of segmentsOf(pattern)) {
    const [first] = stepsFrom({path, value}, segment).filter((place) => place.value !== undefined);
    path = first?.path ?? path + pointer([segment.name === '*' ? '-' : segment.name]);
    value = first?.value;
  }
  return path;
}
