import {readdirSync, readFileSync} from 'node:fs';
import {ElementRenderer, render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {expect} from 'chai';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import {parseFragment, serialize} from 'parse5';
import {speakerFor} from '../../src/localization/all-locales.js';
import {renderHydratable} from '../../src/server/markup/hydratable.js';
import {wellFormedRenderer} from '../../src/server/markup/well-formed.js';
import {untouchedChecker} from '../../src/server/untouched-checker.js';
import {frameView} from '../../src/views/frame.js';
import {noticeView} from '../../src/views/notice.js';
import {supplementOf} from '../../src/views/supplement/supplement.js';
import {read} from '../eligibility/ask.js';

/** Whose the slots of a view are. */
class Host extends ElementRenderer {}

/** What Lit's own renderer makes of a view. */
function renderedByLit(view: unknown): string {
  return collectResultSync(render(view, {customElementHostStack: [new Host('incident-notice')]}));
}

/** What a browser makes of markup, without the comments of Lit. */
function parsed(markup: string): string {
  return serialize(parseFragment(markup.replace(/<!--.*?-->|<\?>/g, '')));
}

const wellFormed = wellFormedRenderer();

const hostile = `<script>alert("1")</script> & '--><!--lit-part-->`;
const listener = () => undefined;

const views: Readonly<Record<string, () => unknown>> = {
  text: () => html`<p>Hello</p>`,
  'a value': () => html`<p>${hostile}</p>`,
  'nothing but a value': () => html`${1}`,
  'a value at the end': () => html`<br />${'x'}`,
  'no values at all': () => [null, undefined, nothing, '', 0, false, Number.NaN],
  'values side by side': () => html`${'a'}${'b'} ${html`<b>${'c'}</b>`}`,
  lists: () =>
    html`<ul>${[[1, 2], new Set([3])].map((part) => [...part].map((n) => html`<li>${n}</li>`))}</ul>`,
  attributes: () => html`<p title=${hostile} lang="en" class="a ${'b'} c ${'d'}">1</p>`,
  'attributes that are left out': () => html`<p title=${nothing} class="a ${nothing} b" lang=${'en'}>1</p>`,
  'attributes of nothing': () =>
    html`<p title=${undefined} lang=${null} class="a ${undefined} ${null}">1</p>`,
  'attributes without a value': () =>
    html`<input ?checked=${true} ?disabled=${false} ?hidden=${nothing} required />`,
  listeners: () => html`<button @click=${listener} type=${'button'} @keydown=${listener}>1</button>`,
  properties: () => html`<input type="text" .value=${live('a "b"')} />`,
  directives: () =>
    html`${repeat([1, 2], String, (n) => html`<i>${n}</i>`)}${keyed(1, html`<b>${2}</b>`)}${keyed(1, keyed(2, 'c'))}`,
  drawings: () => html`<svg viewBox="0 0 1 1">${svg`<text x=${1}>${'a'}</text><path d=${'M0 0'} />`}</svg>`,
  slots: () => html`<slot name=${'logo'}></slot><slot name="actions"></slot>`,
  comments: () => html`<!-- for whom --><p lang=${'en'}>${1}</p><p dir=${'ltr'}></p>`,
  'quotes of both kinds': () => html`<p title='a "b"' class=${'c'}>1</p>`,
};

const folders = ['../../examples/', '../eligibility/cases/'].map((path) => new URL(path, import.meta.url));
const documents = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'facts.json')
    .map((name) => new URL(name, folder)),
);

function viewsOf(document: URL): TemplateResult[] {
  const json = JSON.parse(readFileSync(document, 'utf8')) as {notice?: unknown};
  const notice = read(json.notice ?? json);
  return ['en', 'ja'].map((language) => {
    const speaker = speakerFor(language, notice);
    const surface = {notice, speaker, headingLevel: 2, supplement: supplementOf(notice)};
    const options = {parts: [], isExpired: false, checker: untouchedChecker, onJump: listener};
    return frameView(speaker, {content: noticeView(surface, options)});
  });
}

describe('a view rendered with its static parts joined', () => {
  for (const [name, view] of Object.entries(views)) {
    it(`is what Lit makes of it, at first and again: ${name}`, () => {
      const expected = renderedByLit(view());
      for (const markup of [renderHydratable(view()), renderHydratable(view())])
        expect(markup).to.equal(expected);
      for (const markup of [wellFormed(view()), wellFormed(view())]) {
        expect(markup).not.to.match(/<!--\/?lit-/);
        expect(parsed(markup)).to.equal(parsed(expected));
      }
    });
  }

  for (const document of documents) {
    it(`is what Lit makes of it: ${document.pathname.split('/').at(-1)}`, () => {
      for (const view of viewsOf(document)) {
        const expected = renderedByLit(view);
        expect(renderHydratable(view)).to.equal(expected);
        expect(parsed(wellFormed(view))).to.equal(parsed(expected));
      }
    });
  }

  it('refuses what a server cannot render', () => {
    expect(() => renderHydratable(html`<input .checked=${true} />`)).to.throw('checked');
    expect(() => renderHydratable(html`<p>${{}}</p>`)).to.throw(TypeError);
  });
});
