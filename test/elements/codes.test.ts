import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import honda from '../eligibility/cases/slips-honda-pioneer.json' with {type: 'json'};
import jif from '../eligibility/cases/slips-jif.json' with {type: 'json'};
import nutMix from '../eligibility/cases/slips-nut-mix.json' with {type: 'json'};
import '../../src/define/incident-checker.js';
import type {IncidentChecker} from '../../src/elements/incident-checker.js';
import {formIn} from '../reader/dom-driver.js';
import {words} from '../reader/words.js';
import {brief, buttonOf, shown, textOf} from './support.js';
import {waitUntil} from './wait-until.js';

const affected = 'You are affected by this incident';
const notAffected = 'You are not affected by this incident';
const possiblyAffected = 'You may be affected by this incident';
const onlyPart = 'Only part of what you typed looks like this number. Is it this part?';
const similar = 'This is very close to an affected number. Did you mean that one?';
const asTyped = 'I typed it correctly';
const goOn = 'Continue without this number';

const lot = 'Which lot number?';
const label = 'Which lot number';

/** A notice of codes with a shape, or of listed codes without one. */
function noticeOf(question: object, when: object, id = 'lots'): object {
  return {
    ...brief,
    id,
    formatVersion: '1.1',
    eligibility: {
      questions: [{id: 'lot', kind: 'code', label: lot, ...question}],
      groups: [{id: 'some', label: 'Some', when: {question: 'lot', ...when}}],
    },
  };
}

const vin = noticeOf(
  {shape: '@#######', alphabet: 'vin', example: 'G4000001'},
  {from: 'G4000001', to: 'G4008403'},
);
const models = noticeOf({}, {in: ['MMT-1780', 'PB2030MI']});

async function mount(notice: object, lang = 'en'): Promise<IncidentChecker> {
  return shown(
    await fixture<IncidentChecker>(
      html`<incident-checker lang=${lang} .notice=${notice}></incident-checker>`,
    ),
  );
}

async function write(checker: IncidentChecker, code: string, question = lot): Promise<void> {
  await formIn(checker).answer({[question]: {[question]: code}});
}

async function press(checker: IncidentChecker, button: string, said: string): Promise<void> {
  buttonOf(checker, button).click();
  await waitUntil(() => textOf(checker).includes(said), `"${said}" is said`);
}

async function ask(checker: IncidentChecker, code: string, said: string): Promise<void> {
  await write(checker, code);
  await press(checker, 'See if I am affected', said);
}

function verdictOf({shadowRoot}: IncidentChecker): string {
  return shadowRoot?.getElementById('verdict')?.innerText.trim() ?? '';
}

/** What a part of the checker is called that has the focus. */
function focused({shadowRoot}: IncidentChecker): string {
  const element = shadowRoot?.activeElement;
  return element?.id ?? '';
}

/** The buttons below the error message of a code. */
function offered({shadowRoot}: IncidentChecker): string[] {
  const buttons = [...(shadowRoot?.querySelectorAll<HTMLElement>('.error + .actions button') ?? [])];
  return buttons.map((button) => button.innerText.trim());
}

describe('codes: one that cannot be', () => {
  it('is asked for again, with the part that fits; what was typed stays', async () => {
    const checker = await mount(vin);
    await ask(checker, '1HFVE0440G4000001', onlyPart);
    expect(verdictOf(checker)).to.equal('');
    expect(await formIn(checker).answerTo(lot)).to.deep.equal({[lot]: '1HFVE0440G4000001'});
    expect(offered(checker)).to.deep.equal(['G4000001', goOn]);
    expect(focused(checker)).to.equal('errors');
  });

  it('has the part that fits put into its field, which has the focus then', async () => {
    const checker = await mount(vin);
    await ask(checker, '1HFVE0440G4000001', onlyPart);
    buttonOf(checker, 'G4000001').click();
    await waitUntil(() => !textOf(checker).includes(onlyPart), 'the error is gone');
    expect(await formIn(checker).answerTo(lot)).to.deep.equal({[lot]: 'G4000001'});
    expect(focused(checker)).to.equal('question-lot-code');
    await press(checker, 'See if I am affected', affected);
  });

  it('counts as not known for who goes on without it, and is told as that', async () => {
    const checker = await mount(vin);
    await ask(checker, '4000001', 'The right form is: 1 letter, then 7 digits.');
    await press(checker, goOn, possiblyAffected);
    expect(focused(checker)).to.equal('verdict');
    expect(textOf(checker)).to.include(`${label} 4000001 – not known`);
    expect(textOf(checker)).not.to.include(words.en.checkYourAnswers);
    // Who asks the same again has compared it already.
    await press(checker, 'See if I am affected', possiblyAffected);
    expect(textOf(checker)).not.to.include(words.en.checkYourAnswers);
  });

  it('is told by the short name of its question', async () => {
    const checker = await mount(noticeOf({shape: '####', short: 'Lot number'}, {from: '1000', to: '1999'}));
    await ask(checker, '123', 'The right form is');
    await press(checker, goOn, 'Lot number 123 – not known');
    expect(textOf(checker)).to.match(/Lot number 123 – not known Not certain 1000 – 1999/);
  });

  it('is asked for again if it becomes another', async () => {
    const checker = await mount(vin);
    await ask(checker, '4000001', 'The right form is');
    await press(checker, goOn, possiblyAffected);
    await ask(checker, '4000002', 'The right form is');
    expect(offered(checker)).to.deep.equal([goOn]);
  });

  it('describes its field, and is linked to it', async () => {
    const checker = await mount(vin);
    await ask(checker, '4000001', 'The right form is');
    const {shadowRoot} = checker;
    const field = await formIn(checker).fieldOf(lot, lot);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    const described = shadowRoot?.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(described?.innerText).to.include('1 letter, then 7 digits');
    shadowRoot?.querySelector<HTMLElement>('#errors a')?.click();
    expect(shadowRoot?.activeElement).to.equal(field);
  });

  for (const [about, question, code, sentence] of [
    ['letters for digits', {alphabet: 'digits'}, 'AB12', 'This number has digits only.'],
    [
      'what no VIN has',
      {alphabet: 'vin', shape: '????'},
      '12?4',
      'A VIN has only digits and letters, never I, O or Q.',
    ],
    ['a wrong check digit', {checksum: 'luhn'}, '79927398710', 'One character seems to be wrong.'],
    [
      'several shapes',
      {shape: ['####', '@-###']},
      '12345',
      'The right form is: 4 digits or 1 letter, then 3 digits',
    ],
  ] as const) {
    it(`is said of ${about}`, async () => {
      const checker = await mount(noticeOf(question, {in: ['1234']}));
      await ask(checker, code, sentence);
      expect(textOf(checker)).to.include('Please check what you typed.');
      expect(verdictOf(checker)).to.equal('');
    });
  }

  it('is asked for again in Japanese', async () => {
    const checker = await mount(vin, 'ja');
    await write(checker, '1HFVE0440G4000001');
    await press(checker, '対象かどうか確かめる', '入力された文字の一部だけのようです。');
    expect(offered(checker)).to.deep.equal(['G4000001', 'この番号なしで続ける']);
  });
});

describe('codes: signs in place of one', () => {
  for (const signs of ['-', '?', '？？', '…'])
    it(`are none: ${signs}`, async () => {
      const checker = await mount(models);
      await ask(checker, signs, 'Enter the number, or tick “I don’t know”.');
      expect(verdictOf(checker)).to.equal('');
    });
});

describe('a code that a reader does not have', () => {
  for (const typed of ['unknown', 'N/A', 'no label', '不明', 'xxxx'])
    it(`counts as not known, and is told as that: ${typed}`, async () => {
      const checker = await mount(models);
      await ask(checker, typed, possiblyAffected);
      expect(textOf(checker)).to.include(`${label} not known`);
    });
});

describe('codes: one that is almost affected', () => {
  for (const [code, meant] of [
    ['PB2030M1', 'PB2030MI'],
    ['1780', 'MMT-1780'],
    ['MMT 1870', 'MMT-1780'],
    ['XPB2030MI5', 'PB2030MI'],
  ] as const) {
    it(`is ${code}, and may be ${meant}`, async () => {
      const checker = await mount(models);
      await ask(checker, code, similar);
      expect(verdictOf(checker)).to.equal('');
      expect(offered(checker)).to.deep.equal([meant, asTyped]);
      expect(focused(checker)).to.equal('errors');
      buttonOf(checker, meant).click();
      await waitUntil(() => !textOf(checker).includes(similar), 'the question is gone');
      expect(await formIn(checker).answerTo(lot)).to.deep.equal({[lot]: meant});
      await press(checker, 'See if I am affected', affected);
    });
  }

  it('is not affected for who has compared it', async () => {
    const checker = await mount(models);
    await ask(checker, 'PB2030M1', similar);
    await press(checker, asTyped, notAffected);
    expect(await formIn(checker).answerTo(lot)).to.deep.equal({[lot]: 'PB2030M1'});
    expect(focused(checker)).to.equal('verdict');
  });

  it('is not doubted if it is like no other', async () => {
    const checker = await mount(models);
    await ask(checker, 'XYZ-9', notAffected);
  });

  it('is doubted anew after "Clear"', async () => {
    const checker = await mount(models);
    await ask(checker, 'PB2030M1', similar);
    await press(checker, asTyped, notAffected);
    buttonOf(checker, 'Clear').click();
    await waitUntil(() => !textOf(checker).includes(notAffected), 'the verdict is gone');
    await ask(checker, 'PB2030M1', similar);
  });

  it('is doubted anew in another check', async () => {
    const checker = await mount(models);
    await ask(checker, 'PB2030M1', similar);
    await press(checker, asTyped, notAffected);
    buttonOf(checker, 'Check another one').click();
    await waitUntil(() => focused(checker) === 'question-lot-code', 'the field is empty');
    await ask(checker, 'PB2030M1', similar);
  });

  it('is doubted anew by another notice, and by another rule of the same', async () => {
    const checker = await mount(models);
    for (const next of [
      noticeOf({}, {in: ['MMT-1780', 'PB2030MI']}, 'others'),
      noticeOf({}, {in: ['PB2030MI', 'X-9']}, 'others'),
    ]) {
      await ask(checker, 'PB2030M1', similar);
      await press(checker, asTyped, notAffected);
      checker.notice = next;
      await waitUntil(() => !textOf(checker).includes(notAffected), 'the verdict is gone');
    }
    await ask(checker, 'PB2030M1', similar);
  });
});

describe('codes: one that is doubted, and the questions after it', () => {
  const unneeded = 'Not needed: your other answers already decide it.';
  const bought = 'When did you buy it?';
  const slip = 'HN625A0I872';
  const recall = {
    ...brief,
    formatVersion: '1.1',
    eligibility: {
      timeZone: 'UTC',
      questions: [
        {id: 'lot', kind: 'code', label: lot},
        {id: 'bought', kind: 'date', label: bought},
      ],
      groups: [
        {
          id: 'some',
          label: 'Some',
          when: {
            all: [
              {question: 'lot', in: ['HN625A01872']},
              {question: 'bought', from: '2025'},
            ],
          },
        },
      ],
    },
  };
  const hasDate = ({shadowRoot}: IncidentChecker) => shadowRoot?.querySelector('.unneeded') === null;

  it('leaves them open while it is typed, after the check, and where what was meant is chosen', async () => {
    const checker = await mount(recall);
    await write(checker, 'XYZ-9');
    await waitUntil(() => textOf(checker).includes(unneeded), 'a code like no other decides');
    await write(checker, slip);
    await waitUntil(() => hasDate(checker), 'the date is asked for');
    await press(checker, 'See if I am affected', similar);
    expect(hasDate(checker)).to.equal(true);
    buttonOf(checker, 'HN625A01872').click();
    await waitUntil(() => !textOf(checker).includes(similar), 'the question is gone');
    expect(hasDate(checker)).to.equal(true);
    await formIn(checker).answer({[bought]: {Year: '2025'}});
    await press(checker, 'See if I am affected', affected);
  });

  it('folds them for who has compared it', async () => {
    const checker = await mount(recall);
    await ask(checker, slip, similar);
    await press(checker, asTyped, notAffected);
    expect(textOf(checker)).to.include(unneeded);
  });
});

describe('codes: one beside a tick', () => {
  const noCode = 'I have never bought one';

  function tick(checker: IncidentChecker, label: string): void {
    const labels = [...checker.shadowRoot!.querySelectorAll<HTMLElement>('label.choice')];
    labels.find((each) => each.innerText.trim() === label)!.click();
  }

  for (const [label, button, verdict] of [
    [noCode, '123-4567', 'You are affected'],
    [noCode, noCode, 'You are not affected'],
    ['I don’t know', '123-4567', 'You are affected'],
    ['I don’t know', 'I don’t know', 'You may be affected'],
  ] as const) {
    it(`is asked about: “${label}”, and meant was “${button}”`, async () => {
      const checker = await mount(noticeOf({never: noCode}, {in: ['1234567']}));
      await write(checker, '123-4567');
      tick(checker, label);
      await press(checker, 'See if I am affected', 'The fields contradict each other');
      buttonOf(checker, button).click();
      await waitUntil(() => !textOf(checker).includes('contradict each other'), 'it is settled');
      await press(checker, 'See if I am affected', verdict);
    });
  }
});

describe('codes: what only mistyped ones need', () => {
  const requests = () =>
    performance.getEntriesByType('resource').filter(({name}) => name.includes('/incident-notice-codes.'))
      .length;

  it('is asked for with the notice, and not because of what the reader does', async () => {
    const checker = await mount(models);
    await waitUntil(() => requests() > 0);
    const atRest = requests();
    await ask(checker, 'PB2030M1', similar);
    await press(checker, asTyped, notAffected);
    expect(requests()).to.equal(atRest);
  });
});

describe('codes: every slip of a real notice', () => {
  const product = {
    jif: ['Which product is it?', {jif: 'Jif peanut butter, any kind'}],
    honda: ['Which Pioneer 1000 is it?', {'3p': 'For three (SXS10M3)'}],
  } as const;

  for (const [name, {notice, vectors}, choice] of [
    ['jif', jif, product.jif],
    ['honda', honda, product.honda],
    ['nut-mix', nutMix, undefined],
  ] as const) {
    const codes = notice.eligibility.questions.filter(({kind}) => kind === 'code');
    const [{id, label} = {id: '', label: ''}] = codes;
    for (const {answers, expected} of vectors) {
      const given: Readonly<Record<string, string>> = answers;
      it(`${name}: ${given[id]}`, async () => {
        const checker = await mount(notice);
        const [question, labels] = choice ?? [];
        for (const value of Object.values(labels ?? {}))
          if (question) await formIn(checker).answer({[question]: value});
        await write(checker, given[id] ?? '', label);
        if (expected === 'affected') return press(checker, 'See if I am affected', affected);
        await press(checker, 'See if I am affected', words.en.checkYourAnswers);
        expect(verdictOf(checker)).to.equal('');
        expect(textOf(checker)).to.match(
          /Is it this part\?|The right form is: .+\. Please check|Did you mean that one\?/,
        );
      });
    }
  }
});
