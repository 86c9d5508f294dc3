/**
 * The notice after the components of the Digital Agency's design system (DADS) of Japan. The markup is ours, with its classes
 * and attributes; its styles and scripts come from its repository.
 */
import {html} from '../html.mjs';

function heading(level, size, text) {
  const tag = html`h${level}`;
  return html`<div class="dads-heading" data-size="${size}"><${tag} class="dads-heading__heading">${text}</${tag}></div>`;
}

function fieldset({id, label, hint}, body) {
  return html`<fieldset class="dads-form-control-label" data-size="lg" id="${id}" aria-describedby="${id}-support ${id}-error">
    <legend class="dads-form-control-label__label">${label}</legend>
    ${hint && html`<p id="${id}-support" class="dads-form-control-label__support-text">${hint}</p>`}
    <div>${body}</div>
    <p id="${id}-error" class="dads-form-control-label__error-text" hidden></p>
  </fieldset>`;
}

function dateField(id, part, label) {
  return html`<label class="dads-date-picker__${part}">
    <span class="dads-date-picker__label">${label}</span>
    <input
      class="dads-date-picker__input"
      type="text"
      inputmode="numeric"
      pattern="[0-9]+"
      name="${id}-${part}"
      ${html`data-js-${part}-input`}
    />
  </label>`;
}

function date(question, words) {
  const {id} = question;
  return fieldset(
    question,
    html`<dads-date-picker class="dads-date-picker" data-type="consolidated">
        <div class="dads-date-picker__controls" data-size="lg">
          <div class="dads-date-picker__inputs">
            ${['year', 'month', 'day'].map((part) => dateField(id, part, words[part]))}
          </div>
        </div>
      </dads-date-picker>
      <label class="dads-checkbox" data-size="md">
        <span class="dads-checkbox__checkbox">
          <input class="dads-checkbox__input" type="checkbox" name="${id}-unknown" />
        </span>
        <span class="dads-checkbox__label">${words.forgotten}</span>
      </label>`,
  );
}

function choice(question) {
  return fieldset(
    question,
    question.options.map(
      ({value, label, hint}) =>
        html`<label class="dads-radio" data-size="md">
          <span class="dads-radio__radio">
            <input class="dads-radio__input" type="radio" name="${question.id}" value="${value}" />
          </span>
          <span class="dads-radio__label">${label}${hint && html`<br /><small>${hint}</small>`}</span>
        </label>`,
    ),
  );
}

function rows(entries) {
  return html`<dl class="dads-description-list">
    ${entries.map(
      ([key, value]) =>
        html`<div class="dads-description-list__item">
          <dt>${key}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function paragraphs(texts) {
  return texts.map((text) => html`<p>${text}</p>`);
}

function steps(items) {
  return html`<ul class="dads-list" data-marker="number" data-spacing="8">
    ${items.map(
      ({title, body, state}, index) =>
        html`<li><span>${index + 1}. </span><span><strong>${title}</strong>${state && ` (${state})`}<br />${body}</span></li>`,
    )}
  </ul>`;
}

function accordion([title, body]) {
  return html`<details class="dads-accordion">
    <summary class="dads-accordion__summary">
      <span class="dads-accordion__icon">
        <svg class="dads-accordion__icon-svg" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
          <path d="m4 8 8 8 8-8" fill="none" stroke="currentcolor" stroke-width="2" />
        </svg>
      </span>
      <h2>${title}</h2>
    </summary>
    <div class="dads-accordion__content">${body}</div>
  </details>`;
}

function services({words, services}) {
  return html`<div class="dads-table">
    <table class="dads-table__table">
      <thead>
        <tr>
          <th class="dads-table__col-header" scope="col">${words.service}</th>
          <th class="dads-table__col-header" scope="col">${words.back}</th>
        </tr>
      </thead>
      <tbody>
        ${services.map(({name, when}) => html`<tr><td>${name}</td><td>${when}</td></tr>`)}
      </tbody>
    </table>
  </div>`;
}

function callLink({tel, phone}, label) {
  return html`<a class="dads-button" data-size="lg" data-type="outline" href="${tel}">${phone} ${label}</a>`;
}

/** What a check found, with what to do about it. */
export function dadsVerdict({verdicts, advice, consequence, words, contact}, verdict) {
  return html`<div
    class="dads-notification-banner"
    data-style="standard"
    data-type="${verdict === 'not-affected' ? 'success' : 'warning'}"
    role="alert"
    tabindex="-1"
  >
    <h2 class="dads-notification-banner__heading">
      <svg class="dads-notification-banner__icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" fill="currentcolor" />
        <path d="M11 6h2v8h-2zm0 10h2v2h-2z" fill="Canvas" />
      </svg>
      <span class="dads-notification-banner__heading-text">${verdicts[verdict].title}</span>
    </h2>
    <div class="dads-notification-banner__body">
      <p>${verdicts[verdict].body}</p>
      ${verdict !== 'not-affected' && html`<h3>${words.nextSteps}</h3>${steps(advice)}<p>${consequence}</p>`}
    </div>
    <div class="dads-notification-banner__actions">${callLink(contact, words.free)}</div>
  </div>`;
}

export const stylesheet = 'dads.css';

/** What the page says; the script finds its facts beside it. */
export function dadsNotice(facts) {
  const {words, contact} = facts;
  return html`<main class="page">
    <article class="dads-emergency-banner">
      <header class="dads-emergency-banner__header">
        <h1 class="dads-emergency-banner__heading">【${words.severity}】${facts.title}</h1>
        <span class="dads-emergency-banner__timestamp">${words.stage} ${facts.published} · ${facts.issuer}</span>
      </header>
      <div class="dads-emergency-banner__body">
        <p><strong>${words.who}</strong></p>
        ${rows(facts.who.map(({label, value}) => [label, value]))}
      </div>
      <div class="dads-emergency-banner__action">
        <a class="dads-emergency-banner__button" href="#checker">${words.check}</a>
      </div>
    </article>
    <p>${callLink(contact, words.free)}</p>
    <p>${facts.summary}</p>
    <form id="checker" method="get" novalidate>
      ${heading(2, '24', words.form)}
      ${facts.questions.map((question) => (question.kind === 'date' ? date(question, words) : choice(question)))}
      <button class="dads-button" data-size="lg" data-type="solid-fill">${words.submit}</button>
      <p>${words.privacy}</p>
    </form>
    <div id="verdict"></div>
    ${heading(2, '24', words.advice)} ${steps(facts.advice)}
    ${[
      ...facts.sections.map(({heading: title, body}) => [title, paragraphs(body)]),
      [words.data, paragraphs([facts.data.join(' / '), `${words.people}: ${facts.people}`])],
      [words.measures, steps(facts.measures)],
      [words.services, services(facts)],
      [
        words.timeline,
        rows(
          facts.timeline.map(({when, title, planned}) => [
            when,
            planned ? `${title} (${words.planned})` : title,
          ]),
        ),
      ],
    ].map(accordion)}
    ${heading(2, '24', words.contact)} ${heading(3, '20', contact.name)}
    <p>${contact.role}</p>
    ${rows([
      [words.phone, html`<a class="dads-link" href="${contact.tel}">${contact.phone}</a> ${words.free}`],
      [words.hours, contact.hours],
      [words.mail, html`<a class="dads-link" href="mailto:${contact.email}">${contact.email}</a>`],
    ])}
    <p><small>${words.issuedBy} ${facts.issuer} ${facts.representative}</small></p>
  </main>`;
}
