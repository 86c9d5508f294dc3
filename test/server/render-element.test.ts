import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import {readNotice, type Notice} from '../../src/model/index.js';
import {elementStyles, renderElement, supplementStyles} from '../../src/server/index.js';

function noticeOf(input: unknown): Notice {
  const {notice} = readNotice(input);
  if (!notice) throw new Error('This is no notice');
  return notice;
}

function read(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
}

function filesOf(folder: string): string[] {
  const names = readdirSync(new URL(`../../${folder}/`, import.meta.url));
  return names
    .filter((name) => name.endsWith('.json') && name !== 'facts.json')
    .map((name) => `${folder}/${name}`);
}

const document = read('examples/netoff-2012.json');
const netoff = noticeOf(document);
const hostile = `</script><!-- "><img src=x onerror=alert(1)> \u2028 & '`;

/** The document that stands in the markup, as the page reads it. */
function embedded(markup: string): unknown {
  const [, text] = /<script type="application\/json">([^]*?)<\/script>/.exec(markup) ?? [];
  return text === undefined ? undefined : JSON.parse(text);
}

/** What is shown, without marks, styles and the embedded document. */
function shownIn(markup: string): string {
  return markup
    .replace(/<(style|script)[^>]*>[^]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('a server-rendered element', () => {
  for (const file of [...filesOf('examples'), ...filesOf('test/eligibility/cases')]) {
    it(`shows ${file} in every language`, () => {
      const content = read(file);
      const notice = noticeOf('notice' in content ? content.notice : content);
      for (const language of ['ja', 'en']) {
        const markup = renderElement(notice, {language});
        expect(shownIn(markup)).to.include(language === 'ja' ? '対象かどうかの確認' : 'Are you affected?');
        expect(embedded(markup)).to.deep.equal(notice);
      }
    });
  }

  it('is the same, byte for byte, whenever and wherever it is rendered', () => {
    const real = Date.now;
    const first = renderElement(netoff);
    try {
      Date.now = () => 4_000_000_000_000;
      expect(renderElement(noticeOf(document))).to.equal(first);
    } finally {
      Date.now = real;
    }
  });

  it('says nothing of the present', () => {
    const markup = shownIn(renderElement({...netoff, expires: '2001-01-01'}, {language: 'en'}));
    expect(markup).not.to.include('valid until');
    expect(markup).not.to.match(/Closed now|Open until/);
  });

  it('has one root, its form and no script but the document', () => {
    const markup = renderElement(netoff);
    expect(markup.match(/<incident-notice/g)).to.have.lengthOf(1);
    expect(markup.match(/<form\b[^>]*method="dialog"/g)).to.have.lengthOf(1);
    expect(markup.match(/<script/g)).to.have.lengthOf(1);
    expect(markup).not.to.match(/\son\w+=/);
  });

  it('writes down what it was asked for', () => {
    const markup = renderElement(netoff, {language: 'en', headingLevel: 3, show: ['banner', 'contact']});
    expect(markup).to.match(/^<incident-notice lang="en" heading-level="3" show="banner contact">/);
    expect(markup).to.match(/<h3 part="heading" id="title"/);
    expect(markup).not.to.include('<form');
  });

  it('speaks the language of the notice, and says so', () => {
    expect(renderElement(netoff)).to.match(/^<incident-notice lang="ja">/);
  });

  it('names an address instead of holding the document', () => {
    const markup = renderElement(netoff, {src: '/n.json?a=1&b="'});
    expect(markup).to.include(' src="/n.json?a=1&amp;b=&quot;"');
    expect(embedded(markup)).to.equal(undefined);
  });

  it('has styles for pictures and products where there are some', () => {
    const sheet = `<style>${supplementStyles}</style>`;
    expect(renderElement(noticeOf(read('examples/kettle-recall-2026.json')))).to.include(
      `<style>${elementStyles}</style>${sheet}`,
    );
    expect(renderElement(netoff)).not.to.include(sheet).and.not.to.include('.products');
  });

  it('links its styles instead of writing them down', () => {
    expect(renderElement(netoff)).to.include(`<style>${elementStyles}</style>`);
    const markup = renderElement(netoff, {stylesheet: '/notice/incident-notice.css'});
    expect(markup).to.include('<link rel="stylesheet" href="/notice/incident-notice.css">');
    expect(markup).not.to.include('<style');
  });

  it('has the words of the owner for browsers that show neither', () => {
    const markup = renderElement(netoff, {
      language: 'en',
      fallback: [
        {en: 'Call us.', ja: 'お電話ください。'},
        {link: {href: 'tel:+81120020215', text: {en: '0120-02-0215'}}},
      ],
    });
    const [, outside = ''] = markup.split('</template>');
    expect(outside).to.match(/<p>Call us\.<\/p><p class="lone"><a +href="tel:\+81120020215"/);
  });

  it('takes nothing for markup', () => {
    const notice = {...netoff, title: hostile, summary: hostile};
    const options = {language: hostile, src: hostile, stylesheet: hostile, fallback: hostile};
    for (const markup of [renderElement(notice), renderElement(notice, options)]) {
      expect(markup).not.to.include('<img');
      expect(markup.match(/<script/g)?.length ?? 0).to.be.at.most(1);
    }
    expect(embedded(renderElement(notice))).to.deep.equal(notice);
    expect(renderElement(notice)).not.to.include('\u2028'.repeat(2));
  });
});

describe('the styles of a server-rendered element', () => {
  it('hold all that can come into it, and end no tag', () => {
    for (const selector of ['.head', '.facts', '.timeline', 'form', '.verdict', '.combobox', '.footer']) {
      expect(elementStyles).to.include(selector);
    }
    expect(elementStyles).not.to.include('<');
  });
});
