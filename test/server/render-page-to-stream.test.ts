import {readFileSync} from 'node:fs';
import {PassThrough} from 'node:stream';
import {text} from 'node:stream/consumers';
import {pipeline} from 'node:stream/promises';
import {expect} from 'chai';
import type {Notice} from '../../src/model/index.js';
import {renderPage, renderPageToStream, type PageOptions} from '../../src/server/index.js';
import {read} from '../eligibility/ask.js';

function readFrom(name: string): Notice {
  return read(JSON.parse(readFileSync(new URL(`../../examples/${name}.json`, import.meta.url), 'utf8')));
}

const names = ['netoff-2012', 'battery-recall-2026', 'kettle-recall-2026'];
let revisions = 1_000;

/** A notice that has not been rendered yet. */
function unknownNotice(name = 'netoff-2012'): Notice {
  return {...readFrom(name), revision: ++revisions};
}

async function partsOf(stream: ReadableStream<Uint8Array>): Promise<string[]> {
  const parts: string[] = [];
  const reader = stream.getReader();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return parts;
    parts.push(new TextDecoder('utf-8', {fatal: true}).decode(value));
  }
}

describe('a page as a stream', () => {
  for (const name of names) {
    for (const options of [
      {},
      {language: 'ja', url: 'https://example.com/notice'},
      {language: 'en', charset: 'shift_jis'},
      {language: 'ja', charset: 'shift_jis', styles: 'none'},
    ] satisfies PageOptions[]) {
      it(`is the page, byte for byte, at first and again: ${name}, ${JSON.stringify(options)}`, async () => {
        const notice = unknownNotice(name);
        const first = await new Response(renderPageToStream(notice, options)).text();
        const again = await new Response(renderPageToStream(notice, options)).text();
        // Takes its place, so that the page is rendered and not the one that was kept.
        renderPage({...notice, title: 'Another'}, options);
        const page = renderPage(notice, options);
        expect(first === page && again === page).to.equal(true);
      });
    }
  }

  it('can be piped to a response of Node.js', async () => {
    const notice = unknownNotice();
    const response = new PassThrough();
    const [sent] = await Promise.all([text(response), pipeline(renderPageToStream(notice), response)]);
    expect(sent).to.equal(renderPage(notice));
  });

  it('begins with the head, and goes on in small parts that are whole characters and whole tags', async () => {
    const [head = '', ...others] = await partsOf(renderPageToStream(unknownNotice(), {language: 'ja'}));
    expect(head).to.match(/^<!DOCTYPE html>.*<title>.*<style>/s);
    expect(head).not.to.include('<body>');
    expect(others.length).to.be.greaterThan(2);
    for (const part of others) expect(part.length).to.be.at.most(16_384);
  });

  it('renders what is asked for, when it is asked for', async () => {
    const asked: string[] = [];
    const watched = <Value extends object>(value: Value, name: string) =>
      new Proxy(value, {
        get: (target, member) => {
          if (!asked.includes(name)) asked.push(name);
          return Reflect.get(target, member) as unknown;
        },
      });
    const {timeline = [], issuer, ...rest} = unknownNotice();
    const notice = {...rest, issuer: watched(issuer, 'issuer'), timeline: watched(timeline, 'timeline')};
    const reader = renderPageToStream(notice).getReader();
    asked.length = 0;
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked, 'nothing').to.deep.equal([]);
    await reader.read();
    expect(asked, 'the head').to.deep.equal(['issuer']);
    await reader.read();
    expect(asked, 'the rest').to.deep.equal(['issuer', 'timeline']);
    await reader.cancel();
  });

  it('does not keep a page whose notice changed on the way', async () => {
    const notice = unknownNotice() as {title: Notice['title']} & Notice;
    const reader = renderPageToStream(notice).getReader();
    await reader.read();
    notice.title = 'Changed on the way';
    while (!(await reader.read()).done);
    expect(renderPage(notice)).to.include('<title>Changed on the way');
  });

  it('ends when nobody reads it any more', async () => {
    const reader = renderPageToStream(unknownNotice()).getReader();
    await reader.read();
    await reader.cancel();
    expect((await reader.read()).done).to.equal(true);
  });

  it('is refused at once where there is no notice, so that a server can still say so', () => {
    expect(() => renderPageToStream({} as Notice)).to.throw(TypeError, 'no notice');
    expect(() => renderPageToStream(unknownNotice(), {language: 1 as unknown as string})).to.throw(
      TypeError,
      'language',
    );
  });
});
