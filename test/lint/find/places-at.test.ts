import {expect} from 'chai';
import {placesAt, placeToFill} from '../../../src/lint/find/places-at.js';

const document = {
  title: 'Lost laptop',
  'a/b': 1,
  sections: [
    {id: 'findings', body: 'None.'},
    {id: 'what-happened', body: 'A laptop was stolen.'},
  ],
  data: [
    {id: 'name', label: 'Names', exposure: 'confirmed'},
    {id: 'card', label: 'Cards', exposure: 'none-found'},
  ],
  contacts: [{phones: [{number: '+818001', tollFree: true}, {number: '+813'}]}, {}],
  people: {count: 3, unit: 'devices'},
  outcomes: {affected: {body: 'Yes'}},
  hostile: {toString: 1},
};

describe('places of a pattern', () => {
  for (const [pattern, paths] of [
    ['/title', ['/title']],
    ['/tittle', []],
    ['/a~1b', []],
    ['/sections/*/body', ['/sections/0/body', '/sections/1/body']],
    ['/sections/*:id=what-happened/body', ['/sections/1/body']],
    ['/data/*:exposure=confirmed|possible/label', ['/data/0/label']],
    ['/contacts/*/phones/*:tollFree=true/number', ['/contacts/0/phones/0/number']],
    ['/people:unit=devices/count', ['/people/count']],
    ['/people:unit=people/count', []],
    ['/people/*:unit=people/count', []],
    ['/outcomes/*/body', ['/outcomes/affected/body']],
    ['/title/*/body', []],
    ['/*:id=1', []],
    ['/constructor/name', []],
  ] as const)
    it(`${pattern} leads to ${paths.join(' and ') || 'nothing'}`, () => {
      expect(placesAt(document, pattern).map(({path}) => path)).to.deep.equal(paths);
    });

  it('writes a slash in a name as JSON Pointers do', () => {
    expect(placesAt({'a/b~c': {d: 1}}, '/*/d').map(({path}) => path)).to.deep.equal(['/a~1b~0c/d']);
  });

  it('leads nowhere in what is not an object', () => {
    for (const other of [undefined, null, 'text', 3, []])
      expect(placesAt(other, '/sections/*/body')).to.deep.equal([]);
  });
});

describe('the place to fill', () => {
  for (const [pattern, path] of [
    ['/hazard', '/hazard'],
    ['/sections/*:id=what-happened/body', '/sections/1/body'],
    ['/sections/*:id=what-happened/heading', '/sections/1/heading'],
    ['/sections/*:id=what-you-can-do/body', '/sections/-/body'],
    ['/contacts/*/phones/*:tollFree=true/number', '/contacts/0/phones/0/number'],
    ['/contacts/*/email', '/contacts/0/email'],
    ['/advice/*/title', '/advice/-/title'],
    ['/people:unit=people/count', '/people/count'],
  ] as const)
    it(`of ${pattern} is ${path}`, () => {
      expect(placeToFill(document, pattern)).to.equal(path);
    });

  it('is a new entry of an empty document', () => {
    expect(placeToFill(undefined, '/contacts/*/phones/*:tollFree=true/number')).to.equal(
      '/contacts/-/phones/-/number',
    );
  });
});
