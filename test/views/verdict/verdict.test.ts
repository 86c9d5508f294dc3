import {fixture, html} from '@open-wc/testing';
import {expect} from 'chai';
import '../../../src/define/incident-checker.js';
import type {NoticeElement} from '../../../src/elements/notice-element.js';
import {brief, buttonOf, shown} from '../../elements/support.js';
import {waitUntil} from '../../elements/wait-until.js';
import {formIn} from '../../reader/dom-driver.js';

const question = {
  id: 'floor',
  kind: 'choice',
  label: 'Where do you live?',
  options: [
    {value: 'ground', label: 'Ground floor'},
    {value: 'first', label: 'First floor'},
    {value: 'second', label: 'Second floor'},
  ],
};

const house = {
  ...brief,
  stage: 'final',
  data: [
    {id: 'name', label: 'names', exposure: 'confirmed'},
    {id: 'door', label: 'door codes', exposure: 'confirmed'},
  ],
  advice: [
    {id: 'stairs', title: 'Take the stairs'},
    {id: 'code', title: 'Change your door code'},
  ],
  eligibility: {
    questions: [question],
    groups: [
      {
        id: 'above',
        label: 'Flats above the ground',
        when: {question: 'floor', in: ['first', 'second']},
        data: ['name'],
        advice: ['stairs'],
        consequence: 'Somebody knows your name.',
      },
      {
        id: 'top',
        label: 'Flats at the top',
        certainty: 'possible',
        when: {question: 'floor', in: ['second']},
        data: ['door'],
        advice: ['code'],
      },
    ],
  },
};

/** Answers the only question, and gives the words of the verdict. */
async function ask(notice: unknown, option: string): Promise<string> {
  const element = await shown(
    await fixture<NoticeElement>(html`<incident-checker lang="en" .notice=${notice}></incident-checker>`),
  );
  const root = element.shadowRoot;
  await waitUntil(() => root?.querySelector('form'), 'the form is there');
  await formIn(element).answer({[question.label]: option});
  buttonOf(element, 'Check').click();
  await waitUntil(() => root?.getElementById('verdict'), 'the verdict is there');
  return root?.getElementById('verdict')?.innerText.replace(/\s+/g, ' ') ?? '';
}

describe('verdict: what it says', () => {
  it('affected: the steps and data of the group that hit, and why', async () => {
    const text = await ask(house, 'First floor');
    for (const words of [
      'You are affected by this incident',
      'Take the stairs',
      'names',
      'Somebody knows your name.',
      'Flats above the ground',
      'First floor or Second floor',
    ]) {
      expect(text).to.include(words);
    }
    // A reader is told to change a code only where codes leaked.
    expect(text).not.to.include('Change your door code');
    expect(text).not.to.include('door codes');
  });

  it('affected for certain in one way, and possibly in another', async () => {
    const text = await ask(house, 'Second floor');
    expect(text).to.include('You are affected by this incident');
    expect(text).to.include('Take the stairs');
    expect(text).to.include('Change your door code');
  });

  it('not affected: by this incident, and never safe', async () => {
    const text = await ask(house, 'Ground floor');
    expect(text).to.include('You are not affected by this incident');
    expect(text).not.to.match(/\bsafe/i);
    expect(text).not.to.include('Take the stairs');
    expect(text).not.to.include('Somebody knows your name.');
  });

  it('possibly affected: which answer would decide it', async () => {
    const text = await ask(house, 'I don’t know');
    expect(text).to.include('You may be affected by this incident');
    expect(text).to.include('A more precise answer here could decide it Where do you live?');
  });

  it('possibly affected, where no answer could decide it', async () => {
    const {eligibility} = house;
    const notice = {...house, eligibility: {...eligibility, groups: [eligibility.groups[1]]}};
    const text = await ask(notice, 'Second floor');
    expect(text).to.include('You may be affected by this incident');
    expect(text).to.include('The notice itself leaves this open.');
    expect(text).to.include('Only some of these people are affected; the notice cannot say which.');
  });

  it('what the reader answered, and what it all rests on', async () => {
    const text = await ask(house, 'First floor');
    expect(text).to.include('Your answers Where do you live? First floor');
    expect(text).to.include('This answer rests on: Final report, revision 1, 20 November 2026.');
    expect(text).to.include('Reference: brief');
  });

  it('that it may still change, before the final report', async () => {
    const words = 'This is what is known on 20 November 2026. It may still change.';
    expect(await ask({...house, stage: 'initial'}, 'First floor')).to.include(words);
    expect(await ask({...house, stage: 'interim'}, 'First floor')).to.include(words);
    expect(await ask(house, 'First floor')).not.to.include(words);
  });

  it('that it is an exercise', async () => {
    expect(await ask({...house, drill: true}, 'First floor')).to.include(
      'Exercise – this is not a real incident',
    );
  });

  it('in the words of the notice, where it has some', async () => {
    const outcomes = {affected: {title: 'Your flat is concerned', body: 'We are sorry.'}};
    const notice = {...house, eligibility: {...house.eligibility, outcomes}};
    const text = await ask(notice, 'First floor');
    expect(text).to.include('Your flat is concerned We are sorry.');
    expect(text).not.to.include('You are affected by this incident');
  });

  it('a new revision with another rule takes the old answer away', async () => {
    const element = await shown(
      await fixture<NoticeElement>(html`<incident-checker lang="en" .notice=${house}></incident-checker>`),
    );
    const root = element.shadowRoot;
    await waitUntil(() => root?.querySelector('form'), 'the form is there');
    await formIn(element).answer({[question.label]: 'Ground floor'});
    buttonOf(element, 'Check').click();
    await waitUntil(() => root?.getElementById('verdict'), 'the verdict is there');
    element.notice = {...house, revision: 2, eligibility: {...house.eligibility}};
    await waitUntil(() => !root?.getElementById('verdict'), 'the verdict is gone');
  });
});
