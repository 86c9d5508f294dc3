import {expect} from 'chai';
import {checkNotice, type Verdict} from '../../src/eligibility/index.js';
import {reviewNotice} from '../../src/eligibility/review/review.js';
import {suggestVectors} from '../../src/eligibility/review/suggested-vectors.js';
import {locales} from '../../src/localization/all-locales.js';
import type {Notice} from '../../src/model/index.js';
import {placesIn} from '../../src/model/problems/places.js';
import {
  noticeTemplate,
  templateKinds,
  templateLanguages,
  templateStages,
  type TemplateLanguage,
} from '../../src/templates/index.js';

const languageSets: readonly (readonly [TemplateLanguage, ...TemplateLanguage[]])[] = [
  ['ja'],
  ['en'],
  ['ja', 'en'],
  ['en', 'ja'],
];

const all = templateKinds.flatMap((kind) =>
  templateStages.flatMap((stage) => languageSets.map((languages) => ({kind, stage, languages}))),
);

/** What readers on both sides of every border of a rule are told. */
function verdictsOf(notice: Notice): ReadonlySet<Verdict | undefined> {
  const vectors = notice.eligibility ? suggestVectors(notice.eligibility) : [];
  return new Set(vectors.map(({answers}) => checkNotice(notice, answers)?.verdict));
}

/** Every wording of every text of a document. */
function textsOf(document: unknown): readonly (readonly [path: string, wording: unknown])[] {
  const places = [...placesIn(document)].filter(({kind}) => kind === 'text');
  return places.map(({path, value}) => [path.join('/'), value] as const);
}

describe('templates', () => {
  it('speak the languages of the library', () => {
    expect([...templateLanguages].sort()).to.deep.equal(Object.keys(locales).sort());
  });

  for (const {kind, stage, languages} of all) {
    describe(`for ${kind}, ${stage}, in ${languages.join(' and ')}`, () => {
      const document = noticeTemplate({kind, stage, languages, today: '2026-11-29'});
      const {notice, problems, isCut} = reviewNotice(document);

      it('are valid, but for the places to fill in', () => {
        // An option that no rule names is how readers say that they are not affected.
        const rest = problems.filter(({code}) => code !== 'unfilled-place' && code !== 'unused-option');
        expect(rest).to.deep.equal([]);
        expect(isCut).to.equal(false);
      });

      it('have places to fill in, of which none is told twice', () => {
        const paths = problems.filter(({code}) => code === 'unfilled-place').map(({path}) => path);
        expect(paths).to.include(languages.length > 1 ? `/title/${languages[0]}` : '/title');
        expect(new Set(paths).size).to.equal(paths.length);
      });

      it('say every sentence in every language, and in no other', () => {
        for (const [path, text] of textsOf(document))
          if (languages.length === 1) expect(text, path).to.be.a('string');
          else expect(Object.keys(text as object), path).to.deep.equal(languages);
      });

      it(stage === 'withdrawn' ? 'have no rule' : 'have a rule with readers on both sides', () => {
        const verdicts = [...verdictsOf(notice!)];
        if (stage === 'withdrawn') expect(document.eligibility).to.equal(undefined);
        else expect(verdicts).to.include.members(['affected', 'not-affected', 'possibly-affected']);
      });
    });
  }
});

describe('a template', () => {
  const request = {kind: 'data-leak', languages: ['en']} as const;

  it('is published today, in a zone that is given', () => {
    const document = noticeTemplate({...request, today: '2026-11-29', timeZone: 'America/New_York'});
    expect(document.published).to.equal('2026-11-29');
    expect(document.eligibility?.timeZone).to.equal('America/New_York');
    expect(document.contacts?.[0]?.timeZone).to.equal('America/New_York');
  });

  it('asks for the date and the name where no day is given', () => {
    const {problems} = reviewNotice(noticeTemplate(request));
    expect(problems.map(({path}) => path)).to.include.members(['/published', '/id']);
  });

  it('asks in later stages for the id of the first notice', () => {
    const {problems} = reviewNotice(noticeTemplate({...request, stage: 'final', today: '2026-11-29'}));
    expect(problems.map(({path}) => path)).to.include('/id');
  });

  it('names its schema for editors first', () => {
    expect(Object.entries(noticeTemplate(request))[0]).to.deep.equal(['$schema', './notice.schema.json']);
  });

  it('refuses a time zone that is not known', () => {
    expect(() => noticeTemplate({...request, timeZone: 'Nowhere/City'})).to.throw(RangeError);
  });
});
