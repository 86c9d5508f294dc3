import {expect} from 'chai';
import {readPhone, readTime} from '../../../playground/form/source/typed-contacts.js';

describe('a telephone number, as it is typed', () => {
  for (const [typed, zone, number] of [
    ['0120-99-7343', 'Asia/Tokyo', '+81120997343'],
    ['０１２０ー９９ー７３４３', 'Asia/Tokyo', '+81120997343'],
    ['800-828-9980', 'America/New_York', '+18008289980'],
    ['1 (800) 828-9980', 'America/Los_Angeles', '+18008289980'],
    ['020 7946 0018', 'Europe/London', '+442079460018'],
    ['+81 120 02 0215', 'Asia/Tokyo', '+81120020215'],
    // Mexico has a country code of its own.
    ['55 1234 5678', 'America/Mexico_City', '5512345678'],
    ['0120-99-7343', '', '0120997343'],
    ['110', 'Asia/Tokyo', '110'],
    ['', 'Asia/Tokyo', undefined],
  ] as const)
    it(`is ${number ?? 'none'}: ${typed}, ${zone}`, () => expect(readPhone(typed, zone)).to.equal(number));
});

describe('a time of day, as it is typed', () => {
  for (const [typed, time] of [
    ['9:00', '09:00'],
    ['9時30分', '09:30'],
    ['22時', '22:00'],
    ['0900', '09:00'],
    ['930', '09:30'],
    ['17', '17:00'],
    ['8 am', '08:00'],
    ['8:30 a.m.', '08:30'],
    ['5 pm', '17:00'],
    ['12 am', '00:00'],
    ['12 p.m.', '12:00'],
    ['午後5時', '17:00'],
    ['24:00', '24:00'],
    ['noon', 'noon'],
    ['', undefined],
  ] as const)
    it(`is ${time ?? 'none'}: ${typed}`, () => expect(readTime(typed)).to.equal(time));
});
