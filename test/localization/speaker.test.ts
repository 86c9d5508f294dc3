import {expect} from 'chai';
import {speakerFor} from '../../src/localization/all-locales.js';
import * as checkerMessages from '../../src/localization/catalogues/checker/messages.js';
import * as messages from '../../src/localization/catalogues/notice/messages.js';
import {weekdays} from '../../src/model/index.js';

const english = speakerFor('en');
const japanese = speakerFor('ja');

describe('choosing a locale', () => {
  for (const [wanted, documentLanguage, locale] of [
    ['en', 'ja', 'en'],
    ['ja', 'en', 'ja'],
    ['en-US', 'ja', 'en'],
    ['ja-JP', 'en', 'ja'],
    ['JA', 'en', 'ja'],
    ['fr', 'ja', 'ja'],
    ['fr', 'ja-JP', 'ja'],
    ['fr', 'en-GB', 'en'],
    ['fr', 'de', 'en'],
    ['', 'ja', 'ja'],
    ['constructor', 'toString', 'en'],
  ] as const) {
    it(`for a reader of ${wanted || 'nothing known'}, of a document in ${documentLanguage}: ${locale}`, () => {
      const speaker = speakerFor(wanted, {language: documentLanguage});
      expect(speaker.locale).to.equal(locale);
      expect(speaker.moment('2012')).to.equal(locale === 'ja' ? '2012年' : '2012');
      expect(speaker.say(messages.contact)).to.equal(locale === 'ja' ? 'お問い合わせ' : 'Contact');
    });
  }

  it('finds a text in the best language there is, whatever the locale', () => {
    const speaker = speakerFor('fr', {language: 'ja'});
    const text = {ja: '流出', en: 'A leak'};
    expect(speaker.text({...text, fr: 'Une fuite'})).to.deep.equal({value: 'Une fuite', language: 'fr'});
    expect(speaker.text(text)).to.deep.equal({value: '流出', language: 'ja'});
    expect(speaker.text('流出')).to.deep.equal({value: '流出', language: 'ja'});
    expect(speaker.text({en: 'A leak'})).to.deep.equal({value: 'A leak', language: 'en'});
  });
});

describe('two locales on one page', () => {
  it('never mix when they take turns', () => {
    for (let turn = 0; turn < 3; turn++) {
      expect(english.say(messages.stages.final)).to.equal('Final report');
      expect(japanese.say(messages.stages.final)).to.equal('最終報告');
      expect(english.when({on: '2013-01', part: 'late'})).to.equal('late January 2013');
      expect(japanese.when({on: '2013-01', part: 'late'})).to.equal('2013年1月下旬');
      expect(english.say(checkerMessages.verdicts.affected)).to.equal('You are affected by this incident');
      expect(japanese.say(checkerMessages.verdicts.affected)).to.match(/対象/);
    }
  });

  it('never mix when one speaks within the other', () => {
    const both = () => {
      const before = messages.contact();
      const within = japanese.say(messages.contact);
      return `${before}, ${within}, ${messages.contact()}`;
    };
    expect(english.say(both)).to.equal('Contact, お問い合わせ, Contact');
    expect(speakerFor('ja').say(() => english.say(both) + messages.contact())).to.equal(
      'Contact, お問い合わせ, Contactお問い合わせ',
    );
  });

  it('never mix after one broke off', () => {
    expect(() =>
      japanese.say(() => {
        throw new Error('broken off');
      }),
    ).to.throw('broken off');
    expect(messages.contact()).to.equal('Contact');
    expect(english.say(messages.contact)).to.equal('Contact');
  });
});

describe('numbers', () => {
  for (const [number, written] of [
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1_000, '1,000'],
    [10_589, '10,589'],
    [999_999, '999,999'],
    [1_000_000, '1,000,000'],
    [1_234_567_890, '1,234,567,890'],
    [Number.MAX_SAFE_INTEGER, '9,007,199,254,740,991'],
  ] as const) {
    it(`${number} is ${written}`, () => {
      expect(english.number(number)).to.equal(written);
      expect(japanese.number(number)).to.equal(written);
    });
  }

  it('have their counters', () => {
    const count = '10,589';
    expect(english.say(messages.bounds['at-most'], english.say(messages.counts.records, count))).to.equal(
      'Up to 10,589',
    );
    expect(japanese.say(messages.bounds['at-most'], japanese.say(messages.counts.records, count))).to.equal(
      '最大10,589件',
    );
    expect(japanese.say(messages.bounds.exact, japanese.say(messages.counts.people, count))).to.equal(
      '10,589人',
    );
  });
});

describe('lists', () => {
  for (const [items, and, or, joined, choice] of [
    [[], '', '', '', ''],
    [['A'], 'A', 'A', 'A', 'A'],
    [['A', 'B'], 'A and B', 'A or B', 'A、B', 'AまたはB'],
    [['A', 'B', 'C'], 'A, B and C', 'A, B or C', 'A、B、C', 'A、B、またはC'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D', 'A, B, C or D', 'A、B、C、D', 'A、B、C、またはD'],
    [['$&', '{0}', '$1'], '$&, {0} and $1', '$&, {0} or $1', '$&、{0}、$1', '$&、{0}、または$1'],
  ] as const) {
    it(`of ${items.length}: "${and}"`, () => {
      expect(english.list(items)).to.equal(and);
      expect(english.list(items, 'or')).to.equal(or);
      expect(japanese.list(items)).to.equal(joined);
      expect(japanese.list(items, 'or')).to.equal(choice);
    });
  }
});

describe('names', () => {
  it('of the days of the week', () => {
    expect(weekdays.map((day) => english.weekday(day))).to.deep.equal([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'Saturday',
      'Sunday',
    ]);
    expect(weekdays.map((day) => japanese.weekday(day)[0]).join('')).to.equal('月火水木金土日');
  });

  for (const [zone, en, ja] of [
    ['Asia/Tokyo', 'Japan Time', '日本時間'],
    ['America/New_York', 'Eastern Time', '米国東部時間'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos Aires', 'America/Argentina/Buenos Aires'],
    ['constructor', 'constructor', 'constructor'],
  ] as const) {
    it(`of the time of ${zone}: ${en}`, () => {
      expect(english.zone(zone)).to.equal(en);
      expect(japanese.zone(zone)).to.equal(ja);
    });
  }

  for (const [tag, en, ja] of [
    ['ja', 'Japanese', '日本語'],
    ['en', 'English', '英語'],
    ['zh-Hant', 'Traditional Chinese', '繁体中国語'],
    ['not a tag', 'not a tag', 'not a tag'],
  ] as const) {
    it(`of the language ${tag}: ${en}`, () => {
      expect(english.languageName(tag)).to.equal(en);
      expect(japanese.languageName(tag)).to.equal(ja);
    });
  }
});
