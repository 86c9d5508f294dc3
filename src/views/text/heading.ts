import {html, nothing, type TemplateResult} from 'lit';

type Content = unknown;

const headingOfSection = (content: Content, id?: string) =>
  html`<h2 part="heading" id=${id ?? nothing}>${content}</h2>`;

/** Written out one by one, because a template cannot have an expression for a tag name. */
const headings: readonly ((content: Content, id?: string) => TemplateResult)[] = [
  (content, id) => html`<h1 part="heading" id=${id ?? nothing}>${content}</h1>`,
  headingOfSection,
  (content, id) => html`<h3 part="heading" id=${id ?? nothing}>${content}</h3>`,
  (content, id) => html`<h4 part="heading" id=${id ?? nothing}>${content}</h4>`,
  (content, id) => html`<h5 part="heading" id=${id ?? nothing}>${content}</h5>`,
  (content, id) => html`<h6 part="heading" id=${id ?? nothing}>${content}</h6>`,
];

/** A heading of a level from 1 to 6. Other numbers are clamped, and `NaN` becomes 2. */
export function headingView(level: number, content: Content, id?: string): TemplateResult {
  const index = Math.min(Math.max(Math.trunc(Number.isNaN(level) ? 2 : level), 1), 6) - 1;
  return (headings[index] ?? headingOfSection)(content, id);
}
