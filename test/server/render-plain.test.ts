import {expect} from 'chai';
import {html, nothing, svg} from 'lit';
import {escapeText, renderPlain} from '../../src/server/plain/render-plain.js';

const hostile = `<script>alert("1")</script> & '--><!--lit-part-->`;
const escaped = `&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;--&gt;&lt;!--lit-part--&gt;`;

describe('a view drawn without a browser', () => {
  for (const [name, view, expected] of [
    ['text', html`<p>${'Hello'}</p>`, '<p>Hello</p>'],
    ['hostile text', html`<p>${hostile}</p>`, `<p>${escaped}</p>`],
    ['a hostile attribute', html`<p title=${hostile}>1</p>`, `<p title="${escaped}">1</p>`],
    [
      'lists and nothing',
      html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}${nothing}</ul>`,
      '<ul><li>1</li><li>2</li></ul>',
    ],
    [
      'a drawing',
      html`<svg>${svg`<text x=${1}>${'a'}</text><path d=${'M0 0'} />`}</svg>`,
      '<svg><text x="1">a</text><path d="M0 0" /></svg>',
    ],
  ] as const) {
    it(`has ${name} and no marks of the software`, () => {
      expect(renderPlain(view)).to.equal(expected);
    });
  }

  it('leaves out attributes without a value', () => {
    expect(renderPlain(html`<p lang=${nothing} class=${'a'}>1</p>`)).to.match(/^<p +class="a">1<\/p>$/);
  });
});

describe('a text that is escaped', () => {
  it('is one in an element and in an attribute', () => {
    expect(escapeText('<a b="c">&amp;')).to.equal('&lt;a b=&quot;c&quot;&gt;&amp;amp;');
  });
});
