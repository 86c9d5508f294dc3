import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../../src/define/incident-contact-card.js';
import '../../../src/define/incident-notice.js';
import type {NoticeElement} from '../../../src/elements/notice-element.js';
import {brief, shown, textOf} from '../../elements/support.js';
import {waitUntil} from '../../elements/wait-until.js';

type Language = 'en' | 'ja';

async function cardOf(contact: object, language: Language = 'en'): Promise<NoticeElement> {
  const notice = {...brief, contacts: [{name: 'Helpline', ...contact}]};
  return shown(
    await fixture<NoticeElement>(
      html`<incident-contact-card lang=${language} .notice=${notice}></incident-contact-card>`,
    ),
  );
}

function open(days: string, opens = '09:00', closes = '17:30') {
  return {timeZone: 'Europe/London', hours: [{days: days.split(' '), opens, closes}]};
}

describe('contact card: the days of the week', () => {
  for (const [days, en, ja] of [
    ['mon', 'Monday 09:00–17:30', '月曜日 9:00～17:30'],
    ['sat sun', 'Saturday and Sunday 09:00–17:30', '土曜日、日曜日 9:00～17:30'],
    ['mon tue wed', 'Monday to Wednesday 09:00–17:30', '月曜日から水曜日 9:00～17:30'],
    ['mon tue wed thu fri', 'Monday to Friday 09:00–17:30', '月曜日から金曜日 9:00～17:30'],
    ['mon wed fri', 'Monday, Wednesday and Friday 09:00–17:30', '月曜日、水曜日、金曜日 9:00～17:30'],
    // In the order of a week, however they are written, and each once.
    ['sun mon mon', 'Monday and Sunday 09:00–17:30', '月曜日、日曜日 9:00～17:30'],
    [
      'mon tue wed sat',
      'Monday to Wednesday and Saturday 09:00–17:30',
      '月曜日から水曜日、土曜日 9:00～17:30',
    ],
    ['mon tue wed thu fri sat sun', 'Every day 09:00–17:30', '毎日 9:00～17:30'],
  ] as const) {
    it(days, async () => {
      expect(textOf(await cardOf(open(days)))).to.include(en);
      expect(textOf(await cardOf(open(days), 'ja'))).to.include(ja);
    });
  }

  it('says whose time it is', async () => {
    expect(textOf(await cardOf({...open('mon'), timeZone: 'Asia/Tokyo'}, 'ja'))).to.include('日本時間');
    expect(textOf(await cardOf({...open('mon'), timeZone: 'Asia/Tokyo'}))).to.match(/Japan|Tokyo/);
  });

  it('hours over midnight are written as they are', async () => {
    expect(textOf(await cardOf(open('fri', '22:00', '06:00')))).to.include('Friday 22:00–06:00');
  });
});

describe('the button that calls', () => {
  for (const [timeZone, said] of [
    ['America/New_York', 'Monday 09:00–17:30 (Eastern Time)'],
    ['Europe/London', 'Monday 09:00–17:30'],
  ] as const)
    it(`says whose time it is where a country has several: ${timeZone}`, async () => {
      const contact = {name: 'Helpline', phones: [{number: '+815012345678'}], ...open('mon'), timeZone};
      const element = await shown(
        await fixture<NoticeElement>(
          html`<incident-notice lang="en" .notice=${{...brief, contacts: [contact]}}></incident-notice>`,
        ),
      );
      const notes = element.shadowRoot?.querySelector<HTMLElement>('[part="call"] small')?.innerText;
      expect(notes?.replace(/\s+/g, ' ')).to.equal(said);
    });
});

describe('contact card: whether they answer now', () => {
  const everyDay = 'mon tue wed thu fri sat sun';

  it('says that they do, and until when', async () => {
    const element = await cardOf(open(everyDay, '00:00', '24:00'));
    await waitUntil(() => textOf(element).includes('Open until'), 'it is open');
  });

  it('says that they never will again', async () => {
    const element = await cardOf({...open(everyDay), until: '2013-03-31'});
    await waitUntil(() => textOf(element).includes('No longer in service'), 'it has ended');
  });

  it('says that they are closed, and when they open', async () => {
    // Closed for years, so that no opening is near enough to be told.
    const element = await cardOf({
      ...open(everyDay),
      closed: [{from: '2012-01-01', to: '2190-12-31', reason: 'Strike'}],
    });
    await waitUntil(() => textOf(element).includes('Closed now'), 'it is closed');
    expect(textOf(element)).not.to.include('opens');
    expect(textOf(element)).to.include('Strike');
  });

  it('says nothing of it where there are no hours', async () => {
    const element = await cardOf({email: 'a@b.example'});
    const other = await cardOf({...open(everyDay), until: '2013'});
    await waitUntil(() => textOf(other).includes('No longer in service'), 'the other has ended');
    expect(textOf(element)).not.to.match(/Open|Closed/);
  });
});

describe('contact card: how to reach them', () => {
  it('dials the number whatever way it is written', async () => {
    const element = await cardOf({
      phones: [{number: '+81120020215', display: '0120-02-0215', tollFree: true}, {number: '+441632960118'}],
    });
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+81120020215',
      'tel:+441632960118',
    ]);
    expect(textOf(element)).to.include('0120-02-0215 Free to call');
    expect(textOf(element)).to.include('+441632960118');
    expect(textOf(element).match(/Free to call/g)).to.have.lengthOf(1);
  });

  it('says what there is, and no more', async () => {
    const element = await cardOf({
      email: 'a@b.example',
      url: 'https://b.example/',
      address: '12 Example Street',
      languages: ['en', 'cy', 'ja'],
    });
    const text = textOf(element);
    for (const words of [
      'Email a@b.example',
      'https://b.example/',
      '12 Example Street',
      'English, Welsh and Japanese',
    ]) {
      expect(text).to.include(words);
    }
    expect(text).not.to.include('Hours');
    expect(element.shadowRoot?.querySelector('a')?.getAttribute('href')).to.equal('mailto:a@b.example');
  });
});

describe('contact card: several contacts', () => {
  const phones = [{number: '+815012345678'}];

  it('have headings of their own, one level below', async () => {
    const notice = {
      ...brief,
      contacts: [
        {name: 'Helpline', phones},
        {name: 'Trade desk', phones},
      ],
    };
    const element = await shown(
      await fixture<NoticeElement>(
        html`<incident-contact-card lang="en" heading-level="3" .notice=${notice}></incident-contact-card>`,
      ),
    );
    const headings = [...element.shadowRoot!.querySelectorAll<HTMLElement>('h4')];
    expect(headings.map(({innerText}) => innerText)).to.deep.equal(['Helpline', 'Trade desk']);
  });

  it('are called by buttons as tall as a thumb is wide', async () => {
    const button = (await cardOf({phones})).shadowRoot!.querySelector('[part="phone"]')!;
    expect(button.getBoundingClientRect().height).to.be.at.least(56);
    expect(button.getAttribute('aria-label')).to.equal('Phone: +815012345678');
  });

  it('have no empty list of what else there is', async () => {
    expect((await cardOf({phones})).shadowRoot!.querySelectorAll('dl')).to.have.lengthOf(0);
  });

  it('say their hours and whose clock they go by in one line', async () => {
    const days = 'mon tue wed thu fri sat sun';
    const japanese = {...open(days, '10:00', '18:00'), timeZone: 'Asia/Tokyo'};
    expect(textOf(await cardOf(japanese, 'ja'))).to.include('毎日 10:00～18:00（日本時間）');
    expect(textOf(await cardOf(open(days)))).to.match(/Every day 09:00–17:30 \(London time\)/i);
  });

  it('say the clock once for several lines', async () => {
    const hours = [open('mon').hours[0], open('sat', '10:00', '12:00').hours[0]];
    expect(textOf(await cardOf({hours, timeZone: 'Europe/London'}))).to.match(
      /Monday 09:00–17:30 Saturday 10:00–12:00 \(London time\)/i,
    );
  });

  it('have links as tall as a thumb is wide', async () => {
    const element = await cardOf({email: 'a@b.example', url: 'https://b.example/'});
    for (const link of element.shadowRoot!.querySelectorAll('a')) {
      expect(link.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
