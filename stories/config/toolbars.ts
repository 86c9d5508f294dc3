import type {Preview} from '@storybook/web-components-vite';
import {locales} from '../../src/localization/all-locales.js';
import {brandNames, themeNames} from './brands.js';
import {pseudoTag} from './pseudo-text.js';

type Toolbars = NonNullable<Preview['globalTypes']>;
type Toolbar = Toolbars[string];

interface Item {
  readonly value: string;
  readonly title: string;
}

/** A language, as those who speak it call it. */
function languageItem(tag: string): Item {
  if (tag === pseudoTag) return {value: tag, title: 'Pseudo, right to left'};
  return {value: tag, title: new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag};
}

function items(values: readonly string[], unit = ''): Item[] {
  return values.map((value) => ({value, title: /^\d+$/.test(value) ? `${value}${unit}` : value}));
}

function toolbar(
  title: string,
  description: string,
  icon: NonNullable<NonNullable<Toolbar['toolbar']>['icon']>,
  choices: readonly Item[],
): Toolbar {
  return {name: title, description, toolbar: {title, icon, items: [...choices], dynamicTitle: true}};
}

/** What stands in the toolbar above each story; their names and values are also what `&globals=` in its address takes. */
export const globalTypes: Toolbars = {
  locale: toolbar(
    'Language',
    'The language of the page, which the elements speak',
    'globe',
    [...Object.keys(locales), pseudoTag].map(languageItem),
  ),
  direction: toolbar('Direction', 'Direction of the page around the elements', 'transfer', [
    {value: 'auto', title: 'as the language'},
    {value: 'ltr', title: 'left to right'},
    {value: 'rtl', title: 'right to left'},
  ]),
  theme: toolbar(
    'Theme',
    'Colour scheme of the page, and the sheet for high contrast on top',
    'contrast',
    items(themeNames),
  ),
  brand: toolbar('Brand', 'A sheet of examples/brands over the page', 'paintbrush', items(brandNames)),
  width: toolbar(
    'Width',
    'Width of the box in which the elements stand',
    'grow',
    items(['280', '320', '390', '768', '1024', 'full'], ' px'),
  ),
  size: toolbar('Text size', 'Size of text on the page', 'zoom', items(['100', '150', '200', '400'], ' %')),
  motion: toolbar('Motion', 'As the system says, or as if it asked for reduced motion', 'lightning', [
    {value: 'full', title: 'as the system says'},
    {value: 'reduced', title: 'reduced'},
  ]),
};

/** What is chosen in them to begin with. */
export const initialGlobals = {
  locale: 'en',
  direction: 'auto',
  theme: 'light',
  brand: 'default',
  width: 'full',
  size: '100',
  motion: 'full',
};
