import {html, nothing, type TemplateResult} from 'lit';
import type {Speaker} from '../../localization/speaker.js';
import type {Text} from '../../model/schema/text.js';
import {foreignness} from './phrase.js';
import {unbrokenView} from './unbroken.js';

interface Heading {
  readonly content: unknown;
  readonly id?: string | undefined;
  /** Its shadow parts. */
  readonly part: string;
  /** What a text in another language than the surface needs; see `foreignness`. */
  readonly lang?: unknown;
  readonly dir?: unknown;
}

const headingOfSection = ({content, id, part, lang, dir}: Heading) =>
  html`<h2 part=${part} id=${id ?? nothing} lang=${lang} dir=${dir}>${content}</h2>`;

/** Written out one by one, because a template cannot have an expression for a tag name. */
const headings: readonly ((heading: Heading) => TemplateResult)[] = [
  ({content, id, part, lang, dir}) =>
    html`<h1 part=${part} id=${id ?? nothing} lang=${lang} dir=${dir}>${content}</h1>`,
  headingOfSection,
  ({content, id, part, lang, dir}) =>
    html`<h3 part=${part} id=${id ?? nothing} lang=${lang} dir=${dir}>${content}</h3>`,
  ({content, id, part, lang, dir}) =>
    html`<h4 part=${part} id=${id ?? nothing} lang=${lang} dir=${dir}>${content}</h4>`,
  ({content, id, part, lang, dir}) =>
    html`<h5 part=${part} id=${id ?? nothing} lang=${lang} dir=${dir}>${content}</h5>`,
  ({content, id, part, lang, dir}) =>
    html`<h6 part=${part} id=${id ?? nothing} lang=${lang} dir=${dir}>${content}</h6>`,
];

/** A heading as it is written out; one without a part of its own is a `heading`. */
interface HeadingOptions {
  readonly id?: string | undefined;
  readonly part?: string | undefined;
}

/** A level from 1 to 6: other numbers are clamped, and `NaN` becomes 2. */
export function levelOfHeading(level: number): number {
  return Math.min(Math.max(Math.trunc(Number.isNaN(level) ? 2 : level), 1), 6);
}

function drawn(level: number, heading: Heading): TemplateResult {
  return (headings[levelOfHeading(level) - 1] ?? headingOfSection)(heading);
}

/** A heading of a level, as `levelOfHeading` has it. */
export function headingView(level: number, content: unknown, id?: string): TemplateResult {
  return drawn(level, {content, id, part: 'heading', lang: nothing, dir: nothing});
}

/** A heading that is a text of the document: one in another language is aligned as that language is. */
export function titleView(
  level: number,
  text: Text,
  speaker: Speaker,
  {id, part = 'heading'}: HeadingOptions = {},
): TemplateResult {
  const phrase = speaker.text(text);
  return drawn(level, {content: unbrokenView(phrase.value), id, part, ...foreignness(phrase, speaker)});
}
