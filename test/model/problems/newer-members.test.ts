import {expect} from 'chai';
import {newerMembers} from '../../../src/model/problems/newer-members.js';
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
