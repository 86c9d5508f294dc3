import {expect} from 'chai';
import {reviewNotice} from '../../../src/eligibility/review/review.js';
import {unknownMembers} from '../../../src/model/review/unknown-members.js';
import {write, writeNewerSample, writeSample, writeShortest} from '../sample.js';

function toldOf(document: unknown): string[] {
  return [...unknownMembers(document)].map(({path, nearest = '-'}) => `${path} ${nearest}`);
}

describe('members that the format does not know', () => {
  it('are not in the notice that has every member', () => {
    expect(toldOf(writeSample())).to.deep.equal([]);
    expect(toldOf(writeNewerSample())).to.deep.equal([]);
    expect(toldOf(writeShortest())).to.deep.equal([]);
  });

  for (const [path, value, told] of [
    ['/titel', 'A leak', '/titel title'],
    ['/issuer/tradename', 'Shop', '/issuer/tradename tradeName'],
    ['/issuer/shoes', 'red', '/issuer/shoes -'],
    // one that is missing is rather meant than one that is there
    ['/people/counts', 3, '/people/counts count'],
    ['/expires/onn', '2013', '/expires/onn on'],
    ['/timeline/0/when/form', '2012', '/timeline/0/when/form from'],
    ['/summary/1/lists', [], '/summary/1/lists list'],
    ['/summary/3/link/url', '/x', '/summary/3/link/url -'],
    ['/contacts/0/hours/0/close', '9', '/contacts/0/hours/0/close closes'],
    ['/contacts/0/hours/0/open', '9', '/contacts/0/hours/0/open opens'],
    ['/eligibility/questions/0/times', true, '/eligibility/questions/0/times time'],
    // a choice has options, a date has none
    ['/eligibility/questions/0/options', [], '/eligibility/questions/0/options -'],
    ['/eligibility/questions/0/__proto', 1, '/eligibility/questions/0/__proto -'],
    ['/eligibility/groups/0/when/question', 'device', '/eligibility/groups/0/when/question -'],
    ['/eligibility/groups/0/when/all/0/form', '2', '/eligibility/groups/0/when/all/0/form from'],
    ['/eligibility/outcomes/unknown', {}, '/eligibility/outcomes/unknown -'],
    ['/a~1b', 1, '/a~01b -'],
  ] as const) {
    it(`such as ${path} are told of: ${told}`, () => {
      expect(toldOf(write(writeSample(), path, value))).to.deep.equal([told]);
    });
  }

  for (const [word, meant] of [
    ['or', 'any'],
    ['and', 'all'],
    ['All', 'all'],
    ['ANY', 'any'],
    ['anyOf', 'any'],
    ['allOf', 'all'],
    ['oneOf', 'any'],
    ['not', undefined],
  ] as const)
    it(`are other words that join conditions, and nothing else is told of them: ${word}`, () => {
      const test = {question: 'bought', from: '2012'};
      const path = '/eligibility/groups/0/when';
      const {problems} = reviewNotice(write(writeSample(), path, {[word]: [test]}));
      expect(problems.filter((problem) => problem.path.startsWith(path))).to.deep.equal([
        {
          code: 'unknown-member',
          level: 'error',
          path: `${path}/${word}`,
          received: word,
          expected: 'all, any, question',
          ...(meant && {nearest: meant}),
        },
      ]);
    });

  for (const [path, value, told] of [
    ['/published', {start: '2012', end: '2013'}, ['/published/start -', '/published/end -']],
    ['/published', {date: '2012'}, ['/published/date on']],
    ['/links', [{url: '/x', label: 'x'}], ['/links/0/url href', '/links/0/label text']],
    ['/people', {number: 3}, ['/people/number count']],
    ['/timeline', [{date: '2012', name: 'x'}], ['/timeline/0/date when', '/timeline/0/name title']],
    ['/eligibility', {questions: [{type: 'date'}], groups: []}, ['/eligibility/questions/0/type kind']],
    [
      '/eligibility',
      {questions: [], groups: [{when: {question: 'x', since: '2012', until: '2013'}}]},
      ['/eligibility/groups/0/when/since from', '/eligibility/groups/0/when/until to'],
    ],
    [
      '/eligibility',
      {questions: [{id: 'paid'}], groups: [{when: {paid: ['card']}}]},
      ['/eligibility/groups/0/when/paid question'],
    ],
  ] as const)
    it(`have the names of other formats: ${told.join(', ')}`, () => {
      expect(toldOf(write(writeShortest(), path, value))).to.deep.equal(told);
    });

  for (const [member, meant] of [
    ['timezone', 'eligibility/timeZone'],
    ['time_zone', 'eligibility/timeZone'],
    ['questions', 'eligibility/questions'],
    ['group', 'eligibility/groups'],
    ['email', 'contacts/email'],
    ['contact', 'contacts'],
    ['published_at', 'published'],
    ['lang', 'language'],
    // of issuers, products, contacts and others
    ['name', '-'],
  ] as const)
    it(`may belong within another: ${member} as ${meant}`, () => {
      const {language, ...document} = writeShortest();
      const others = member === 'lang' ? document : {...document, language};
      expect(toldOf({...others, [member]: 'x'})).to.deep.equal([`/${member} ${meant}`]);
    });

  it('are found in a document that is broken elsewhere', () => {
    const document = {
      ...writeShortest(),
      title: undefined,
      titel: 'x',
      issuer: 5,
      links: {},
      data: [null, 'x'],
    };
    expect(toldOf(document)).to.deep.equal(['/titel title']);
  });

  it('may have the name of something that every object has', () => {
    const document = JSON.parse('{"__proto__": {"a": 1}, "constructor": 1}') as unknown;
    expect(toldOf(document)).to.deep.equal(['/__proto__ -', '/constructor -']);
  });

  it('are no languages, and not the schema that an editor asks for', () => {
    const document = {$schema: 'notice.schema.json', ...writeShortest(), title: {en: 'x', tlh: 'y'}};
    expect(toldOf(document)).to.deep.equal([]);
    expect(toldOf({...document, issuer: {name: 'x', $schema: 'y'}})).to.deep.equal(['/issuer/$schema -']);
  });

  for (const document of [undefined, null, 3, 'notice', [], [[{}]]]) {
    it(`are none in what is no object: ${JSON.stringify(document)}`, () => {
      expect(toldOf(document)).to.deep.equal([]);
    });
  }
});
