import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../src/define/incident-notice.js';
import type {IncidentNotice} from '../../src/elements/incident-notice.js';
import {encode} from '../reader/encode.js';
import {brief, failed, freshName, isVisible, shown, titleOf, useServer} from './support.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

const french = JSON.stringify({...brief, title: 'Fuite de données'});
const japanese = JSON.stringify({...brief, title: '情報漏えいのおそれ'});

describe('bytes: the encoding of a document', () => {
  const server = useServer();

  async function mount(bytes: BodyInit, type?: string): Promise<IncidentNotice> {
    const src = freshName();
    server.current.serve(src, () => new Response(bytes, type ? {headers: {'content-type': type}} : {}));
    return fixture<IncidentNotice>(
      html`<incident-notice lang="en" src=${src}><p>Call us</p></incident-notice>`,
    );
  }

  for (const [what, bytes, type, title] of [
    ['UTF-8', utf8(japanese), undefined, '情報漏えいのおそれ'],
    ['UTF-8 with its mark', utf8(`\ufeff${japanese}`), undefined, '情報漏えいのおそれ'],
    [
      'UTF-8 that its server calls something else',
      utf8(french),
      'application/json; charset=iso-8859-1',
      'Fuite de données',
    ],
    ['UTF-16 with its mark', utf16(`\ufeff${japanese}`, true), undefined, '情報漏えいのおそれ'],
    ['UTF-16, the other way round', utf16(`\ufeff${japanese}`, false), undefined, '情報漏えいのおそれ'],
    ['UTF-16 without its mark', utf16(japanese, true), undefined, '情報漏えいのおそれ'],
    ['UTF-16 of ASCII', utf16(JSON.stringify(brief), false), undefined, brief.title],
    [
      'windows-1252, as its server says',
      encode(french, 'windows-1252'),
      'application/json; charset=windows-1252',
      'Fuite de données',
    ],
    [
      'Shift_JIS, as its server says',
      encode(japanese, 'shift_jis'),
      'text/plain;charset="Shift_JIS"',
      '情報漏えいのおそれ',
    ],
  ] as const) {
    it(`reads ${what}`, async () => {
      expect(titleOf(await shown(await mount(bytes, type)))).to.equal(title);
    });
  }

  for (const [what, bytes, type, path] of [
    ['windows-1252 of which nobody says so', encode(french, 'windows-1252'), 'application/json', '/title'],
    [
      'windows-1252 that is called UTF-8',
      encode(french, 'windows-1252'),
      'application/json; charset=utf-8',
      '/title',
    ],
    ['Shift_JIS', encode(japanese, 'shift_jis'), undefined, '/title'],
    [
      'Shift_JIS that is called windows-1252',
      encode(JSON.stringify({...brief, title: 'あ、い。'}), 'shift_jis'),
      'text/plain; charset=iso-8859-1',
      '/title',
    ],
    [
      'Shift_JIS that is no JSON as UTF-8',
      encode(JSON.stringify({...brief, title: '表'}), 'shift_jis'),
      undefined,
      '',
    ],
    [
      'an encoding that nobody knows',
      encode(french, 'windows-1252'),
      'text/plain; charset=klingon',
      '/title',
    ],
    ['characters that were lost before', utf8(french.replace('é', '\ufffd')), undefined, '/title'],
  ] as const) {
    it(`refuses ${what}, and the fallback stands`, async () => {
      const element = await failed(await mount(bytes, type));
      expect(element.problems.map((problem) => `${problem.code} ${problem.path}`)).to.deep.equal([
        `bad-encoding ${path}`,
      ]);
      expect(isVisible(element.querySelector('p'))).to.equal(true);
    });
  }

  it('refuses lost characters in the property and in a child script, too', async () => {
    const damaged = {...brief, title: 'Fuite de donn\ufffdes'};
    const element = await fixture<IncidentNotice>(
      html`<incident-notice .notice=${damaged}></incident-notice>`,
    );
    expect((await failed(element)).problems[0]?.code).to.equal('bad-encoding');
    const other = document.createElement('incident-notice');
    other.append(
      Object.assign(document.createElement('script'), {
        type: 'application/json',
        text: JSON.stringify(damaged),
      }),
    );
    document.body.append(other);
    expect((await failed(other)).problems[0]).to.include({code: 'bad-encoding', path: '/title'});
    other.remove();
  });

  it('stops listening to a server that never ends', async () => {
    let sent = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 100_000;
        controller.enqueue(new Uint8Array(100_000).fill(0x20));
      },
      cancel: () => void (isCancelled = true),
    });
    const element = await failed(await mount(endless));
    expect(element.problems[0]?.code).to.equal('too-large');
    expect(isCancelled).to.equal(true);
    expect(sent).to.be.lessThan(5_000_000);
  });

  it('does without streams, which what stands in for fetch does not have', async () => {
    const src = freshName();
    server.current.serve(src, () => {
      const response = new Response(utf8(japanese));
      Object.defineProperty(response, 'body', {value: undefined});
      return response;
    });
    const element = await fixture<IncidentNotice>(html`<incident-notice src=${src}></incident-notice>`);
    expect(titleOf(await shown(element))).to.equal('情報漏えいのおそれ');
  });
});
