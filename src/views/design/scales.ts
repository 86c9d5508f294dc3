/**
 * The measures that style sheets choose from, in `em` of the text in which they stand: whoever sets the size of a notice
 * sets all of them. They are values and not custom properties, because they are one whole: a page that wants it larger or
 * airier has `font-size` and `--incident-space`. No bundle has this file; a test holds every style sheet to it.
 */

/** A scale: each of its measures, from the least, and where it is taken. */
export type Scale = readonly (readonly [measure: number, where: string])[];

/** Sizes of type. At the 16 px of most pages they are 14, 16, 18, 22, 27 and 36 px. */
export const sizes: Scale = [
  [0.875, 'What is not read but looked up: labels, tags, who issued what and when.'],
  [1, 'Text, and hints.'],
  [1.125, 'Questions, and what is typed or pressed.'],
  [1.375, 'Headings of sections, and telephone numbers.'],
  [1.6875, 'The title on a phone, and the deciding words of a verdict.'],
  [2.25, 'The title, where there is room.'],
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
  [1.7, 'Text in Japanese.'],
  [1.8, 'Text in Chinese, Thai, Devanagari and Arabic.'],
];
