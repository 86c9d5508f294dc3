import {expect} from 'chai';
import {readPasted} from '../../../playground/form/rule/code-list.js';

describe('codes that are pasted', () => {
  for (const [what, text, expected] of [
    ['nothing', '  \n', {columns: []}],
    ['a list', 'A1\nA2\r\n\n A3 \nA1', {columns: [['A1', 'A2', 'A3']]}],
    ['a list in one line', 'A1, A2,A3', {columns: [['A1', 'A2', 'A3']]}],
    ['a list in one line that ends with a comma', 'A1, A2,', {columns: [['A1', 'A2']]}],
    [
      'a table with a head',
      'Lot\tStore\nA1\tNorth 1\nA2\tSouth 2',
      {
        columns: [
          ['A1', 'A2'],
          ['North 1', 'South 2'],
        ],
        names: ['Lot', 'Store'],
      },
    ],
    [
      'CSV with quotation marks',
      '"A,1",x1\n"A ""2""",x2',
      {
        columns: [
          ['A,1', 'A "2"'],
          ['x1', 'x2'],
        ],
      },
    ],
    [
      'rows of different length',
      'A1;B1\nA2;\nA3;B3',
      {
        columns: [
          ['A1', 'A2', 'A3'],
          ['B1', 'B3'],
        ],
      },
    ],
    ['words without any digit', 'red\nblue', {columns: [['red', 'blue']]}],
  ] as const) {
    it(`are ${what}`, () => expect(readPasted(text)).to.deep.equal(expected));
  }
});
