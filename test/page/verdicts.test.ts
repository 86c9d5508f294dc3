import {expect} from 'chai';
import type {Page} from 'puppeteer-core';
import {formIn} from '../reader/puppeteer-driver.js';
import {dateOf, languages, words} from '../reader/words.js';
import {check} from './form.js';
import {openNotice, press, readPage, verdictOf} from './reader.js';
import {useSite} from './site.js';

const borderDays = [
  {day: ['2011', '3', '31'], isWithin: false},
  {day: ['2011', '4', '1'], isWithin: true},
  {day: ['2012', '9', '4'], isWithin: true},
  {day: ['2012', '9', '5'], isWithin: false},
] as const;
const devices = ['featurePhone', 'smartphone', 'computer'] as const;
const payments = ['card', 'otherPayment'] as const;

describe('the true answer to an order of 2012', () => {
  const site = useSite();

  for (const language of languages) {
    describe(`in ${language}`, () => {
      const w = words[language];
      let page: Page;
      before(async () => {
        page = await openNotice(site, {language});
      });

      for (const {day, isWithin} of borderDays) {
        for (const device of devices) {
          for (const payment of payments) {
            const isAffected = isWithin && device === 'featurePhone' && payment === 'card';
            it(`${day.join('-')}, ${device}, ${payment}: ${isAffected ? 'affected' : 'not affected'}`, async () => {
              const verdict = await check(page, w, {
                [w.purchase]: dateOf(w, day),
                [w.device]: w[device],
                [w.payment]: w[payment],
              });
              expect(verdict).to.equal(isAffected ? w.affected : w.notAffected);
            });
          }
        }
      }

      for (const {typed, device, payment, verdict} of [
        {typed: ['2012', '9'], device: 'featurePhone', payment: 'card', verdict: 'possiblyAffected'},
        {typed: ['2012', '8'], device: 'featurePhone', payment: 'card', verdict: 'affected'},
        {typed: ['2012', '10'], device: 'featurePhone', payment: 'card', verdict: 'notAffected'},
        {typed: ['2011'], device: 'featurePhone', payment: 'card', verdict: 'possiblyAffected'},
        {typed: ['2010'], device: 'featurePhone', payment: 'card', verdict: 'notAffected'},
        {typed: ['2012', '8'], device: 'featurePhone', payment: 'unknown', verdict: 'possiblyAffected'},
        {typed: ['2012', '8'], device: 'unknown', payment: 'otherPayment', verdict: 'notAffected'},
        {typed: ['２０１２', '８', '１５'], device: 'featurePhone', payment: 'card', verdict: 'affected'},
        {typed: ['平成24年', '9', '4'], device: 'featurePhone', payment: 'card', verdict: 'affected'},
        {typed: ['H24', '9', '5'], device: 'featurePhone', payment: 'card', verdict: 'notAffected'},
      ] as const) {
        it(`${typed.join('-')}, ${device}, ${payment}: ${verdict}`, async () => {
          const told = await check(page, w, {
            [w.purchase]: dateOf(w, typed),
            [w.device]: w[device],
            [w.payment]: w[payment],
          });
          expect(told).to.equal(w[verdict]);
        });
      }

      it('a smartphone is not affected, whatever else is unknown', async () => {
        const told = await check(page, w, {
          [w.purchase]: w.forgotten,
          [w.device]: w.smartphone,
          [w.payment]: w.unknown,
        });
        expect(told).to.equal(w.notAffected);
      });

      it('nothing is known: possibly affected', async () => {
        const told = await check(page, w, {
          [w.purchase]: w.forgotten,
          [w.device]: w.unknown,
          [w.payment]: w.unknown,
        });
        expect(told).to.equal(w.possiblyAffected);
      });
    });
  }
});

describe('the true answer to a recalled product', () => {
  const site = useSite();
  let page: Page;
  before(async () => {
    page = await openNotice(site, {language: 'en', notice: 'battery-recall-2026'});
  });

  const verdicts = {
    affected: 'Your power bank is affected by this recall',
    'not affected': 'Your power bank is not affected by this recall',
    'possibly affected': 'Your power bank may be affected by this recall',
  };
  const [heron, wren, neither] = ['Heron 20', 'Wren 10', 'None of these'];
  const [fresh, used] = ['New', 'Second-hand'];
  const unknown = 'I don’t know';
  const forgotten = 'I don’t remember';
  const dateFields = ['Year', 'Month', 'Day'];

  for (const [model, origin, date, serial, verdict] of [
    // The period of the Heron 20 and the days before and after it.
    [heron, fresh, '2025-11-02', 'HN625B01872', 'not affected'],
    [heron, fresh, '2025-11-03', 'HN625B01872', 'affected'],
    [heron, fresh, '2026-10-02', 'HN625B01872', 'affected'],
    [heron, fresh, '2026-10-03', 'HN625B01872', 'not affected'],
    // The shape of its serial number, however it is written.
    [heron, fresh, '2026-05-01', 'hn 625-b 01872', 'affected'],
    [heron, fresh, '2026-05-01', 'ＨＮ６２５Ｂ０１８７２', 'affected'],
    [heron, fresh, '2026-05-01', unknown, 'possibly affected'],
    // The period of the Wren 10 has no end.
    [wren, fresh, '2026-03-15', 'WR204000', 'not affected'],
    [wren, fresh, '2026-03-16', 'WR204000', 'affected'],
    [wren, fresh, '2035-01-01', 'WR204000', 'affected'],
    // The first and last of its serial numbers, and their neighbours.
    [wren, fresh, '2026-05-01', 'WR203999', 'not affected'],
    [wren, fresh, '2026-05-01', 'WR291999', 'affected'],
    [wren, fresh, '2026-05-01', 'WR292000', 'not affected'],
    [wren, fresh, '2026-05-01', 'HN625B01872', 'not affected'],
    [wren, fresh, '2026-03', 'WR250000', 'possibly affected'],
    [wren, fresh, forgotten, 'WR250000', 'possibly affected'],
    // Of what is second-hand the notice itself cannot tell.
    [heron, used, '2026-10-03', 'HN625B01872', 'possibly affected'],
    [wren, used, '2026-03-16', 'WR204000', 'possibly affected'],
    [wren, used, '2026-03-15', 'WR204000', 'not affected'],
    [heron, unknown, '2026-05-01', 'HN625B01872', 'possibly affected'],
    // Another product is out of it, whatever else is unknown.
    [neither, unknown, forgotten, unknown, 'not affected'],
    [unknown, fresh, '2026-05-01', 'WR204000', 'possibly affected'],
    [unknown, fresh, '2024', unknown, 'not affected'],
  ] as const) {
    it(`${model}, ${origin}, ${date}, ${serial}: ${verdict}`, async () => {
      const typed = date.split('-');
      const fields = Object.fromEntries(dateFields.map((label, index) => [label, typed[index] ?? '']));
      const serialQuestion = 'What is the serial number?';
      const told = await check(
        page,
        {clear: 'Clear', check: 'See if I am affected'},
        {
          'Which model is it?': model,
          'How did you get it?': origin,
          'When did you buy it?': date === forgotten ? forgotten : fields,
          [serialQuestion]: serial === unknown ? unknown : {[serialQuestion]: serial},
        },
      );
      expect(told).to.equal(verdicts[verdict]);
    });
  }

  for (const serial of ['HN625A01872', 'HN625B0187']) {
    it(`Heron 20, ${serial}: asked again, and not affected if it is as it was typed`, async () => {
      const serialQuestion = 'What is the serial number?';
      await press(page, 'Clear');
      await formIn(page).answer({
        'Which model is it?': heron,
        'How did you get it?': fresh,
        'When did you buy it?': {Year: '2026', Month: '05', Day: '01'},
        [serialQuestion]: {[serialQuestion]: serial},
      });
      await press(page, 'See if I am affected');
      await press(page, 'I typed it correctly');
      expect(await verdictOf(page)).to.equal(verdicts['not affected']);
    });
  }

  it('says that what is known may still change', async () => {
    expect(await readPage(page)).to.include(
      'This is what was known on 12 November 2026. It may still change.',
    );
  });
});
