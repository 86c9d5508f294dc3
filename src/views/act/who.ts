import {html, nothing, type TemplateResult} from 'lit';
import {plainTests} from '../../eligibility/explanation/plain-tests.js';
import * as m from '../../localization/catalogues/notice/messages.js';
import {questionsById, type Questions} from '../../model/questions.js';
import type {Test} from '../../model/schema/conditions.js';
import type {Eligibility, Group} from '../../model/schema/eligibility.js';
import type {Question} from '../../model/schema/questions.js';
import {calendarIcon, codeIcon, iconView, listIcon} from '../design/icon.js';
import type {Surface} from '../surface.js';
import {headingView} from '../text/heading.js';
import {factLabelView} from '../text/fact-label.js';
import {textView} from '../text/phrase.js';
import {exactRuleView, groupSentenceView} from '../text/rule-sentence.js';
import {testView} from '../text/rule.js';
import {somePeopleView} from './some-people.js';

/** How many tests of a rule are rows of the box. */
const mostRows = 4;

/** How many groups are told before the others are folded up. */
const mostGroups = 3;

const icons: Readonly<Record<Question['kind'], string>> = {
  date: calendarIcon,
  period: calendarIcon,
  choice: listIcon,
  code: codeIcon,
};

function rowView(test: Test, questions: Questions, surface: Surface): TemplateResult {
  const question = questions.get(test.question);
  return html`<div part="fact">
    ${question ? iconView(icons[question.kind]) : nothing}
    <dt>${question ? factLabelView(question, surface.speaker) : test.question}</dt>
    <dd>${testView(test, question, surface)}</dd>
  </div>`;
}

function groupView(group: Group, questions: Questions, surface: Surface): TemplateResult {
  const {label, certainty, likelihood} = group;
  const {speaker} = surface;
  return html`<li part="group">
    <p><strong>${textView(label, speaker)}</strong></p>
    ${groupSentenceView(group, questions, surface)}
    ${certainty === 'possible' ? html`<p class="soft">${somePeopleView(likelihood, speaker)}</p>` : nothing}
  </li>`;
}

function groupsView({groups}: Eligibility, questions: Questions, surface: Surface): unknown {
  const items = groups.map((group) => groupView(group, questions, surface));
  const more = groups.length - mostGroups;
  const told = html`<ul class="cards groups">
    ${more > 1 ? items.slice(0, mostGroups) : items}
  </ul>`;
  if (more <= 1) return told;
  return html`${told}
    <details>
      <summary>${surface.speaker.say(m.furtherGroups, surface.speaker.number(more))}</summary>
      <ul class="cards groups">
        ${items.slice(mostGroups)}
      </ul>
    </details>`;
}

/** A box that says who is affected: those for whom all of its rows are true or, of another rule, the members of each group. */
export function whoView(surface: Surface): TemplateResult | typeof nothing {
  const {notice, speaker, headingLevel} = surface;
  const {eligibility} = notice;
  if (!eligibility?.groups.length) return nothing;
  const plain = plainTests(eligibility);
  const rows = plain && plain.length <= mostRows ? plain : undefined;
  const questions = questionsById(eligibility);
  const heading = rows ? (rows.length > 1 ? m.affectedIfAll : m.affectedIf) : m.whoIsAffected;
  return html`<div class="who" part="who">
    ${headingView(headingLevel, speaker.say(heading))}
    ${
      rows
        ? html`<dl class="rows">${rows.map((test) => rowView(test, questions, surface))}</dl>`
        : [groupsView(eligibility, questions, surface), exactRuleView({...surface, eligibility})]
    }
  </div>`;
}
