import type {StoryObj} from '@storybook/web-components-vite';
import {html, nothing, render, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import {reviewSource} from '../src/cli/source/review-source.js';
import type {IncidentFailedEvent} from '../src/elements/events.js';
import * as command from '../src/localization/catalogues/command/messages.js';
import {speakerFor} from '../src/localization/all-locales.js';
import type {Speaker} from '../src/localization/speaker.js';
import {wordProblem} from '../src/localization/worded-problems.js';
import type {Problem, ProblemCode} from '../src/model/problems/problem.js';
import type {Notice} from '../src/model/schema/notice.js';
import {elementView, type ElementArgs} from './element.js';
import {answerTo, freshAddress} from './server.js';

type Story = StoryObj<ElementArgs>;

const fallback = html`<p>
  If you booked a book since April 2026, please call the Central Library: <a href="tel:+81222610100">022-261-0100</a>.
</p>`;

function problemView(problem: Problem, speaker: Speaker): TemplateResult {
  const {level, path, code} = problem;
  return html`<li class=${level}>
    <p>
      <b>${speaker.say(command.levels[level])}</b>
      ${path === '' ? nothing : html`<code dir="ltr">${path}</code>`} <small dir="ltr">[${code}]</small>
    </p>
    <p>${wordProblem(problem, speaker)}</p>
  </li>`;
}

function ownerView(problems: readonly Problem[]): TemplateResult {
  const speaker = speakerFor(document.documentElement.lang);
  return html`<ul>
    ${problems.map((problem) => problemView(problem, speaker))}
  </ul>`;
}

/** What the reader sees, and beside it what the owner is told. */
function besideView(args: ElementArgs, problems: unknown): TemplateResult {
  return html`<div class="beside">
    <section aria-labelledby="reader-sees">
      <h2 id="reader-sees" lang="en" dir="ltr">What readers see</h2>
      ${elementView('incident-notice', {...args, fallback, 'heading-level': 3, show: 'banner checker'})}
    </section>
    <section aria-labelledby="owner-told" class="owner" lang=${speakerFor(document.documentElement.lang).locale}>
      <h2 id="owner-told" lang="en" dir="ltr">What the owner is told</h2>
      ${problems}
    </section>
  </div>`;
}

function expectProblem(code: ProblemCode): NonNullable<Story['play']> {
  return async ({canvasElement}) => {
    await waitFor(() => expect(canvasElement.querySelector('.owner')?.textContent).toContain(`[${code}]`), {
      timeout: 5_000,
    });
  };
}

/** A story of something that is wrong within a document, as the command line tells of it. */
export function documentProblem(code: ProblemCode, notice: unknown): Story {
  return {
    args: {notice},
    parameters: {shows: {problem: code}},
    render: (args) => besideView(args, ownerView(reviewSource(JSON.stringify(args.notice)).problems)),
    play: expectProblem(code),
  };
}

/** A story of something that is wrong with a document in the place of another, as `validate --previous` tells of it. */
export function revisionProblem(code: ProblemCode, previous: Notice, notice: unknown): Story {
  const problems = () => reviewSource(JSON.stringify(notice), previous).problems;
  return {
    args: {notice},
    parameters: {shows: {problem: code, previous}},
    render: (args) => besideView(args, ownerView(problems())),
    play: expectProblem(code),
  };
}

/** A story of something that is wrong with the text of a document, which comes from a server. */
export function textProblem(code: ProblemCode, text: string): Story {
  return {
    parameters: {shows: {problem: code, text}, controls: {disable: true}},
    beforeEach: () => answerTo(`${code}.json`, () => new Response(text)),
    render: () => besideView({src: freshAddress(`${code}.json`)}, ownerView(reviewSource(text).problems)),
    play: expectProblem(code),
  };
}

/** A problem with an address that is the same wherever the stories are, and however often they are told. */
function withoutPlace(problem: Problem): Problem {
  const received = problem.received?.replace(/^https?:.*\/(.*)\?\d+$/, '$1');
  return {...problem, ...(received !== undefined && {received})};
}

/** Writes down what an element tells beside it. */
function writeDown({problems, currentTarget}: IncidentFailedEvent): void {
  const told = (currentTarget as Element).querySelector<HTMLElement>('.told');
  if (told) render(ownerView(problems.map(withoutPlace)), told);
}

/** A story of a document that a page cannot have, as its element tells of it. */
export function pageProblem(
  code: ProblemCode,
  argsOf: (address: string) => ElementArgs,
  answer: () => Response = () => new Response(),
): Story {
  return {
    parameters: {shows: {problem: code}, controls: {disable: true}},
    beforeEach: () => answerTo(`${code}.json`, answer),
    render: () => html`<div @incident-failed=${writeDown}>
      ${besideView(argsOf(freshAddress(`${code}.json`)), html`<div class="told"></div>`)}
    </div>`,
    play: expectProblem(code),
  };
}
