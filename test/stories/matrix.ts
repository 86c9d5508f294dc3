import {locales} from '../../src/localization/locales.js';

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

/**
 * What is drawn. Not all of everything: whole notices show that colour, width and language go together, and what follows
 * shows one thing each.
 */
const blocks: readonly Block[] = [
  {
    stories: ['elements-incident-notice--final-report'],
    themes: ['light', 'dark'],
    widths: [phone, desk],
    locales: [...languages, mirrored],
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
