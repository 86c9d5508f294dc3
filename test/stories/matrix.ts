import {locales} from '../../src/localization/all-locales.js';

/** One picture: a story, and how it is seen. */
export interface Picture {
  /** What its file is called, without the extension. */
  readonly name: string;
  readonly story: string;
  readonly theme: string;
  readonly width: number;
  readonly locale: string;
}

/** A part of the matrix: each story is drawn in each theme, at each width and in each locale. */
interface Block {
  readonly stories: readonly string[];
  readonly themes: readonly string[];
  readonly widths: readonly number[];
  readonly locales: readonly string[];
}

/** A phone that is as narrow as any, and a tablet or window in which two columns could stand. */
const [phone, desk] = [320, 1024];

/** All languages of the library, those of the future among them. */
const languages = Object.keys(locales);

/** English written from right to left, longer than it is. */
const mirrored = 'ar-XB';

const [source = 'en'] = languages;
const everyLocale = [...languages, mirrored];
const bothThemes = ['light', 'dark'];

/**
 * What is drawn. Not all of everything: a whole notice shows that colour, width and language go together, and what follows
 * shows one thing each, in those languages in which it is laid out differently.
 */
const blocks: readonly Block[] = [
  {
    stories: ['elements-incident-notice--final-report'],
    themes: bothThemes,
    widths: [phone, desk],
    locales: everyLocale,
  },
  {
    stories: [
      'situations-verdicts--affected',
      'situations-form--several-errors-at-once',
      'elements-incident-contact-card--open-till-six',
      'elements-incident-timeline--done-and-planned',
    ],
    themes: bothThemes,
    widths: [phone],
    locales: everyLocale,
  },
  {
    stories: [
      'situations-verdicts--not-affected-the-day-after',
      'situations-verdicts--possibly-affected-without-the-day',
      'elements-incident-banner--withdrawn-that-stays',
      'elements-incident-banner--exercise-that-stays',
      'elements-incident-banner--for-your-information',
      'situations-loading-and-errors--loading',
      'situations-loading-and-errors--failed',
    ],
    themes: bothThemes,
    widths: [phone],
    locales: [source],
  },
  {
    stories: ['elements-incident-banner--emergency-that-stays'],
    themes: bothThemes,
    widths: [phone, desk],
    locales: [source],
  },
  {
    stories: ['elements-incident-details--every-block'],
    themes: bothThemes,
    widths: [desk],
    locales: [source],
  },
  {
    stories: ['elements-incident-checker--every-kind-of-question'],
    themes: ['light'],
    widths: [desk],
    locales: everyLocale,
  },
  {
    stories: [
      'situations-languages--arabic-on-an-arabic-page',
      'situations-languages--thai-document',
      'situations-languages--hindi-document',
    ],
    themes: ['light'],
    widths: [phone],
    locales: [source],
  },
];

function pictures({stories, themes, widths, locales: tags}: Block): readonly Picture[] {
  return stories.flatMap((story) =>
    themes.flatMap((theme) =>
      widths.flatMap((width) =>
        tags.map((locale) => ({name: [story, theme, width, locale].join('.'), story, theme, width, locale})),
      ),
    ),
  );
}

/** All pictures, in their order. */
export const matrix: readonly Picture[] = blocks.flatMap(pictures);

/** The stories that there are pictures of. */
export const photographed: ReadonlySet<string> = new Set(matrix.map(({story}) => story));
