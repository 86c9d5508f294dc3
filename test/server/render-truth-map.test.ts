import {readdirSync, readFileSync} from 'node:fs';
import {expect} from 'chai';
import type {Answers} from '../../src/eligibility/index.js';
import type {CodeQuestion, DateQuestion, Notice, PeriodQuestion} from '../../src/model/index.js';
import {renderTruthMap, type TruthMapOptions} from '../../src/server/render-truth-map.js';
import {noticeWith, read} from '../eligibility/ask.js';

function readFrom(path: string): Notice {
  const document = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as {notice?: unknown};
  return read(document.notice ?? document);
}

const cases = new URL('../eligibility/cases/', import.meta.url);
const netoff = readFrom('../../examples/netoff-2012.json');

/** The texts of a file, one after the other. */
function textsOf(file: string): string[] {
  return [...file.replace(/<style>.*?<\/style>/s, '').matchAll(/>([^<>]*[^<>\s][^<>]*)</g)].map(
    ([, text = '']) => text.trim(),
  );
}

function drawingOf(notice: Notice, options: Partial<TruthMapOptions> = {}): string {
  return renderTruthMap(notice, {format: 'svg', ...options})!;
}

function pageOf(notice: Notice, options: Partial<TruthMapOptions> = {}): string {
  return renderTruthMap(notice, {format: 'html', ...options})!;
}

describe('the truth map of every case', () => {
  for (const file of readdirSync(cases).filter((name) => name !== 'facts.json')) {
    it(`is drawn: ${file}`, () => {
      const notice = readFrom(`../eligibility/cases/${file}`);
      for (const language of ['en', 'ja']) {
        const drawing = drawingOf(notice, {language});
        const page = pageOf(notice, {language});
        for (const text of [drawing, page]) {
          expect(text).not.to.match(/undefined|NaN|\[object|lit-part|<script|style="/);
        }
      }
    });
  }
});

describe('the drawing of a truth map', () => {
  it('says in English between which dates who is affected', () => {
    const texts = textsOf(drawingOf(netoff, {language: 'en'}));
    expect(texts).to.include.members([
      'Unauthorised access to a Netoff server: results of the investigation',
      'When did you place the order?',
      'from 1 April 2011',
      'to 4 September 2012',
      'Credit card',
      'Affected',
      'All other answers',
      'Dates are in Japan Time.',
    ]);
  });

  it('says it in Japanese', () => {
    const texts = textsOf(drawingOf(netoff));
    expect(texts).to.include.members([
      '2011年4月1日から',
      '2012年9月4日まで',
      '対象',
      '対象外',
      'その他すべての回答',
    ]);
  });

  it('is a file with its own name, description and styles, and nothing from elsewhere', () => {
    const drawing = drawingOf(netoff, {language: 'en'});
    expect(drawing).to.match(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www.w3.org\/2000\/svg" [^>]*role="img"[^>]*><title>Who is affected – [^<]+<\/title><style>/,
    );
    expect(drawing).to.match(/<desc>[^<]*Credit card[^<]* – Affected/);
    expect(drawing.replace('http://www.w3.org/2000/svg', '')).not.to.match(/https?:|href|@import/);
  });

  it('tells verdicts apart without colours', () => {
    const drawing = drawingOf(readFrom('../eligibility/cases/hyatt-2015.json'));
    expect(drawing).to.match(/<pattern id="truth-map-hatch"/);
    expect(drawing).to.match(/fill="url\(#truth-map-hatch\)"/);
  });

  it('says what it takes as given, and what as unknown', () => {
    const kddi = readFrom('../eligibility/cases/kddi-2022.json');
    const texts = textsOf(
      drawingOf(kddi, {language: 'en', answers: {plan: 'eligible-plan', line: 'povo2.0'}}),
    );
    expect(texts.some((text) => /^Drawn for these answers: line – povo2.0 \/ plan – /.test(text))).to.equal(
      true,
    );
    expect(texts).to.include('Drawn as if the answer were “I don’t know”: contract end');
  });

  it('says which answers it does not draw, and words those that it takes as given', () => {
    const notice = noticeWith({
      questions: {bought: 'date', member: 'date', serial: 'code'},
      groups: {
        hit: {
          all: [
            {question: 'bought', in: ['2020-04-01', '2020-04-03']},
            {question: 'member', from: '2020'},
            {question: 'serial', part: [-3, -1], like: '#25'},
          ],
        },
      },
    });
    const [bought, , serial] = notice.eligibility!.questions as [DateQuestion, DateQuestion, CodeQuestion];
    const member: PeriodQuestion = {id: 'member', kind: 'period', label: 'Member', never: 'I never was'};
    const eligibility = {
      ...notice.eligibility!,
      questions: [{...bought, never: 'I never bought one'}, member, serial],
    };
    const texts = (answers: Answers) =>
      textsOf(drawingOf({...notice, eligibility}, {language: 'en', answers}));
    expect(texts({member: '2019..'})).to.include.members([
      'Drawn for these answers: Member – from 2019 until today',
      'Answers that are not drawn: bought – I never bought one',
    ]);
    expect(texts({}).join(' ')).to.include('last 3 characters: 3 digits ending in 25');
    expect(texts({member: 'never'})).to.include('Drawn for these answers: Member – I never was');
    expect(texts({bought: 'never'})).to.include('Drawn for these answers: bought – I never bought one');
    expect(texts({})).to.include('Drawn as if the answer were “I don’t know”: Member');
  });

  it('says that it is an exercise, or withdrawn, or may still change', () => {
    const drill = textsOf(drawingOf({...netoff, drill: true}, {language: 'en'}));
    expect(drill).to.include('Exercise – this is not a real incident');
    const withdrawn = textsOf(drawingOf({...netoff, stage: 'withdrawn'}, {language: 'en'}));
    expect(withdrawn).to.include('This notice has been withdrawn (17 December 2012) and no longer applies.');
    expect(drawingOf({...netoff, stage: 'interim'}, {language: 'en'})).to.match(/It may still change/);
  });

  it('shows hostile texts as texts', () => {
    const title = '</title></style><script>alert(1)</script>&amp;\u0000';
    const eligibility = structuredClone(netoff.eligibility!);
    eligibility.questions[0]!.label = title;
    const hostile: Notice = {...netoff, title, eligibility};
    for (const file of [drawingOf(hostile), pageOf(hostile)]) {
      expect(file).not.to.match(/<script/);
      expect(file).to.match(/&lt;script&gt;/);
    }
    expect(drawingOf(hostile)).not.to.include('\u0000');
  });
});

describe('the page of a truth map', () => {
  it('is a whole document with a table that says the same', () => {
    const page = pageOf(netoff, {language: 'en'});
    expect(page).to.match(/^<!doctype html>\n<html lang="en" dir="ltr">\n<head>\n<meta charset="utf-8">/);
    expect(page.match(/<style>/g)).to.have.length(1);
    expect(page.match(/<h1/g)).to.have.length(1);
    expect(textsOf(page.slice(page.indexOf('<table>'))).slice(0, 9)).to.deep.equal([
      'The same as a table',
      'Device',
      'Payment',
      'Order date',
      'before 1 April 2011',
      '1 April 2011 – 4 September 2012',
      'after 4 September 2012',
      'Mobile phone (not a smartphone)',
      'Credit card',
    ]);
    expect(page.match(/<th scope="(col|row|colgroup)"/g)).to.have.length(page.match(/<th /g)!.length);
  });

  it('speaks the language of the notice unless another is wanted', () => {
    expect(pageOf(netoff)).to.match(/<html lang="ja"/);
  });
});

describe('a truth map', () => {
  it('is the same byte for byte', () => {
    expect(drawingOf(netoff)).to.equal(drawingOf(structuredClone(netoff)));
    expect(pageOf(netoff)).to.equal(pageOf(structuredClone(netoff)));
  });

  it('is not drawn where a notice does not say who is affected', () => {
    const silent = {...netoff};
    delete silent.eligibility;
    expect(renderTruthMap(silent, {format: 'svg'})).to.equal(undefined);
  });

  it('of 2,500 stores stays small', () => {
    const names = Array.from({length: 2_500}, (_, index) => `store-${index + 1}`);
    const notice = noticeWith({
      questions: {store: [...names, 'other'], bought: 'date'},
      groups: Object.fromEntries(
        names.map((store, index) => [
          store,
          {
            all: [
              {question: 'store', in: [store]},
              {question: 'bought', from: `${1000 + index}`, to: `${1001 + index}`},
            ],
          },
        ]),
      ),
    });
    const page = pageOf(notice);
    expect(page.length).to.be.lessThan(500_000);
    expect(page).to.match(/Rows that are not drawn: 2,\d{3}/);
  });
});
