import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../../src/define/incident-details.js';
import type {NoticeElement} from '../../../src/elements/notice-element.js';
import {brief, shown, textOf} from '../../elements/support.js';

async function detailsOf(members: object, language = 'en'): Promise<NoticeElement> {
  const notice = {...brief, ...members};
  return shown(
    await fixture<NoticeElement>(
      html`<incident-details lang=${language} .notice=${notice}></incident-details>`,
    ),
  );
}

async function read(members: object, language?: string): Promise<string> {
  return textOf(await detailsOf(members, language));
}

describe('details: how many are concerned', () => {
  for (const [people, en, ja] of [
    [{count: 10_589, bound: 'at-most', unit: 'records'}, 'Records held Up to 10,589', '最大10,589件'],
    [
      {count: 1_234_567, bound: 'at-least', unit: 'people'},
      'Number of people At least 1,234,567',
      '1,234,567人以上',
    ],
    [{count: 999, bound: 'exact', unit: 'accounts'}, '999', '999件'],
    [{count: 41_300, bound: 'about', unit: 'devices'}, 'About 41,300', '約41,300台'],
    [{count: 0, bound: 'exact', unit: 'people'}, '0', '0人'],
  ] as const) {
    it(`${people.bound} ${people.count} ${people.unit}`, async () => {
      expect(await read({people})).to.include(en);
      expect(await read({people}, 'ja')).to.include(ja);
    });
  }
});

describe('details: which data are at stake', () => {
  it('stand together by what became of them', async () => {
    const text = await read({
      data: [
        {id: 'name', label: 'Names', exposure: 'confirmed'},
        {id: 'card', label: 'Cards', exposure: 'none-found'},
        {id: 'mail', label: 'Mail addresses', exposure: 'confirmed'},
        {id: 'phone', label: 'Numbers', exposure: 'possible'},
        {id: 'order', label: 'Orders', exposure: 'viewable'},
      ],
    });
    expect(text).to.include('Data that leaked Names and Mail addresses');
    expect(text).to.include('Data checked: no leak found Cards');
    expect(text).to.include('Data that may have leaked Numbers');
    expect(text).to.include('Data that could have been viewed Orders');
  });
});

describe('details: sections', () => {
  it('have the headings of their language, or one of their own', async () => {
    const sections = [
      {id: 'what-happened', body: 'A'},
      {id: 'findings', heading: 'Our findings', body: 'B'},
      {id: 'own', heading: {en: 'Of our own', ja: '独自'}, body: 'C'},
    ];
    const headings = async (language: string) =>
      [...((await detailsOf({sections}, language)).shadowRoot?.querySelectorAll('h2') ?? [])].map(
        ({innerText}) => innerText,
      );
    expect(await headings('en')).to.deep.equal(['What happened', 'Our findings', 'Of our own']);
    expect(await headings('ja')).to.deep.equal(['起きたこと', 'Our findings', '独自']);
  });

  it('hold paragraphs, lists, steps and links, and no markup', async () => {
    const element = await detailsOf({
      sections: [
        {
          id: 'what-you-can-do',
          body: [
            '<b>Bold</b> & **bold**',
            {list: ['one', 'two']},
            {steps: ['first', 'second']},
            {link: {href: 'mailto:a@b.example', text: 'Write to us'}},
          ],
        },
      ],
    });
    expect(textOf(element)).to.include('<b>Bold</b> & **bold**');
    const {shadowRoot} = element;
    expect(shadowRoot?.querySelectorAll('ul > li')).to.have.lengthOf(2);
    expect(shadowRoot?.querySelectorAll('ol > li')).to.have.lengthOf(2);
    const link = shadowRoot?.querySelector('a');
    expect(link?.innerText).to.equal('Write to us');
    expect(link?.getAttribute('href')).to.equal('mailto:a@b.example');
  });

  it('the advice stands under its section, or under a heading of its own', async () => {
    const advice = [{id: 'stairs', title: 'Take the stairs', body: 'They are on the left.'}];
    const words = 'What you can do Take the stairs They are on the left.';
    expect(await read({advice})).to.include(words);
    const sections = [
      {id: 'what-you-can-do', body: 'Stay calm.'},
      {id: 'findings', body: 'None.'},
    ];
    const text = await read({advice, sections});
    expect(text).to.include('What you can do Stay calm. Take the stairs');
    expect(text.match(/Take the stairs/g)).to.have.lengthOf(1);
  });
});

describe('details: measures, services and earlier notices', () => {
  it('say how far they are', async () => {
    const text = await read({
      measures: [
        {title: 'New ropes', state: 'done', when: '2026-10'},
        {title: 'New lift', state: 'planned', when: {on: '2027', part: 'late'}},
      ],
      services: [
        {name: 'Lift A', state: 'suspended', when: {on: '2026-12', approximate: true}},
        {name: 'Lift B', state: 'restored', when: '2026-11-21'},
        {name: 'Lift C', state: 'suspended'},
      ],
    });
    expect(text).to.match(/New ropes Done.* October 2026/);
    expect(text).to.match(/New lift Planned.* late 2027/);
    expect(text).to.include('Lift A Paused Expected back: about December 2026');
    expect(text).to.include('Lift B Running again Back since 21 November 2026');
    expect(text).to.include('Lift C Paused');
  });

  it('are a table whose state is said once, if all are alike', async () => {
    const element = await detailsOf({
      services: [
        {name: 'Lift A', state: 'suspended', when: '2026-12'},
        {name: 'Lift B', state: 'suspended'},
      ],
    });
    const table = element.shadowRoot!.querySelector('table')!;
    expect(table.caption?.innerText).to.equal('Paused');
    expect([...table.rows].map(({innerText}) => innerText.replace(/\s+/g, ' '))).to.deep.equal([
      'Service Expected back',
      'Lift A December 2026',
      'Lift B Not known yet',
    ]);
    expect(table.querySelectorAll('tbody th[scope="row"]')).to.have.lengthOf(2);
  });

  it('link to what was said before, where it can still be read', async () => {
    const element = await detailsOf({
      revision: 3,
      history: [
        {revision: 1, published: '2026-11-18', stage: 'initial', title: 'The lift stops', url: '/1'},
        {
          revision: 2,
          published: '2026-11-19',
          stage: 'interim',
          title: 'The lift still stops',
          summary: 'Sorry.',
        },
      ],
    });
    const text = textOf(element);
    expect(text).to.include('First report, version 1, 18 November 2026: The lift stops');
    expect(text).to.include('Interim report, version 2, 19 November 2026: The lift still stops Sorry.');
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => `${link.innerText} ${link.getAttribute('href')}`)).to.deep.equal([
      'The lift stops /1',
    ]);
  });
});
