import {expect} from 'chai';
import {speakerFor} from '../../src/localization/all-locales.js';
import {wordProblem} from '../../src/localization/worded-problems.js';
import type {Problem} from '../../src/model/index.js';

describe('the words for a problem', () => {
  for (const [problem, english, japanese] of [
    [
      {code: 'not-json', path: '', received: '}'},
      /^This is not JSON: “}” is not expected here\./,
      /^JSONとして読めません：ここに「}」がある/,
    ],
    [
      {code: 'integrity-mismatch', path: '', received: '/incident.json', expected: 'sha384-x'},
      /^The content of \/incident\.json does not match “sha384-x”\./,
      /^\/incident\.jsonの内容は、「sha384-x」が示すものと異なります/,
    ],
    [
      {code: 'not-rendered', path: '', received: 'TypeError: x'},
      /^The notice could not be shown on this page: TypeError: x\./,
      /^このページでお知らせを表示できませんでした：TypeError: x。/,
    ],
    [{code: 'not-json', path: '', received: ''}, /^The text ends too early/, /^文書が途中で終わっています/],
    [
      {code: 'too-large', path: '', received: '1000001', expected: '1000000'},
      /1,000,001 characters.*1,000,000\./,
      /1,000,001文字.*1,000,000文字/,
    ],
    [
      {code: 'missing-member', path: '/contacts/0/a~1b~0c'},
      '“a/b~c” is missing here. Add it.',
      'ここに「a/b~c」がありません。追加してください。',
    ],
    [
      {code: 'wrong-type', path: '/title', received: 'Array', expected: '(string | Object)'},
      'Found a list [ ] where text in quotation marks or an object { } belongs.',
      /配列 \[ \]ではなく/,
    ],
    [
      {code: 'wrong-type', path: '/drill', received: '"yes"', expected: 'boolean'},
      'Found the text "yes" where true or false belongs.',
      'ここには文字列 "yes" ではなく、trueかfalseを書いてください。',
    ],
    [
      {code: 'wrong-type', path: '/drill', received: '"true"', expected: 'boolean'},
      'Found the text "true" where true or false belongs. Remove the quotation marks.',
      'ここには文字列 "true" ではなく、trueかfalseを書いてください。引用符を取ってください。',
    ],
    [
      {code: 'wrong-type', path: '/revision', received: '"1"', expected: 'number'},
      'Found the text "1" where a whole number belongs. Remove the quotation marks.',
      'ここには文字列 "1" ではなく、整数を書いてください。引用符を取ってください。',
    ],
    [
      {code: 'wrong-type', path: '/revision', received: '"1.5"', expected: 'number'},
      'Found the text "1.5" where a whole number belongs.',
      /整数を書いてください。$/,
    ],
    [
      {code: 'wrong-type', path: '/drill', received: '"1"', expected: 'boolean'},
      'Found the text "1" where true or false belongs.',
      /trueかfalseを書いてください。$/,
    ],
    [
      {code: 'wrong-type', path: '/x/in', received: '"2022-05-26"', expected: 'Array'},
      'Found the text "2022-05-26" where a list [ ] belongs.',
      /文字列 "2022-05-26" ではなく、配列/,
    ],
    [
      {code: 'wrong-type', path: '/x/in', received: '"Array"', expected: 'Array'},
      'Found the text "Array" where a list [ ] belongs.',
      /文字列 "Array" ではなく/,
    ],
    [
      {code: 'wrong-type', path: '/x', received: '2012', expected: '(string | Object)'},
      'Found 2012 where text in quotation marks or an object { } belongs.',
      /2012ではなく/,
    ],
    [
      {code: 'wrong-type', path: '/revision', received: '1.5'},
      /^Found 1\.5 where a whole number/,
      /1\.5ではなく、整数/,
    ],
    [
      {code: 'wrong-type', path: '/title', received: 'null', expected: 'Object'},
      /^Found null where/,
      /nullではなく/,
    ],
    [
      {code: 'unfit-test', path: '/x', received: 'like', expected: 'from, to, after'},
      '“like” cannot test the answer to this question. Use from, to or after.',
      /^「like」では/,
    ],
    [
      {code: 'unfit-test', path: '/x', received: '', expected: 'in, notIn'},
      'This condition tests nothing. Add in or notIn.',
      /^この条件は何も調べていません/,
    ],
    [
      {code: 'unknown-reference', path: '/eligibility/groups/0/data/0', received: 'crad', nearest: 'card'},
      '“crad” is not the id of any entry of “data”. Did you mean “card”?',
      '「crad」というidは「data」にありません。「card」のことではありませんか。',
    ],
    [
      {code: 'unknown-value', path: '/stage', received: 'x', expected: '("initial" | "final")'},
      '“x” is not known here. Known here: initial, final.',
      /ここで使えるもの：initial, final。$/,
    ],
    [
      {code: 'unknown-value', path: '/formatVersion', received: '2.0'},
      '“2.0” is not known here. Known here: 1.0, 1.1.',
      /ここで使えるもの：1\.0, 1\.1。$/,
    ],
    [
      {code: 'bad-date', path: '/published', received: '2018/10/25', nearest: '2018-10-25'},
      '“2018/10/25” is not how a date is written here. Did you mean “2018-10-25”?',
      '「2018/10/25」は、ここでの日付の書き方と異なります。「2018-10-25」のことではありませんか。',
    ],
    [
      {code: 'bad-date', path: '/published', received: '2018-02-30'},
      /^“2018-02-30” is not a real date\. Write 2012/,
      /^「2018-02-30」という日付はありません。/,
    ],
    [
      {code: 'bad-date', path: '/published', received: 'soon'},
      '“soon” is not how a date is written here. Write 2012, 2012-09 or 2012-09-25; a time needs its offset: 2012-09-25T14:05+09:00.',
      /書き方と異なります。2012、2012-09、2012-09-25のように書いてください。/,
    ],
    [
      {code: 'bad-date', path: '/published', received: '2018-10-25T14:05'},
      /^“2018-10-25T14:05” does not say by which clock\. Write the offset from UTC/,
      /どの地域の時刻か/,
    ],
    [
      {code: 'bad-date', path: '/contacts/0/closed/0/from', received: '2018-10'},
      '“2018-10” is not a day. Write one day, such as 2012-09-25.',
      /一日を書いてください。$/,
    ],
    [
      {code: 'unknown-member', path: '/timezone', received: 'timezone', nearest: 'eligibility/timeZone'},
      '“timezone” is not known here and will be ignored. “timeZone” belongs within “eligibility”.',
      /「timeZone」は「eligibility」の中に書きます。$/,
    ],
    [
      {code: 'unknown-value', path: '/stage', received: 'final\u200b', nearest: 'final'},
      '“final\u200b” is not known here. It has a character that cannot be seen, U+200B. Delete that. Did you mean “final”?',
      /目に見えない文字（U\+200B）が入っています。/,
    ],
    [
      {code: 'unknown-member', path: '/title ', received: 'title ', nearest: 'title'},
      '“title ” is not known here and will be ignored. It has a character that cannot be seen, U+0020. Delete that. Did you mean “title”?',
      /（U\+0020）/,
    ],
    [
      {code: 'bad-encoding', level: 'warning', path: '/title', received: 'DonnÃ©es', nearest: 'Données'},
      /^This text was in UTF-8, was read in another encoding.* Did you mean “Données”\?$/,
      /文字化け/,
    ],
    [{code: 'bad-encoding', level: 'warning', path: '/title', received: '????'}, /\(\?{4}\)/, /（\?{4}）/],
    [
      {code: 'markup-in-text', path: '/title', received: '<br>'},
      /^Readers will see “<br>” as it stands here/,
      /^読者には「<br>」がそのまま見えます。/,
    ],
    [
      {code: 'markup-in-text', path: '/title', received: '\\n'},
      /^Readers will see this as one paragraph/,
      /改行/,
    ],
    [
      {code: 'unreachable-group', path: '/eligibility/groups/0', received: 'a', expected: 'any'},
      /an “any” in it holds no condition/,
      /条件が一つもない「any」/,
    ],
    [
      {code: 'bad-gtin', level: 'warning', path: '/products/0/gtin', received: '4901234567895'},
      /its last digit does not fit/,
      /最後の数字/,
    ],
    [
      {code: 'distant-date', path: '/expires', received: '2102-09-04', expected: '2012-12-17'},
      /^2102-09-04 is very far from the date of the notice, 2012-12-17\./,
      /^2102-09-04は、お知らせの日付（2012-12-17）/,
    ],
    [
      {code: 'joined-codes', path: '/x/in/0', received: 'A1000-A2000'},
      /^“A1000-A2000” seems to be several codes/,
      /「from」と「to」で書いてください。$/,
    ],
    [
      {code: 'unshapely', path: '/eligibility/groups/0/when/part', received: '4, 1', expected: 'shape'},
      '“part” is the first and the last character, and 4, 1 ends before it begins. Write 1, 4.',
      /1, 4と書いてください。$/,
    ],
    [{code: 'out-of-range', path: '/revision', received: '0'}, '0 is too small: this starts at 1.', /1から/],
    [{code: 'out-of-range', path: '/images/0/width', received: '0'}, /this starts at 1/, /1から/],
    [{code: 'out-of-range', path: '/people/count', received: '-1'}, /no count is below 0/, /負の数/],
    [{code: 'out-of-range', path: '/x/part/0', received: '0'}, /“part” counts from 1/, /1から/],
    [
      {code: 'out-of-range', path: '/x/options', received: '0'},
      'This list is empty, and needs at least one entry. Add one.',
      /一覧は空/,
    ],
    [
      {code: 'unknown-member', path: '/a', received: 'a', expected: 'b, c'},
      '“a” is not known here and will be ignored. Known here: b, c.',
      /無視されます。ここで使えるもの：b, c。$/,
    ],
    [
      {code: 'unknown-member', path: '/a', received: 'a', expected: 'abcdefghijklm'.split('').join(', ')},
      '“a” is not known here and will be ignored.',
      /無視されます。$/,
    ],
    [
      {code: 'unknown-member', path: '/x/any', received: 'any', expected: 'all'},
      '“any” cannot stand beside “all”, and is ignored. Put one inside the other.',
      '「any」は「all」と並べて書けないため、無視されます。一方をもう一方の中に入れてください。',
    ],
    [
      {code: 'unshapely', path: '/eligibility/groups/0/when/in/0', received: '12', expected: 'shape'},
      /^No code of this question can be like “12”: its “shape” rules that out\./,
      /「12」のようには/,
    ],
    [
      {code: 'unshapely', path: '/eligibility/groups/0/when/part', received: '4, 5', expected: 'shape'},
      /^No code of this question has the characters 4, 5:/,
      /4, 5の位置の文字は/,
    ],
    [
      {
        code: 'fixed-time-zone',
        path: '/eligibility/timeZone',
        received: 'EST',
        nearest: 'America/New_York',
      },
      /^“EST” is an abbreviation: .* Write the name of a place\. Did you mean “America\/New_York”\?$/,
      /^「EST」は略称です。.*「America\/New_York」のことではありませんか。$/,
    ],
    [
      {
        code: 'fixed-time-zone',
        path: '/contacts/0/timeZone',
        received: 'Etc/GMT+9',
        expected: 'America/Anchorage, Asia/Tokyo',
      },
      /^“Etc\/GMT\+9” is UTC−09:00, .*, such as America\/Anchorage or Asia\/Tokyo\.$/,
      /^「Etc\/GMT\+9」はUTC−09:00を表します.*America\/AnchorageまたはAsia\/Tokyoなど、/,
    ],
    [
      {code: 'fixed-time-zone', path: '/x', received: 'Etc/GMT-14', expected: 'Pacific/Kiritimati'},
      /^“Etc\/GMT-14” is UTC\+14:00, .*, such as Pacific\/Kiritimati\.$/,
      /^「Etc\/GMT-14」はUTC\+14:00を/,
    ],
    [
      {code: 'misplaced-revision', path: '/history/1/revision', received: '1', expected: '> 2'},
      'Revision 1 comes after revision 2 in “history”. Put the oldest first.',
      '「history」で、第1版が第2版より後にあります。古いものから順に並べてください。',
    ],
    [
      {code: 'misplaced-revision', path: '/history/1/revision', received: '1', expected: '> 1'},
      '“history” lists revision 1 twice. Remove one of them, or correct its number.',
      /^「history」に第1版が2回/,
    ],
    [
      {code: 'misplaced-revision', path: '/history/1/revision', received: '3', expected: '< 3'},
      /^“history” lists earlier revisions, and this document is revision 3: revision 3 does not/,
      /この文書は第3版/,
    ],
    [
      {code: 'misplaced-revision', path: '/published', received: '2026-01', expected: '> 2026-02'},
      'This is 2026-01, and the revision before it was published later: 2026-02. Correct one of the two.',
      /2026-01.*2026-02/,
    ],
    [
      {code: 'unknown-question', path: '/x', received: 'q', nearest: 'p'},
      /^No question.*Did you mean “p”\?$/,
      /「p」/,
    ],
  ] as const satisfies readonly (readonly [
    Omit<Problem, 'level'> & Partial<Problem>,
    string | RegExp,
    string | RegExp,
  ])[]) {
    it(`suit ${JSON.stringify(problem)}`, () => {
      for (const [language, words] of [
        ['en', english],
        ['ja', japanese],
      ] as const) {
        const said = wordProblem({level: 'error', ...problem}, speakerFor(language));
        if (typeof words === 'string') expect(said).to.equal(words);
        else expect(said).to.match(words);
      }
    });
  }
});
