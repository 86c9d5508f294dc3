import {locales} from '../../src/localization/all-locales.js';
import {brandNames, themeNames} from './brands.js';
import type {Item, Toolbar} from './toolbar-tools.js';
import {pseudoTag} from './pseudo-text.js';

interface Choice extends Toolbar {
  /** Also what `&globals=` in an address takes, and so are the values. */
  readonly name: keyof typeof initialGlobals;
}

/** A language, as those who speak it call it. */
function languageItem(tag: string): Item {
  if (tag === pseudoTag) return {value: tag, title: 'Pseudo, right to left'};
  return {value: tag, title: new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag};
}

function items(values: readonly string[], unit = ''): Item[] {
  return values.map((value) => ({value, title: /^\d+$/.test(value) ? `${value}${unit}` : value}));
}

/** What can be chosen above each story, in its order. */
const choices: readonly Choice[] = [
  {
    name: 'locale',
    title: 'Language of the page, which the elements speak',
    items: [...new Set([...Object.keys(locales), pseudoTag])].map(languageItem),
  },
  {
    name: 'direction',
    title: 'Direction of the page around the elements',
    items: [
      {value: 'auto', title: 'as the language'},
      {value: 'ltr', title: 'left to right'},
      {value: 'rtl', title: 'right to left'},
    ],
  },
  {name: 'theme', title: 'Theme: light or dark, and the sheet for high contrast', items: items(themeNames)},
  {name: 'brand', title: 'Brand: a sheet of examples/brands over the page', items: items(brandNames)},
  {
    name: 'width',
    title: 'Width of the box in which the elements stand',
    items: items(['280', '320', '360', '390', '768', '1024', 'full'], ' px'),
  },
  {name: 'size', title: 'Size of text on the page', items: items(['100', '150', '200', '400'], ' %')},
  {
    name: 'motion',
    title: 'Motion: as the system says, or reduced',
    items: [
      {value: 'full', title: 'as the system says'},
      {value: 'reduced', title: 'reduced'},
    ],
  },
  {
    name: 'colours',
    title: 'Colours: as the page says, or forced (imitated)',
    items: [
      {value: 'own', title: 'as the page says'},
      {value: 'forced', title: 'forced'},
    ],
  },
];

/** What is chosen in them to begin with. */
export const initialGlobals = {
  locale: 'en',
  direction: 'auto',
  theme: 'light',
  brand: 'default',
  width: 'full',
  size: '100',
  motion: 'full',
  colours: 'own',
};

/** The choices, as the toolbar gets them: Storybook's own have no `items`, and would be drawn there by itself. */
export const globalTypes = Object.fromEntries(
  choices.map(({name, ...toolbar}) => [name, {...toolbar, usual: initialGlobals[name]}]),
);

function viewport(name: string, width: number, height: number) {
  return {name: `${name}, ${width} × ${height}`, styles: {width: `${width}px`, height: `${height}px`}};
}

/** Windows of real devices, for what depends on their height, too: what sticks, and what fits on the first screen. */
export const viewports = {
  small: viewport('Small phone', 320, 568),
  phone: viewport('Phone', 360, 640),
  tall: viewport('Tall phone', 390, 844),
  tablet: viewport('Tablet', 768, 1024),
  laptop: viewport('Laptop', 1280, 720),
};
