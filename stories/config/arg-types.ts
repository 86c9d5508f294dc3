import type {ArgTypes, InputType} from 'storybook/internal/types';
import {contractOf, type Promised} from './manifest.js';
import {measures} from './measures.js';

/** The attributes that `elementView` writes, and what sets them. */
const attributeControls: Readonly<Record<string, NonNullable<InputType['control']>>> = {
  src: {type: 'text'},
  integrity: {type: 'text'},
  refresh: {type: 'number', min: 0, step: 30},
  lang: {type: 'text'},
  'heading-level': {type: 'range', min: 1, max: 6, step: 1},
  show: {type: 'text'},
  href: {type: 'text'},
  'show-withdrawn': {type: 'boolean'},
  variant: {type: 'text'},
};

function row(promised: Promised, category: string, control: NonNullable<InputType['control']>): InputType {
  const {name, description = '', type, default: standard} = promised;
  return {
    name,
    description,
    control,
    table: {
      category,
      ...(type && {type: {summary: type.text}}),
      ...(standard !== undefined && {defaultValue: {summary: standard}}),
    },
  };
}

/** The words of a type that is a choice of texts, such as `'slim' | 'full'`. */
function choicesOf({type}: Promised): string[] {
  return [...(type?.text.matchAll(/'([^']+)'/g) ?? [])].flatMap(([, word = '']) => word);
}

function attributeRow(attribute: Promised): InputType {
  const choices = choicesOf(attribute);
  const control =
    choices.length > 0 ? ({type: 'select'} as const) : (attributeControls[attribute.name] ?? false);
  return {...row(attribute, 'Attributes', control), ...(choices.length > 0 && {options: choices})};
}

/** The document has an editor of its own. */
function memberRow(member: Promised): InputType {
  if (member.name !== 'notice') return row(member, 'Properties', {type: 'object'});
  const description = `${member.description ?? ''} Edited in the panel “Document” of a story.`;
  return row({...member, description}, 'Properties', false);
}

function isColour({name, default: standard = ''}: Promised): boolean {
  return /-\d+ \/ |--incident-/.test(standard) || /-(paper|ink|tint|edge)$/.test(name);
}

function propertyRow(property: Promised): InputType {
  const measure = measures[property.name];
  if (measure) return row(property, 'Measures and type', {type: 'range', ...measure});
  if (isColour(property)) return row(property, 'Colours', {type: 'color'});
  return row(property, 'Measures and type', {type: 'text'});
}

/**
 * What the table of an element has a control for: what an owner writes into the tag, and the custom properties that a page
 * sets. Parts, slots and events have tables of their own, because nothing here could set them.
 */
export function argTypesOf(tag: string): ArgTypes {
  const {attributes = [], members = [], cssProperties = []} = contractOf(tag);
  const written = attributes.filter(({name}) => name in attributeControls);
  const documents = members.filter(({name}) => name === 'notice' || name === 'answers');
  return Object.fromEntries([
    ...written.map((attribute) => [attribute.name, attributeRow(attribute)] as const),
    ...documents.map((member) => [member.name, memberRow(member)] as const),
    ...cssProperties.map((property) => [property.name, propertyRow(property)] as const),
  ]);
}
