import {expect} from 'chai';
import {conversion, firstIllegible, likelyEncoding, textOf} from '../../../src/cli/source/encoding.js';
import {encode} from '../../reader/encode.js';
import {writeShortest} from '../../model/sample.js';
import {type} from '../terminal.js';

const japanese = '{"title": "図書館の利用者の情報が漏えいしたおそれ", "summary": "ご不便をおかけします。"}';
const chinese = '{"title": "关于用户数据泄露的通知", "summary": "我们正在调查，请不要打开可疑的邮件。"}';
const taiwanese = '{"title": "關於用戶資料外洩的通知", "summary": "我們正在調查，請不要打開可疑的郵件。"}';
const korean = '{"title": "개인정보 유출 안내", "summary": "현재 조사 중입니다."}';
const french = '{"title": "Fuite de données", "summary": "Vérifiez vos relevés à réception."}';
const german = '{"title": "Rückruf für Töpfe", "summary": "Größe prüfen."}';

/** UTF-16 or UTF-32, most significant byte first or last. */
function units(text: string, size: 2 | 4, isLittle: boolean): Uint8Array {
  const codes =
    size === 4
      ? Array.from(text, (each) => each.codePointAt(0) ?? 0)
      : Array.from({length: text.length}, (_, index) => text.charCodeAt(index));
  const view = new DataView(new ArrayBuffer(codes.length * size));
  for (const [index, code] of codes.entries()) {
    if (size === 2) view.setUint16(index * 2, code, isLittle);
    else view.setUint32(index * 4, code, isLittle);
  }
  return new Uint8Array(view.buffer);
}

describe('the encoding that a file looks like', () => {
  for (const [text, encoding, name] of [
    [japanese, 'shift_jis', 'Shift_JIS'],
    [japanese, 'euc-jp', 'EUC-JP'],
    ['{"a": "日本"}', 'shift_jis', 'Shift_JIS'],
    ['{"a": "ソースの表示"}', 'shift_jis', 'Shift_JIS'],
    [chinese, 'gb18030', 'GB18030'],
    [taiwanese, 'big5', 'Big5'],
    [korean, 'euc-kr', 'EUC-KR'],
    [french, 'windows-1252', 'windows-1252'],
    [german, 'windows-1252', 'windows-1252'],
    ['{"title": "Café"}', 'windows-1252', 'windows-1252'],
  ] as const) {
    it(`${text.slice(0, 30)} in ${encoding}: ${name}`, () => {
      const bytes = encode(text, encoding);
      expect(likelyEncoding(bytes)).to.equal(name);
      expect(textOf(bytes)).to.equal(undefined);
    });
  }

  it('is windows-1252 where its quotation marks are', () => {
    const bytes = Uint8Array.from('{"title": "Don\x92t click \x96 it\x92s a fraud"}', (each) =>
      each.charCodeAt(0),
    );
    expect(likelyEncoding(bytes)).to.equal('windows-1252');
  });

  it('is ISO-2022-JP where its escapes are', () => {
    const bytes = Uint8Array.of(0x22, 0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42, 0x22);
    expect(likelyEncoding(bytes)).to.equal('ISO-2022-JP');
    expect(textOf(bytes)).to.equal(undefined);
  });

  for (const isLittle of [true, false]) {
    it(`is UTF-32, ${isLittle ? 'little' : 'big'} end first`, () => {
      expect(likelyEncoding(units('\ufeff{"a": "é"}', 4, isLittle))).to.equal('UTF-32');
    });

    for (const mark of ['\ufeff', '']) {
      it(`does not matter in UTF-16, ${isLittle ? 'little' : 'big'} end first, ${mark ? 'with' : 'without'} its mark`, () => {
        for (const text of [japanese, '{"a": 1}', ' {"emoji": "😀"}'])
          expect(textOf(units(mark + text, 2, isLittle))).to.equal(text);
      });
    }
  }

  it('is none where UTF-8 is broken in one place', () => {
    const bytes = new TextEncoder().encode(japanese);
    const broken = Uint8Array.of(...bytes.slice(0, 14), ...bytes.slice(15));
    expect(likelyEncoding(broken)).to.equal(undefined);
    expect(textOf(broken)).to.equal(undefined);
    expect(firstIllegible(broken)).to.deep.equal({line: 1, column: 13});
  });

  it('is none where the file is no text at all', () => {
    const word = Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0xff, 0xd8, 0x9a);
    expect(textOf(word)).to.match(/^PK/);
  });

  it('is converted by a command that a shell understands', () => {
    expect(conversion('Shift_JIS', "it's $x.json")).to.equal(
      "iconv -f CP932 -t UTF-8 'it'\\''s $x.json' > utf-8.json",
    );
    expect(conversion('EUC-JP', '-')).to.equal('iconv -f EUC-JP -t UTF-8 notice.json > utf-8.json');
  });
});

describe('validate of a file in another encoding', () => {
  const notice = JSON.stringify({...writeShortest(), title: '図書館からのお知らせ'});

  for (const [what, bytes] of [
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${notice}`)],
    ['UTF-16', units(`\ufeff${notice}`, 2, true)],
    ['UTF-16 without its mark', units(notice, 2, false)],
  ] as const) {
    it(`reads ${what}`, async () => {
      expect(await type(['validate', 'a.json'], {'a.json': bytes})).to.include({code: 0, errorOutput: ''});
    });
  }

  it('says of Word what it is, with its place', async () => {
    const bytes = Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0xff, 0xd8, 0x9a);
    const {code, output} = await type(['validate', 'a.json'], {'a.json': bytes});
    expect(code).to.equal(1);
    expect(output).to.match(/^a\.json:1:1 {2}error {2}This is a word-processor file/);
  });

  it('speaks Japanese', async () => {
    const files = {'a.json': encode(notice, 'shift_jis')};
    const {code, errorOutput} = await type(['validate', 'a.json', '--lang', 'ja'], files);
    expect(code).to.equal(2);
    expect(errorOutput).to.match(
      /^a\.json:1:\d+：UTF-8の文章ではありません。文字コードはShift_JISのようです。.*iconv -f CP932/,
    );
  });

  it('tells of lost characters where they are', async () => {
    const files = {'a.json': notice.replace('{', '{\n').replace('図書', '\ufffd\ufffd')};
    const {code, output} = await type(['validate', 'a.json'], files);
    expect(code).to.equal(1);
    expect(output).to.match(
      /^a\.json:2:\d+ {2}error {2}\/title {2}Characters were lost here .*\[bad-encoding\]\n/,
    );
  });
});
