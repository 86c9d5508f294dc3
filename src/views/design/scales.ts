/**
 * The measures that style sheets choose from, in `em` of the text in which they stand: whoever sets the size of a notice
 * sets all of them. They are values and not custom properties, because they are one whole: a page that wants it larger or
 * airier has `font-size` and `--incident-space`. No bundle has this file; a test holds every style sheet to it.
 */

/** A scale: each of its measures, from the least, and where it is taken. */
export type Scale = readonly (readonly [measure: number, where: string])[];

/** Sizes of type. At the 16 px of most pages they are 12, 14, 16, 18, 20, 24 and 32 px. */
export const sizes: Scale = [
  [0.75, 'Tags.'],
  [0.875, 'Small print, hints, labels.'],
  [1, 'Text.'],
  [1.125, 'Questions, and what is typed.'],
  [1.25, 'Headings of sections, and the figures of a date.'],
  [1.5, 'The verdict, and telephone numbers.'],
  [2, 'The title, where there is room.'],
];

/** Distances between things and within them: by quarters up to 1.5em, then in wider steps. */
export const spaces: Scale = [
  [0.25, 'Between a label and what it labels.'],
  [0.5, 'Between answers, entries and lines that belong together.'],
  [0.75, 'Between paragraphs; within fields and small frames.'],
  [1, 'Within frames; before the form.'],
  [1.25, 'Before a part of the verdict; between the entries of a timeline.'],
  [1.5, 'Between questions; above and below a section.'],
  [2, 'Between columns; beside a section.'],
  [3, 'Between the dates of a timeline and their entries.'],
];

/** Heights of lines, as multiples of the size of the type. */
export const lines: Scale = [
  [1.4, 'Headings and fields.'],
  [1.5, 'Small print, questions, answers.'],
  [1.65, 'Text.'],
  [1.8, 'Text in Japanese, Chinese, Thai, Devanagari and Arabic.'],
];
