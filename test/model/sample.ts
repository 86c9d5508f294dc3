/** A small notice that has every member, with nothing wrong in it. */
const sample = {
  formatVersion: '1.1',
  id: 'leak-2012',
  revision: 2,
  language: 'en',
  kind: 'data-breach',
  stage: 'final',
  severity: 'emergency',
  drill: true,
  title: {en: 'A leak', ja: '流出'},
  summary: ['Data leaked.', {list: ['Names']}, {steps: ['Ask us']}, {link: {href: '/more', text: 'More'}}],
  issuer: {
    name: 'Shop Ltd.',
    tradeName: 'Shop',
    representative: {role: 'President', name: 'T. Kuroda'},
    url: 'https://shop.example',
    address: '1 Main Street',
  },
  published: '2012-12-17',
  effective: '2012-12-18T09:00+09:00',
  expires: {on: '2013-12', part: 'late', approximate: true},
  history: [
    {revision: 1, published: '2012-10-19', stage: 'initial', title: 'First', summary: 'First', url: '/first'},
  ],
  images: [{src: '/plant.jpg', alt: 'The plant', caption: 'Plant 2', width: 1200, height: 800}],
  products: [
    {
      id: 'pan',
      name: 'Pan 20',
      brand: 'Cook',
      model: 'P-20/J',
      gtin: '4901234567894',
      packSize: '2 pieces',
      images: [{src: 'https://shop.example/pan.jpg', alt: 'A pan', width: 400, height: 300}],
      soldFrom: '2011-04',
      soldTo: '2012-09-04',
      soldBy: 'Shops in Tokyo',
    },
  ],
  hazard: ['It can burn.', {list: ['Hands']}],
  remedies: [
    {
      id: 'money',
      kind: 'refund',
      title: 'Your money back',
      body: 'Send it in.',
      deadline: {on: '2014-03', part: 'late'},
      link: {href: '/refund', text: 'Refund'},
    },
  ],
  sections: [
    {
      id: 'what-happened',
      body: 'A leak.',
      images: [{src: 'leak.png', alt: {en: 'A leak', ja: '流出'}, width: 1, height: 1}],
    },
    {id: 'own', heading: 'Own', body: ['One', 'Two']},
  ],
  data: [{id: 'card', label: 'Card data', exposure: 'viewable'}],
  people: {count: 10589, bound: 'at-most', unit: 'records'},
  timeline: [
    {
      when: {from: '2011-04-01', to: '2012-09-04'},
      title: 'Period',
      body: 'Orders',
      state: 'done',
      phase: 'One',
    },
  ],
  measures: [{title: 'Firewall', body: 'New', state: 'planned', when: '2013'}],
  services: [{name: 'Cards', state: 'suspended', when: '2012-12-19T10:00+09:00'}],
  advice: [{id: 'check', title: 'Check', body: 'Look', link: {href: 'mailto:a@shop.example', text: 'Mail'}}],
  eligibility: {
    timeZone: 'Asia/Tokyo',
    intro: 'Three questions.',
    questions: [
      {id: 'bought', kind: 'date', label: 'When?', hint: 'See the mail', time: true},
      {
        id: 'device',
        kind: 'choice',
        label: 'Which?',
        options: [
          {value: 'phone', label: 'Phone', hint: 'With keys'},
          {value: 'tablet', label: 'Tablet'},
        ],
        other: true,
        lookup: {href: 'https://shop.example/devices', text: 'Devices'},
      },
      {id: 'serial', kind: 'code', label: 'Number?', example: 'A-1'},
    ],
    groups: [
      {
        id: 'one',
        label: 'One',
        when: {
          all: [
            {question: 'bought', from: '2011-04-01', to: '2012-09-04T23:59+09:00'},
            {
              any: [
                {question: 'device', in: ['phone', 'other']},
                {question: 'serial', like: 'A#*'},
              ],
            },
          ],
        },
        certainty: 'possible',
        action: 'recommended',
        likelihood: 'very few',
        reason: 'No numbers are known.',
        data: ['card'],
        advice: ['check'],
        products: ['pan'],
        remedies: ['money'],
        consequence: 'Look at your statement.',
      },
    ],
    outcomes: {
      affected: {title: 'Yes', body: 'Look.'},
      'not-affected': {title: 'No'},
      'possibly-affected': {body: 'Perhaps.'},
    },
  },
  contacts: [
    {
      name: 'Hotline',
      role: 'Questions',
      phones: [{number: '+81120020215', display: '0120-02-0215', tollFree: true}],
      email: 'privacy@shop.example',
      url: '/contact',
      address: '1 Main Street',
      hours: [{days: ['mon', 'fri'], opens: '10:00', closes: '18:00'}],
      closed: [{from: '2012-12-29', to: '2013-01-03', reason: 'New Year'}],
      holidays: [{on: '2012-11-23', reason: 'Labour Thanksgiving Day'}],
      timeZone: 'Asia/Tokyo',
      until: '2013',
      languages: ['en', 'ja'],
    },
  ],
  links: [{href: 'https://shop.example/news', text: 'News'}],
  related: [{href: '/fr', relation: 'translation', label: 'En français', language: 'fr'}],
};

/** What version 1.1 added: a rule that has every member of its questions and tests. */
const newerRule = {
  timeZone: 'Asia/Tokyo',
  questions: [
    {id: 'bought', kind: 'date', label: 'When did you buy it?', short: 'Bought', never: 'I never bought one'},
    {
      id: 'owned',
      kind: 'period',
      label: {en: 'From when until when?', ja: 'いつからいつまで?'},
      short: {en: 'Owned', ja: '所有期間'},
      hint: 'About is enough',
      lookup: {href: 'https://shop.example/orders', text: 'Orders'},
      never: 'I never had one',
    },
    {
      id: 'device',
      kind: 'choice',
      label: 'Which?',
      short: 'Device',
      options: [{value: 'phone', label: 'Phone'}],
      other: true,
    },
    {
      id: 'serial',
      kind: 'code',
      label: 'Number?',
      short: 'Number',
      example: 'MMT-1718',
      shape: ['MMT-####', 'M##'],
      alphabet: 'digits',
      ignore: './',
      labels: ['REF'],
      checksum: 'luhn',
      order: 'length',
      never: 'It has none',
    },
    {id: 'vin', kind: 'code', label: 'VIN?', shape: '*', alphabet: 'vin', checksum: 'vin', ignore: ''},
    {id: 'item', kind: 'code', label: 'Item?', shape: '#*', checksum: 'gs1'},
    {id: 'version', kind: 'code', label: 'Version?', order: 'version'},
  ],
  groups: [
    {
      id: 'one',
      label: 'One',
      when: {
        any: [
          {question: 'bought', in: ['2012-09', '2012-10-01']},
          {
            question: 'bought',
            from: {on: '2012-06', part: 'early'},
            to: {on: '2012-09-04', approximate: true},
          },
          {question: 'bought', after: {on: '2011', part: 'late', approximate: true}, before: {on: '2012'}},
          {question: 'owned', from: '2012-06', to: {on: '2012', part: 'middle'}, within: true},
          {question: 'owned', after: '2012', before: '2013', within: false},
          {question: 'device', notIn: ['phone']},
          {
            all: [
              {
                question: 'serial',
                from: 'MMT-1700',
                to: 'MMT-1799',
                prefix: ['MMT-17'],
                like: ['MMT-#*', 'M##'],
              },
              {question: 'serial', part: [-2, -1], in: ['18', '26']},
              {question: 'vin', part: [1, 3], prefix: 'JHM', like: '@@@'},
            ],
          },
          {question: 'item', in: ['4006381333931']},
          {question: 'version', from: '10.2', to: '10.10'},
        ],
      },
    },
  ],
};

/** A notice of version 1.1 whose rule has every member that the version added, with nothing wrong in it. */
export function writeNewerSample() {
  return {...writeSample(), formatVersion: '1.1', eligibility: structuredClone(newerRule)};
}

/** A copy of the notice that has every member. */
export function writeSample(): typeof sample {
  return structuredClone(sample);
}

/** The few members that every notice has. */
export function writeShortest() {
  const {formatVersion, id, revision, language, kind, stage, published} = sample;
  const texts = {title: 'A leak', summary: 'Data leaked.', issuer: {name: 'Shop Ltd.'}};
  return {formatVersion, id, revision, language, kind, stage, ...texts, published};
}

/** Writes something into a document, at a JSON Pointer; undefined takes out what is there. */
export function write<Document extends object>(document: Document, path: string, value: unknown): Document {
  const members = path.split('/').slice(1);
  const last = members.pop() ?? '';
  let place: unknown = document;
  for (const member of members) place = (place as Record<string, unknown>)[member];
  if (value !== undefined) (place as Record<string, unknown>)[last] = value;
  else if (Array.isArray(place)) place.splice(Number(last), 1);
  else Reflect.deleteProperty(place as object, last);
  return document;
}

/** The JSON Pointers to everything in a document. */
export function placesIn(document: unknown, path = ''): string[] {
  if (typeof document !== 'object' || document === null) return [path];
  const inner = Object.entries(document).flatMap(([member, value]) => placesIn(value, `${path}/${member}`));
  return path === '' ? inner : [path, ...inner];
}
