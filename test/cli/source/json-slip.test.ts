import {expect} from 'chai';
import {reviewSource} from '../../../src/cli/source/review-source.js';
import {speakerFor} from '../../../src/localization/all-locales.js';
import {wordProblem} from '../../../src/localization/worded-problems.js';
import {jsonSlips} from '../../../src/localization/catalogues/problems/messages.js';

/** The first problem of a text, as the command line and the playground tell it. */
function firstOf(text: string) {
  const [problem] = reviewSource(text).problems;
  if (!problem) throw new Error(`Nothing is wrong with ${text}`);
  return problem;
}

/** What owners have brought as a document; which slip it is, where, and what the sentence has to name. */
const slips: readonly (readonly [text: string, slip: string, place: string, named?: string])[] = [
  // something else as a whole
  ['', 'empty', '1:1'],
  [' \n\t\r\n', 'empty', '1:1'],
  ['<!doctype html>\n<title>Sign in</title>', 'web-page', '1:1'],
  ['\n<html lang="ja">', 'web-page', '2:1'],
  ['<?xml version="1.0"?>\n<rss/>', 'web-page', '1:1'],
  ['<!-- saved from https://shop.example -->\n<!DOCTYPE html>', 'web-page', '1:1'],
  ['{\\rtf1\\ansi\\deff0 {"id": 1}}', 'office-file', '1:2'],
  ['PK\u0003\u0004\u0014\u0000\u0006', 'office-file', '1:1'],
  ['%PDF-1.7\n%âãÏÓ', 'office-file', '1:1'],
  ['const notice = {"id": "x"};', 'javascript', '1:1'],
  ['module.exports = {"id": "x"};', 'javascript', '1:1'],
  ['export default {"id": "x"};', 'javascript', '1:1'],
  ['window.notice = {\n"id": "x"}', 'javascript', '1:1'],
  ['callback({"id": "x"})', 'javascript', '1:1'],
  ['({"id": "x"})', 'javascript', '1:1'],
  ['{"id": "x"};', 'javascript', '1:12'],
  ['formatVersion: "1.0"\nid: x\n', 'yaml', '1:1'],
  ['---\nid: x\n', 'yaml', '1:1'],
  ['# the notice\nid: x\ntitle: A leak\n', 'yaml', '1:1'],
  ['- id: x\n- id: y', 'yaml', '1:1'],
  ['id,revision,title\nleak,1,A leak\n', 'table', '1:1'],
  ['id;title\nleak;A leak\n', 'table', '1:1'],
  ['id\ttitle\nleak\tA leak\n', 'table', '1:1'],
  ['"id","title"\n"leak","A leak"', 'table', '1:5'],
  ['Dear customers, on 3 May our server was attacked, and data may have leaked.', 'prose', '1:1'],
  ['お客様各位\n\nこのたびは、ご迷惑をおかけしております。', 'prose', '1:1'],
  ['2026 was a bad year for our server.', 'prose', '1:6'],
  ['No customer is affected.', 'prose', '1:1'],
  ['# Notice\n\nOn 3 May our server was attacked.', 'prose', '1:1'],
  ['Here is your notice:\n{"id": "x"}', 'words-before', '1:1'],
  ['Sure! Here is the notice.\n\n```json\n{\n  "id": "x"\n}\n```\nAnything else?', 'words-before', '1:1'],
  ['json\nCopy code\n{\n  "id": "x"\n}', 'words-before', '1:1'],
  ['お知らせのJSONです。\n\n{\n  “id”: “x”\n}', 'words-before', '1:1'],
  ['"id": "x", "revision": 1', 'no-braces', '1:5'],
  // left by other tools
  ['```json\n{"id": "x"}\n```', 'code-fence', '1:1'],
  ['{"id": "x",\n<<<<<<< HEAD\n"revision": 1}', 'merge-conflict', '2:1'],
  ['{"id": "x",\n=======\n"revision": 1}', 'merge-conflict', '2:1'],
  ['{"id": {{ page.id }}}', 'placeholder', '1:9'],
  ['{"id": <?php echo $id ?>}', 'placeholder', '1:8'],
  ['{"id": ${id}}', 'placeholder', '1:8'],
  ['{"id": {% id %}}', 'placeholder', '1:9'],
  ['{&quot;id&quot;: 1}', 'entity', '1:2', '&quot;'],
  ['{"id": &#34;x&#34;}', 'entity', '1:8', '&#34;'],
  ['{\\"id\\": 1}', 'escaped-quotes', '1:2'],
  // signs
  ['{“id”: "x"}', 'curly-quotes', '1:2'],
  ['{"id": „x“}', 'curly-quotes', '1:8'],
  ['{"id": «x»}', 'curly-quotes', '1:8'],
  ['{"id": 「x」}', 'curly-quotes', '1:8'],
  ['{＂id＂: 1}', 'curly-quotes', '1:2'],
  ['{"id": "x”,\n"revision": 1}', 'curly-quotes', '1:12'],
  ["{'id': 1}", 'single-quotes', '1:2'],
  ['{"id": `x`}', 'single-quotes', '1:8'],
  ['{"id": ’x’}', 'single-quotes', '1:8'],
  ['{"id"：1}', 'full-width', '1:6', '：'],
  ['{"id": 1，"revision": 1}', 'full-width', '1:9', '，'],
  ['{"id": 1、"revision": 1}', 'full-width', '1:9', '、'],
  ['｛"id": 1}', 'full-width', '1:1', '｛'],
  ['{"id": １}', 'full-width', '1:8', '１'],
  ['\u3000{"id": 1}', 'invisible', '1:1', 'U+3000'],
  ['{\u00a0"id": 1}', 'invisible', '1:2', 'U+00A0'],
  ['{"id": 1,\n\u200b"revision": 1}', 'invisible', '2:1', 'U+200B'],
  ['{"id": 1}\n\ufeff{"id": 2}', 'invisible', '2:1', 'U+FEFF'],
  ['{"id": 1}\u00a0', 'invisible', '1:10', 'U+00A0'],
  ['{"id": 1, \u000b"revision": 1}', 'invisible', '1:11', 'U+000B'],
  ['// the notice\n{"id": 1}', 'comment', '1:1'],
  ['{"id": 1, /* its name */ "revision": 1}', 'comment', '1:11'],
  ['{"id": 1, # its name\n"revision": 1}', 'comment', '1:11'],
  ['{"id": 1, <!-- its name -->\n"revision": 1}', 'comment', '1:11'],
  ['# the notice\n{"id": 1}', 'comment', '1:1'],
  ['{"id" = 1}', 'equals', '1:7', '='],
  ['{"id" => 1}', 'equals', '1:7', '='],
  ['{"id": 1; "revision": 1}', 'semicolon', '1:9'],
  // names and values
  ['{id: 1}', 'bare-name', '1:2', 'id'],
  ['{"id": 1, revision: 1}', 'bare-name', '1:11', 'revision'],
  ['{"id": leak}', 'bare-text', '1:8', 'leak'],
  ['{"id": <b>x</b>}', 'bare-text', '1:8'],
  ['{"id": #fff}', 'bare-text', '1:8'],
  ['{"drill": True}', 'literal', '1:11', 'True'],
  ['{"drill": None}', 'literal', '1:11', 'None'],
  ['{"drill": FALSE}', 'literal', '1:11', 'FALSE'],
  ['{"drill": undefined}', 'literal', '1:11', 'undefined'],
  ['{"count": NaN}', 'not-finite', '1:11', 'NaN'],
  ['{"count": -Infinity}', 'not-finite', '1:11', '-Infinity'],
  ['{"count": +1}', 'bad-number', '1:11', '+1'],
  ['{"count": .5}', 'bad-number', '1:11', '.5'],
  ['{"count": 0x1F}', 'bad-number', '1:11', '0x1F'],
  ['{"count": 007}', 'bad-number', '1:11', '007'],
  ['{"count": 10,589}', 'bad-number', '1:14', '589'],
  ['{"published": 2026-03-20}', 'bad-number', '1:15', '2026-03-20'],
  ['{"weight": 5kg}', 'bad-number', '1:12', '5kg'],
  ['{{"id": 1}}', 'placeholder', '1:2'],
  ['{["id"]}', 'missing-name', '1:2'],
  ['{"id": }', 'missing-value', '1:8'],
  ['{"id": , "revision": 1}', 'missing-value', '1:8'],
  // within quotation marks
  ['{"title": "A\nleak"}', 'line-break', '1:13'],
  ['{"title": "A leak,\r\n"id": 1}', 'line-break', '1:19'],
  ['{"title": "A\tleak"}', 'control-character', '1:13', 'U+0009'],
  ['{"path": "C:\\Users"}', 'bad-escape', '1:13'],
  ['{"title": "It\\\'s"}', 'bad-escape', '1:14'],
  ['{"title": "The "big" leak"}', 'inner-quotes', '1:17'],
  ['{"title": "お客様への"重要"なお知らせ"}', 'inner-quotes', '1:18'],
  // between names and values
  ['{"id": 1,}', 'trailing-comma', '1:10'],
  ['[1, 2, ]', 'trailing-comma', '1:8'],
  ['{"id": 1\n"revision": 1}', 'missing-comma', '2:1', '"revision"'],
  ['[{"id": 1} {"id": 2}]', 'missing-comma', '1:12', '{'],
  ['{"id": 1,, "revision": 1}', 'double-comma', '1:10'],
  ['[, 1]', 'double-comma', '1:2'],
  ['{"id" 1}', 'missing-colon', '1:7', '1'],
  ['{"id", "x"}', 'missing-colon', '1:6', ','],
  ['{"ids": [1, 2}', 'wrong-bracket', '1:14', '}'],
  ['{"id": 1]', 'wrong-bracket', '1:9', ']'],
  ['{"id": 1}}', 'extra-bracket', '1:10', '}'],
  ['{"id": 1}\n{"id": 2}', 'after-the-end', '2:1', '{'],
  ['{"id": 1} and more', 'after-the-end', '1:11', 'and'],
];

describe('slips in a text that is not JSON', () => {
  for (const [text, slip, place, named = ''] of slips) {
    it(`${slip}: ${JSON.stringify(text).slice(0, 60)}`, () => {
      const problem = firstOf(text);
      expect({
        code: problem.code,
        slip: problem.slip,
        place: `${problem.line}:${problem.column}`,
      }).to.deep.equal({
        code: 'not-json',
        slip,
        place,
      });
      for (const language of ['en', 'ja']) {
        const sentence = wordProblem(problem, speakerFor(language));
        expect(sentence).to.include(named);
        expect(sentence).to.match(/[.。]$/);
        // eslint-disable-next-line no-control-regex -- none of these may be in a line of a terminal
        expect(sentence).not.to.match(/[\u0000-\u001f\u200b\u00a0\ufeff]/);
      }
    });
  }

  it('are all told of, each in words of its own', () => {
    expect([...new Set(slips.map(([, slip]) => slip))].sort()).to.deep.equal(Object.keys(jsonSlips).sort());
    const sentences = Object.values(jsonSlips).map((sentence) => sentence('x'));
    expect(new Set(sentences).size).to.equal(sentences.length);
  });

  for (const [text, words] of [
    ['{', /^The text ends too early/],
    ['{"id": "x', /^The text ends too early/],
    ['{"id": 1,', /^The text ends too early/],
    ['[1, 2', /^The text ends too early/],
    ['{"id": 1 ~ 2}', /^This is not JSON: “~” is not expected here/],
  ] as const) {
    it(`are not looked for in ${text}`, () => {
      expect(firstOf(text).slip).to.equal(undefined);
      expect(wordProblem(firstOf(text), speakerFor('en'))).to.match(words);
    });
  }
});
