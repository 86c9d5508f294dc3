import {expect} from 'chai';
import {shiftOpened} from '../../../playground/form/source/opened-items.js';

const opened = new Set([
  '/advice',
  '/advice/0',
  '/advice/2',
  '/advice/2/links/0',
  '/advice/10',
  '/advices/3',
]);

describe('what a list has open', () => {
  it('moves up with what stands behind an item that is taken out', () => {
    expect([...shiftOpened(opened, '/advice', 1, -1)]).to.deep.equal([
      '/advice',
      '/advice/0',
      '/advice/1',
      '/advice/1/links/0',
      '/advice/9',
      '/advices/3',
    ]);
  });

  it('forgets what was open within the item itself', () => {
    expect([...shiftOpened(opened, '/advice', 2, -1)]).to.deep.equal([
      '/advice',
      '/advice/0',
      '/advice/9',
      '/advices/3',
    ]);
  });

  it('moves down behind one that is put in', () => {
    expect([...shiftOpened(opened, '/advice', 1, 1)]).to.deep.equal([
      '/advice',
      '/advice/0',
      '/advice/3',
      '/advice/3/links/0',
      '/advice/11',
      '/advices/3',
    ]);
  });
});
