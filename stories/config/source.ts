import {readNotice} from '../../src/model/reading/read-notice.js';
import {customProperties, type ElementArgs} from '../element.js';

/** The attributes that stand in a tag, in their order. */
const written = [
  'src',
  'integrity',
  'refresh',
  'lang',
  'heading-level',
  'show',
  'href',
  'variant',
  'show-withdrawn',
] as const;

function attribute(name: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? ` ${name}` : '';
  return ` ${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}

/** Whom a reader calls without scripts, as the README's fallback says it. */
function fallbackOf(document: unknown): string {
  const contacts = readNotice(document).notice?.contacts ?? [];
  const [phone] = contacts.flatMap(({phones = []}) => phones);
  const words = 'There is a notice about an incident.';
  if (!phone) return `<p>${words} Please ask us.</p>`;
  return `<p>${words} Please call us: <a href="tel:${phone.number}">${phone.display ?? phone.number}</a>.</p>`;
}

function styleSheetOf(tag: string, args: ElementArgs): string {
  const lines = Object.entries(customProperties(args)).map(([name, value]) => `    ${name}: ${value};\n`);
  return lines.length === 0 ? '' : `<style>\n  ${tag} {\n${lines.join('')}  }\n</style>\n\n`;
}

/** What an owner pastes into a page to have what a story shows: the README's tag, with its script and its fallback. */
export function sourceOf(tag: string, args: ElementArgs): string {
  const shown = {...args, src: args.src ?? '/notice/incident.json'};
  const attributes = written.flatMap((name) => {
    const value = shown[name];
    return value === undefined || value === '' ? [] : attribute(name, value);
  });
  // A `<` would end the script if `/script` followed it.
  const sample = JSON.stringify(args.answers ?? null).replaceAll('<', '\\u003c');
  const answers = args.answers
    ? `  <script type="application/json" slot="answers">\n    ${sample}\n  </script>\n`
    : '';
  const fallback = tag === 'incident-banner' ? '' : `  ${fallbackOf(args.notice)}\n`;
  const content = `${answers}${fallback}`;
  return `<script type="module" src="/notice/incident-notice.js"></script>

${styleSheetOf(tag, args)}<${tag}${attributes.join('')}>${content && `\n${content}`}</${tag}>`;
}
