import {html, type TemplateResult} from 'lit';
import {lines, sizes, spaces, type Scale} from '../src/views/design/scales.js';
import {hues, roles, type Primitive} from '../src/views/design/tokens.js';
import type {Manifest, Promised} from './config/manifest.js';
import {contrastOf, hexOf, primitiveColour, roleColour, schemes, type Scheme} from './token-colours.js';

/** A custom property, as the doc blocks of the elements describe it. */
type Token = Promised;

/** The documented properties of all elements, each once. */
function tokensIn({modules}: Manifest): readonly Token[] {
  const declarations = modules.flatMap((module) => module.declarations);
  const tokens = declarations.flatMap(({tagName, cssProperties}) => (tagName ? (cssProperties ?? []) : []));
  return [...new Map(tokens.map((token) => [token.name, token])).values()];
}

function roleOf({name}: Token): string {
  return name.replace('--incident-', '');
}

function tableView(
  title: string,
  columns: readonly string[],
  rows: readonly TemplateResult[],
): TemplateResult {
  return html`<div class="scroll" role="region" aria-label=${title} tabindex="0" lang="en" dir="ltr">
    <table class="tokens">
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** A box in a colour of this page. */
function box(text: string, styles: Partial<CSSStyleDeclaration>): HTMLElement {
  const sample = document.createElement('span');
  sample.className = 'sample';
  sample.textContent = text;
  Object.assign(sample.style, styles);
  return sample;
}

function copy({currentTarget}: Event): void {
  const {textContent} = currentTarget as HTMLElement;
  void navigator.clipboard.writeText(`var(${textContent})`);
}

/** The name of a token; pressed, it is copied as a value. */
function nameView(name: string): TemplateResult {
  return html`<button type="button" class="copy" title="Copy var(${name})" @click=${copy}>${name}</button>`;
}

function primitiveRow(name: Primitive): TemplateResult {
  const colour = primitiveColour(name);
  return html`<tr>
    <th scope="row">${nameView(`--incident-${name}`)}</th>
    <td>${box('', {background: colour})} <code>${hexOf(colour)}</code></td>
  </tr>`;
}

/** The first tier: the steps of each hue. */
export function primitivesView(): TemplateResult {
  const names = Object.entries(hues).flatMap(([hue, steps]) =>
    steps.map((_, step): Primitive => `${hue}-${step}`),
  );
  return tableView('Primitives', ['Property', 'Colour on this page'], names.map(primitiveRow));
}

/** What only has edges in its colour. */
const edges = ['line', 'field'];

/** What is written on what, to show a role: text in its colour on its usual ground, or text on it. */
function pairOf(role: string): readonly [ink: string, ground: string] {
  if (/(paper|tint)$/.test(role)) return ['ink', role];
  if (role.endsWith('-fill')) return ['on-fill', role];
  if (role === 'on-fill') return [role, 'accent-fill'];
  if (role === 'on-accent') return [role, 'accent'];
  return [role, `${role}-tint` in roles && role !== 'accent' ? `${role}-tint` : 'paper'];
}

function sampleView(role: string, scheme: Scheme): TemplateResult {
  const [ink, ground] = pairOf(role);
  const [color, background] = [roleColour(ink, scheme), roleColour(ground, scheme)];
  const isEdge = edges.includes(role);
  const sample = box(isEdge ? '' : 'Aa', {color, background, ...(isEdge && {borderColor: color})});
  return html`${sample} <code>${hexOf(color)}</code> ${contrastOf(color, background).toFixed(1)}`;
}

function roleRow(token: Token): TemplateResult {
  const role = roleOf(token);
  const [ink, ground] = pairOf(role);
  return html`<tr>
    <th scope="row">${nameView(token.name)}</th>
    <td>${token.description}</td>
    <td><code>${ink}</code> on <code>${ground}</code></td>
    ${schemes.map((scheme) => html`<td>${sampleView(role, scheme)}</td>`)}
  </tr>`;
}

/** The second tier: what each colour is for, and how well it can be read. */
export function rolesView(manifest: Manifest): TemplateResult {
  const tokens = tokensIn(manifest).filter((token) => roleOf(token) in roles);
  const columns = ['Property', 'What it colours', 'Shown by', 'Contrast, light', 'Contrast, dark'];
  return tableView('Roles', columns, tokens.map(roleRow));
}

function partRow(token: Token): TemplateResult {
  return html`<tr>
    <th scope="row">${nameView(token.name)}</th>
    <td>${token.default === undefined ? '' : html`<code>${token.default}</code>`}</td>
    <td>${token.description}</td>
  </tr>`;
}

/** The third tier: what one part, or one measure, may have of its own. */
export function partsView(manifest: Manifest): TemplateResult {
  const tokens = tokensIn(manifest).filter((token) => !(roleOf(token) in roles));
  return tableView('Parts', ['Property', 'Default', 'What it is'], tokens.map(partRow));
}

function scaleView(
  title: string,
  scale: Scale,
  sampleOf: (measure: number) => HTMLElement,
  unit: string,
): TemplateResult {
  const rows = scale.map(
    ([measure, where]) =>
      html`<tr>
        <th scope="row"><code>${measure}${unit}</code></th>
        <td>${where}</td>
        <td>${sampleOf(measure)}</td>
      </tr>`,
  );
  return tableView(title, ['Measure', 'Where', 'Sample'], rows);
}

/** Text in two scripts, one line below the other. */
function specimen(styles: Partial<CSSStyleDeclaration>): HTMLElement {
  const sample = document.createElement('span');
  sample.className = 'specimen';
  sample.append('2012-09-04 Affected', document.createElement('br'), '対象です');
  Object.assign(sample.style, styles);
  return sample;
}

/** What all measures are chosen from. */
export function scalesView(): TemplateResult {
  return html`${scaleView('Size of type', sizes, (size) => specimen({fontSize: `${size}em`}), 'em')}
  ${scaleView('Space', spaces, (space) => box('', {minInlineSize: `${space}em`, minBlockSize: `${space}em`}), 'em')}
  ${scaleView('Line', lines, (line) => specimen({lineHeight: String(line)}), '')}`;
}
