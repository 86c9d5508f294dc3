import {expect} from 'chai';
import * as fc from 'fast-check';
import {admitNotice, readNotice} from '../../../src/model/index.js';
import {propertyRuns} from '../property-runs.js';
import {placesIn, write, writeNewerSample, writeSample, writeShortest} from '../sample.js';

/** Values that stand at the borders of what a member may be. */
const borders = [
  '',
  ' ',
  'other',
  'en',
  'x'.repeat(64),
  'x'.repeat(65),
  'x'.repeat(200),
  'x'.repeat(201),
  'x'.repeat(2_001),
  'x'.repeat(20_001),
  '2012',
  '2012-09-04',
  '2012-09-04T10:00',
  '2012-09-04T10:00Z',
  '24:00',
  'javascript:x',
  'final',
  'done',
  'possible',
  'phone',
  'Asia/Tokyo',
  0,
  1,
  -1,
  1.5,
  true,
  null,
  undefined,
  [],
  {},
  [''],
  ['x'],
  [null],
  {en: 'x'},
  {en: ''},
  {list: []},
  {steps: ['x'], en: 'y'},
  {link: {href: '/', text: 'x'}},
  {on: '2012'},
  {on: '2012-06', part: 'late', approximate: true},
  {on: '2012-06', part: 'first'},
  {on: '2012-02-30'},
  [1, 2],
  [-2, -1],
  [0, 1],
  [1, 201],
  [1, 2, 3],
  'digits',
  'MMT-####',
  ['MMT-####', ''],
  {question: 'serial', like: ['A*', '#'], part: [1, 2]},
  {question: 'owned', from: {on: '2012'}, within: true},
  {question: 'owned', within: true},
  {from: '2012', to: '2011'},
  {all: []},
  {any: [{}]},
  {all: [], any: 'x'},
  {question: 'bought'},
  {question: 'bought', to: '2012'},
];

function expectAgreement(document: unknown, place: string): void {
  const isRead = readNotice(document).notice !== undefined;
  expect(admitNotice(document) !== undefined, place).to.equal(isRead);
}

describe('the gate of a page', () => {
  it('lets through what has every member, and the shortest', () => {
    for (const write of [writeSample, writeNewerSample, writeShortest]) {
      expect(admitNotice(write())).to.deep.equal(readNotice(write()).notice);
    }
  });

  for (const path of placesIn(writeSample())) {
    it(`agrees with reading on whatever is ${path}`, () => {
      for (const value of borders) {
        expectAgreement(write(writeSample(), path, value), `with ${JSON.stringify(value)}`);
      }
    });
  }

  const newer = placesIn(writeNewerSample()).filter((path) => path.startsWith('/eligibility/'));
  for (const path of newer) {
    it(`agrees with reading on whatever is ${path} in version 1.1`, () => {
      for (const value of borders) {
        expectAgreement(write(writeNewerSample(), path, value), `with ${JSON.stringify(value)}`);
      }
    });
  }

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`leaves a wording in a language called ${key} to reading, which drops it`, () => {
      const text = JSON.stringify(writeShortest()).replace('"A leak"', `{"en": "A leak", "${key}": "x"}`);
      expect(admitNotice(JSON.parse(text))).to.equal(undefined);
      expect(readNotice(JSON.parse(text)).notice?.title).to.deep.equal({en: 'A leak'});
    });
  }

  it('agrees with reading on any part of a notice that is something else', () => {
    for (const whole of [writeSample, writeNewerSample]) {
      const change = fc.tuple(fc.constantFrom(...placesIn(whole())), fc.jsonValue());
      fc.assert(
        fc.property(change, ([path, value]) => expectAgreement(write(whole(), path, value), path)),
        propertyRuns,
      );
    }
  });

  it('never throws, and lets nothing else through', () => {
    fc.assert(
      fc.property(fc.anything({withBigInt: true, withNullPrototype: true}), (input) => {
        expect(admitNotice(input)).to.equal(undefined);
      }),
      propertyRuns,
    );
    let nested: unknown = {};
    for (let depth = 0; depth < 10_000; depth++) nested = [nested];
    expect(admitNotice({...writeShortest(), links: nested})).to.equal(undefined);
  });
});
