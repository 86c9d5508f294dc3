import {expect} from 'chai';
import {excludeEachOther} from '../../../src/eligibility/facts/code-overlap.js';
import {codeTest} from '../../../src/eligibility/facts/code-test.js';
import type {CodeQuestion, Test} from '../../../src/model/index.js';

const serial: CodeQuestion = {id: 'serial', kind: 'code', label: 'Serial'};

describe('two tests of a code', () => {
  const table: [Omit<Test, 'question'>, Omit<Test, 'question'>, boolean][] = [
    [{in: ['A1', 'A2']}, {in: ['B1']}, true],
    [{in: ['A1', 'B1']}, {in: ['b-1']}, false],
    [{in: ['A1', 'B1']}, {prefix: 'b'}, false],
    [{in: ['A1', 'A2']}, {prefix: 'b'}, true],
    [{from: 'A1', to: 'A3'}, {from: 'A4', to: 'A9'}, true],
    [{from: 'a1', to: 'a4'}, {from: 'A4', to: 'A9'}, false],
    [{to: 'A3'}, {from: 'A4'}, true],
    [{to: 'A3'}, {to: 'A1'}, false],
    [{from: 'A3'}, {from: 'A1'}, false],
    [{prefix: 'A1'}, {prefix: 'B'}, true],
    [{prefix: 'a1'}, {prefix: 'A'}, false],
    [{prefix: 'B1'}, {prefix: '1'}, true],
    [{prefix: 'A1'}, {like: 'B*'}, true],
    [{prefix: 'A1'}, {like: 'A#*'}, false],
    [{like: '##'}, {like: '@@'}, true],
    [{like: ['##', 'A#']}, {like: '@#'}, false],
    [{like: '##'}, {from: '100'}, true],
    [{like: '##'}, {from: '99'}, false],
    [{from: 'GS100', to: 'GS199'}, {prefix: 'GX'}, true],
    [{from: 'GS100', to: 'GS199'}, {prefix: 'GR'}, true],
    [{from: 'GS100', to: 'GS199'}, {prefix: ['GX', 'GS']}, false],
    [{from: 'GS100', to: 'GS199'}, {prefix: 'GS19'}, false],
    [{from: 'GS100', to: 'GS199'}, {prefix: 'GS2'}, true],
    [{from: 'GS10', to: 'GS199'}, {prefix: 'GX'}, false],
    [{from: 'GS100'}, {prefix: 'GR'}, false],
    [{to: 'GS199'}, {prefix: 'GS1999'}, true],
    [{part: [1, 5], from: 'GS100', to: 'GS199'}, {prefix: 'GX'}, false],
    [{part: [1, 2], like: '##'}, {part: [3, 4], like: '@@'}, false],
    [{prefix: ['A1', 'A2']}, {prefix: ['B', 'C1']}, true],
    [{prefix: ['A1', 'B2']}, {prefix: ['B', 'C1']}, false],
    [{part: [-2, -1], from: '01', to: '05'}, {part: [-2, -1], from: '06', to: '09'}, true],
    [{part: [-2, -1], from: '01', to: '05'}, {part: [1, 2], from: '06', to: '09'}, false],
    [{part: [-2, -1], in: ['01']}, {part: [-2, -1], in: ['02']}, true],
    [{part: [-2, -1], in: ['01']}, {in: ['A01', 'A02']}, false],
    [{part: [-2, -1], in: ['01']}, {in: ['A03']}, true],
  ];
  for (const [one, other, excludes] of table) {
    const written = `${JSON.stringify(one)} and ${JSON.stringify(other)}`;
    it(`${written} ${excludes ? 'exclude each other' : 'may both hold'}`, () => {
      const [a, b] = [one, other].map((test) => codeTest({question: 'serial', ...test}, serial));
      expect(excludeEachOther(a!, b!)).to.equal(excludes);
      expect(excludeEachOther(b!, a!)).to.equal(excludes);
    });
  }
});
