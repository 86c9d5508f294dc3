import {html, nothing, type TemplateResult} from 'lit';
import {plainTests} from '../../eligibility/explanation/plain-tests.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Eligibility, Group} from '../../model/schema/eligibility.js';
import type {Data, People} from '../../model/schema/notice.js';
import type {Text} from '../../model/schema/text.js';
import type {Exposure} from '../../model/schema/vocabulary.js';
import {labelOf, questionsById, type Questions} from '../../model/questions.js';
import type {Surface} from '../surface.js';
import {headingView} from '../text/heading.js';
import {textListView, textView} from '../text/phrase.js';
import {conditionView, testWords} from '../text/rule.js';

/** How many tests of a rule are shown as facts. */
const mostFacts = 4;

function factView(label: unknown, value: unknown): TemplateResult {
  return html`<div part="fact"><dt>${label}</dt><dd>${value}</dd></div>`;
}

function dataFacts(data: readonly Data[], speaker: Speaker): TemplateResult[] {
  const byExposure = new Map<Exposure, Data[]>();
  for (const item of data) byExposure.set(item.exposure, [...(byExposure.get(item.exposure) ?? []), item]);
  return [...byExposure].map(([exposure, items]) =>
    factView(
      speaker.say(m.exposures[exposure]),
      textListView(
        items.map(({label}) => label),
        speaker,
      ),
    ),
  );
}

function peopleFact({count, bound, unit}: People, speaker: Speaker): TemplateResult {
  const counted = speaker.say(m.counts[unit], speaker.number(count));
  return factView(speaker.say(m.units[unit]), speaker.say(m.bounds[bound], counted));
}

/** Says that only some of a group were hit and, in the words of the notice, how many. */
export function somePeopleView(likelihood: Text | undefined, speaker: Speaker): unknown {
  const words = speaker.say(m.somePeople);
  return likelihood === undefined ? words : [words, ' ', html`<b>${textView(likelihood, speaker)}</b>`];
}

function groupView(
  {label, when, certainty, likelihood}: Group,
  questions: Questions,
  speaker: Speaker,
): TemplateResult {
  return html`<li part="group">
    <p><strong>${textView(label, speaker)}</strong></p>
    ${conditionView(when, {questions, speaker})}
    ${certainty === 'possible' ? html`<p class="soft">${somePeopleView(likelihood, speaker)}</p>` : nothing}
  </li>`;
}

function ruleView(eligibility: Eligibility, {speaker, headingLevel}: Surface): TemplateResult {
  const questions = questionsById(eligibility);
  return html`<section class="who" part="who">
    ${headingView(headingLevel, speaker.say(m.whoIsAffected))}
    <ul class="cards groups">
      ${eligibility.groups.map((group) => groupView(group, questions, speaker))}
    </ul>
  </section>`;
}

/** The key facts: who is affected, which data are at stake, and how many people. */
export function factsView(surface: Surface): TemplateResult {
  const {notice, speaker} = surface;
  const {eligibility, data, people} = notice;
  const plain = eligibility && plainTests(eligibility);
  const tests = plain && plain.length <= mostFacts ? plain : undefined;
  const questions = eligibility && questionsById(eligibility);
  const facts = [
    ...(tests ?? []).map((test) => {
      const question = questions?.get(test.question);
      return factView(question && textView(labelOf(question), speaker), testWords(test, question, speaker));
    }),
    ...dataFacts(data ?? [], speaker),
    ...(people ? [peopleFact(people, speaker)] : []),
  ];
  return html`${
    facts.length > 0
      ? html`<dl class="facts" part="facts" aria-label=${speaker.say(m.facts)}>${facts}</dl>`
      : nothing
  }
  ${eligibility && !tests && eligibility.groups.length > 0 ? ruleView(eligibility, surface) : nothing}`;
}
