import {expect} from 'chai';
import {newerMembers} from '../../../src/model/review/newer-members.js';
import {write, writeSample, writeShortest} from '../sample.js';

function toldOf(document: object): string[] {
  return [...newerMembers(document)].map(({code, level, path, expected}) =>
    [level, code, path, expected].join(' '),
  );
}

/** A member of version 1.1 in a notice that is otherwise of version 1.0. */
const members: readonly (readonly [path: string, value: unknown])[] = [
  ['/effective', '2026-12-01'],
  ['/images', []],
  ['/products', []],
  ['/hazard', 'It can burn.'],
  ['/remedies', []],
  ['/related', []],
  ['/kind', 'settlement'],
  [
    '/sections',
    [
      {id: 'findings', body: 'None.'},
      {id: 'what-happened', body: 'A leak.', images: []},
    ],
  ],
  ['/contacts', [{name: 'Hotline', holidays: []}]],
  ...['action', 'likelihood', 'reason', 'products', 'remedies'].map(
    (member) =>
      [
        '/eligibility',
        {questions: [], groups: [{id: 'one', label: 'One', when: {all: []}, [member]: 'any'}]},
      ] as const,
  ),
];

/** Where the new member of each stands. */
const places: Readonly<Record<string, string>> = {
  '/sections': '/sections/1/images',
  '/contacts': '/contacts/0/holidays',
};

describe('members of a newer version', () => {
  for (const [path, value] of members) {
    const [member = ''] = Object.keys((value as {groups?: object[]}).groups?.[0] ?? {}).slice(-1);
    const place = path === '/eligibility' ? `/eligibility/groups/0/${member}` : (places[path] ?? path);
    it(`are told of in a 1.0 document: ${place}`, () => {
      const document = {...writeShortest(), formatVersion: '1.0'};
      expect(toldOf(write(document, path, value))).to.deep.equal([`warning newer-member ${place} 1.1`]);
    });
  }

  it('are told of once each, and not what they hold', () => {
    const places = [...newerMembers({...writeSample(), formatVersion: '1.0'})].map(({path}) => path);
    expect(places).to.have.length(new Set(places).size);
    expect(places).to.include('/products').and.not.to.include('/products/0/images');
  });

  it('are told of in a document that is broken elsewhere', () => {
    const document = write({...writeShortest(), formatVersion: '1.0', hazard: 'Fire.'}, '/title', 7);
    expect(toldOf(document)).to.deep.equal(['warning newer-member /hazard 1.1']);
  });

  for (const formatVersion of ['1.1', '1.2', undefined, 1]) {
    it(`are fine in a document of version ${formatVersion}`, () => {
      expect(toldOf({...writeSample(), formatVersion})).to.deep.equal([]);
    });
  }

  it('are not what 1.0 has always had', () => {
    expect(toldOf({...writeShortest(), formatVersion: '1.0'})).to.deep.equal([]);
  });
});

describe('what questions and tests have of a newer version', () => {
  const code = {id: 'serial', kind: 'code', label: 'Serial'};
  const date = {id: 'bought', kind: 'date', label: 'Bought'};
  const image = {src: '/label.png', alt: 'The label', width: 10, height: 10};

  for (const [question, test, place] of [
    [{...date, short: 'Order date'}, {}, '/eligibility/questions/0/short'],
    [{...date, never: 'I never did'}, {}, '/eligibility/questions/0/never'],
    [{...date, kind: 'period'}, {from: '2012'}, '/eligibility/questions/0/kind'],
    [{...code, shape: '###'}, {}, '/eligibility/questions/0/shape'],
    [{...code, alphabet: 'vin'}, {}, '/eligibility/questions/0/alphabet'],
    [{...code, ignore: '/'}, {}, '/eligibility/questions/0/ignore'],
    [{...code, labels: ['MFG']}, {}, '/eligibility/questions/0/labels'],
    [{...code, checksum: 'luhn'}, {}, '/eligibility/questions/0/checksum'],
    [{...code, order: 'version'}, {}, '/eligibility/questions/0/order'],
    [{...code, image}, {}, '/eligibility/questions/0/image'],
    [code, {prefix: ['A', 'B']}, '/eligibility/groups/0/when/prefix'],
    [code, {like: ['A#', 'B#']}, '/eligibility/groups/0/when/like'],
    [code, {prefix: 'A', part: [1, 2]}, '/eligibility/groups/0/when/part'],
    [date, {from: {on: '2012', approximate: true}}, '/eligibility/groups/0/when/from'],
    [date, {before: {on: '2012', approximate: true}}, '/eligibility/groups/0/when/before'],
    [date, {in: ['2012']}, '/eligibility/groups/0/when/in'],
  ] as const) {
    it(`is told of: ${place} in ${JSON.stringify({question, test})}`, () => {
      const when = {question: question.id, ...test};
      const eligibility = {questions: [question], groups: [{id: 'one', label: 'One', when}]};
      const document = {...writeShortest(), formatVersion: '1.0', eligibility};
      expect(toldOf(document)).to.deep.equal([`warning newer-member ${place} 1.1`]);
      expect(toldOf({...document, formatVersion: '1.1'})).to.deep.equal([]);
    });
  }

  it('is nothing where they are of version 1.0', () => {
    const when = {
      all: [
        {question: 'serial', prefix: 'A', like: 'A#'},
        {question: 'bought', from: '2012'},
      ],
    };
    const eligibility = {questions: [code, date], groups: [{id: 'one', label: 'One', when}]};
    expect(toldOf({...writeShortest(), formatVersion: '1.0', eligibility})).to.deep.equal([]);
  });
});
