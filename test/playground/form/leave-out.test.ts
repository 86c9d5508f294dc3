import {expect} from 'chai';
import {edited} from '../../../playground/form/source/json-edit.js';
import {leaveOutUnfilled} from '../../../playground/form/source/leave-out.js';
import {readNotice, type NoticeDocument} from '../../../src/model/index.js';
import {noticeTemplate, templateKinds, templateStages, unfilledPlaces} from '../../../src/templates/index.js';

function leftOf(document: object): unknown {
  return JSON.parse(edited(JSON.stringify(document), leaveOutUnfilled(document)));
}

function membersOf(places: Iterable<{readonly path: string}>): string[] {
  return [...new Set([...places].map(({path}) => path.split('/')[1] ?? ''))].sort();
}

/** What is asked and compared, without what groups refer to. */
function ruleOf(document: unknown): unknown {
  const {eligibility} = document as NoticeDocument;
  return {questions: eligibility?.questions, conditions: eligibility?.groups.map(({when}) => when)};
}

describe('what a template asks for and nobody has written', () => {
  for (const kind of templateKinds)
    for (const stage of templateStages)
      for (const languages of [['ja'], ['en', 'ja']] as const)
        it(`is left out of ${kind}, ${stage}, in ${languages.join(' and ')}; what a notice needs stays`, () => {
          const document = noticeTemplate({
            kind,
            stage,
            languages,
            today: '2026-11-30',
            timeZone: 'Asia/Tokyo',
          });
          const rest = leftOf(document);
          expect(readNotice(rest).notice).not.to.equal(undefined);
          const asked = membersOf(unfilledPlaces(rest));
          expect(['title', 'summary', 'issuer', 'eligibility', 'contacts', 'id']).to.include.members(asked);
          expect(ruleOf(rest)).to.deep.equal(ruleOf(document));
          expect((rest as NoticeDocument).title).to.deep.equal(document.title);
          expect(leaveOutUnfilled(rest)).to.deep.equal([]);
        });

  it('takes nothing that is written', () => {
    const document = {
      formatVersion: '1.0',
      id: 'x',
      revision: 1,
      language: 'en',
      kind: 'other',
      stage: 'initial',
      published: '2026-11-30',
      title: 'A headline',
      summary: 'What happened.',
      issuer: {name: 'Someone', url: 'https://www.example.invalid/', address: '1 Street'},
      timeline: [
        {when: '1111-11-01', title: 'Found'},
        {when: '2026-11-29', title: 'Told'},
      ],
      people: {count: 0, bound: 'about', unit: 'people'},
      links: [{href: 'https://www.example.invalid/faq', text: 'Questions'}],
    };
    expect(readNotice(document).problems).to.deep.equal([]);
    const {formatVersion, id, revision, language, kind, stage, published, title, summary} = document;
    expect(leftOf(document)).to.deep.equal({
      ...{formatVersion, id, revision, language, kind, stage, published, title, summary},
      issuer: {name: 'Someone', address: '1 Street'},
      timeline: [{when: '2026-11-29', title: 'Told'}],
    });
  });

  it('leaves out a translation that is not written, and keeps a text that is only translated', () => {
    const languages = ['ja', 'en'] as const;
    const template = noticeTemplate({kind: 'outage', stage: 'initial', languages, timeZone: 'Asia/Tokyo'});
    const document = {
      ...template,
      issuer: {name: {ja: '会社', en: '[✎ company]'}, address: {ja: '［✎住所］', en: '1 Street'}},
    };
    expect((leftOf(document) as NoticeDocument).issuer).to.deep.equal({
      name: {ja: '会社'},
      address: {ja: '［✎住所］', en: '1 Street'},
    });
  });
});
