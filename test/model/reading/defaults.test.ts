import {expect} from 'chai';
import {withCodeDefaults} from '../../../src/model/reading/defaults.js';
import type {CodeQuestion, Notice, Test} from '../../../src/model/index.js';
import {read} from '../../eligibility/ask.js';
import {writeShortest} from '../sample.js';

/** What a question for a code is like once its notice has been read. */
function questionRead(
  formatVersion: string,
  members: Partial<CodeQuestion>,
  ...tests: Omit<Test, 'question'>[]
): CodeQuestion {
  const question = {id: 'serial', kind: 'code', label: 'Serial', ...members};
  const groups = tests.map((test, index) => ({
    id: `group-${index}`,
    label: 'Group',
    when: {question: 'serial', ...test},
  }));
  const notice = read({...writeShortest(), formatVersion, eligibility: {questions: [question], groups}});
  return notice.eligibility!.questions[0] as CodeQuestion;
}

describe('what codes ignore unless a notice says it', () => {
  const table: [Partial<CodeQuestion>, Omit<Test, 'question'>, ignore: string][] = [
    [{}, {in: ['A1']}, '.:/_#'],
    [{}, {in: ['A1', 'WA54A7305AV/US']}, '.:_#'],
    [{}, {in: ['Ａ／１']}, '.:_#'],
    [{}, {prefix: ['A', 'A.B']}, ':/_#'],
    [{}, {like: 'A_##'}, '.:/#'],
    [{}, {like: ['A##', '*:##']}, './_#'],
    [{}, {from: '1.0', to: '2#0'}, ':/_'],
    [{shape: '##/##'}, {in: ['1']}, '.:_#'],
    [{shape: ['##', '##.##']}, {in: ['1']}, ':/_#'],
    [{order: 'version'}, {from: '10'}, ''],
    [{order: 'length'}, {from: '10'}, '.:/_#'],
    [{ignore: ''}, {in: ['A1']}, ''],
    [{ignore: '/'}, {in: ['A/1']}, '/'],
  ];
  for (const [members, test, ignore] of table) {
    it(`is "${ignore}": ${JSON.stringify(members)}, ${JSON.stringify(test)}`, () => {
      expect(questionRead('1.1', members, test).ignore).to.equal(ignore);
    });
  }

  it('are the words in front of a code, those of the notice first', () => {
    const {labels} = questionRead('1.1', {labels: ['MFG']}, {in: ['22823']});
    expect(labels).to.deep.equal([
      'MFG',
      'lot',
      'no.',
      's/n',
      'serial',
      'model',
      'number',
      '型番',
      'ロット',
      '製造番号',
    ]);
  });

  it('are no words with which a code of the rule begins', () => {
    const {labels} = questionRead('1.1', {}, {in: ['LOT-1', 'A2']}, {prefix: '型番7'});
    expect(labels).to.include('serial').and.not.include.members(['lot']);
    expect(labels).to.not.include('型番');
  });

  it('are no words of the notice with which one begins either', () => {
    const {labels} = questionRead('1.1', {labels: ['Sn', 'MFG']}, {from: 'SN1000', to: 'SN2000'});
    expect(labels).to.include('MFG').and.not.include('Sn');
  });

  it('looks at the rule of its own question alone', () => {
    const notice = read({
      ...writeShortest(),
      formatVersion: '1.1',
      eligibility: {
        questions: [
          {id: 'lot', kind: 'code', label: 'Lot'},
          {id: 'model', kind: 'code', label: 'Model'},
        ],
        groups: [{id: 'all', label: 'All', when: {question: 'model', in: ['A/B']}}],
      },
    });
    const ignored = notice.eligibility!.questions.map((question) => (question as CodeQuestion).ignore);
    expect(ignored).to.deep.equal(['.:/_#', '.:_#']);
  });

  it('is nothing in version 1.0', () => {
    const question = questionRead('1.0', {}, {in: ['A1']});
    expect([question.ignore, question.labels]).to.deep.equal([undefined, undefined]);
  });

  it('leaves a notice as it is that does not say who is affected', () => {
    const notice = {...writeShortest(), formatVersion: '1.1'} as Notice;
    expect(withCodeDefaults(notice)).to.equal(notice);
  });

  it('are filled in once, however often a notice is read', () => {
    const once = questionRead('1.1', {labels: ['MFG', 'lot']});
    expect(once.labels?.filter((label) => label === 'lot')).to.deep.equal(['lot']);
    expect(questionRead('1.1', once)).to.deep.equal(once);
  });
});
