import {expect} from 'chai';
import {concerns} from '../../../playground/form/source/concerns.js';

describe('a list of a notice', () => {
  it('is offered where its kind of incident has a use for it', () => {
    expect(concerns({kind: 'product-recall'}, 'products')).to.equal(true);
    expect(concerns({kind: 'product-recall'}, 'data')).to.equal(false);
    expect(concerns({kind: 'data-breach'}, 'services')).to.equal(true);
    expect(concerns({kind: 'other'}, 'products')).to.equal(true);
    expect(concerns({}, 'data')).to.equal(true);
  });

  it('is shown wherever it has something', () => {
    expect(concerns({kind: 'product-recall', data: [{id: 'a'}]}, 'data')).to.equal(true);
    expect(concerns({kind: 'product-recall', data: []}, 'data')).to.equal(false);
  });
});
