import {expect} from 'chai';
import {zoneNamed} from '../../../playground/form/source/zone-names.js';

describe('a time zone that is named as people name it', () => {
  for (const [typed, zone] of [
    ['Eastern Time', 'America/New_York'],
    ['pacific time', 'America/Los_Angeles'],
    ['ET', 'America/New_York'],
    ['New York', 'America/New_York'],
    ['Tokyo', 'Asia/Tokyo'],
    ['日本時間', 'Asia/Tokyo'],
    ['日本標準時', 'Asia/Tokyo'],
    ['Japan Standard Time', 'Asia/Tokyo'],
    ['GMT', undefined],
    ['UTC+9', undefined],
    ['somewhere', undefined],
    ['', undefined],
  ] as const)
    it(`is ${zone ?? 'none'}: ${typed}`, () => {
      expect(zoneNamed(typed, 'ja')).to.equal(zone);
    });
});
