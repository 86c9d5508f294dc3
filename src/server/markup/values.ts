import {noChange, nothing} from 'lit';
import {PartType, type PartInfo} from 'lit/directive.js';
import {getDirectiveClass} from 'lit/directive-helpers.js';
import type {SourceAttribute} from './template-source.js';

const partTypes = {
  '': PartType.ATTRIBUTE,
  '?': PartType.BOOLEAN_ATTRIBUTE,
  '.': PartType.PROPERTY,
  '@': PartType.EVENT,
} as const;

/** What a directive renders, such as `repeat`; any other value itself. */
export function resolved(value: unknown, part: PartInfo = {type: PartType.CHILD}): unknown {
  const Directive = typeof value === 'object' && value !== null ? getDirectiveClass(value) : undefined;
  if (!Directive) return value;
  const {values} = value as {readonly values: readonly unknown[]};
  return resolved(new Directive(part).render(...values), part);
}

/** Gives an attribute its value, not escaped; undefined if the element does not have it. */
export type AttributeValue = (values: readonly unknown[]) => string | undefined;

/** A value as text; none of what stands for nothing. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null || value === nothing || value === noChange) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new TypeError('A view renders something that is no text.');
}

/** The value of an attribute that is all or partly a value of the template. */
export function attributeValue(tagName: string, attribute: SourceAttribute): AttributeValue {
  const {name, sigil, strings, place} = attribute;
  const isWhole = strings.length === 2 && strings.every((text) => text === '');
  const part: PartInfo = {
    type: partTypes[sigil],
    tagName: tagName.toUpperCase(),
    name,
    ...(isWhole ? {} : {strings}),
  };
  const partOf = (values: readonly unknown[], index: number) => resolved(values[place + index], part);
  if (sigil === '@') return () => undefined;
  if (sigil === '?') {
    return (values) => {
      const value = partOf(values, 0);
      return value && value !== nothing && value !== noChange ? '' : undefined;
    };
  }
  // Of all properties this one alone is an attribute, too, and is it from the start.
  if (sigil === '.' && name !== 'value')
    throw new Error(`A server cannot render the property ${name} of a <${tagName}>.`);
  if (isWhole) {
    return (values) => {
      const value = partOf(values, 0);
      return value === nothing || value === noChange ? undefined : textOf(value);
    };
  }
  return (values) => {
    let text = strings[0] ?? '';
    for (let index = 1; index < strings.length; index++) {
      const value = partOf(values, index - 1);
      if (value === nothing) return undefined;
      text += textOf(value) + (strings[index] ?? '');
    }
    return text;
  };
}
