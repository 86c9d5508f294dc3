/** The notice after the components of GOV.UK Frontend: markup that is whole without its script. */
import {html} from '../html.mjs';

function errorOf(id) {
  return html`<p class="govuk-error-message" id="${id}-error" hidden></p>`;
}

function fieldset({id, label, hint}, body) {
  return html`<div class="govuk-form-group" id="${id}">
    <fieldset class="govuk-fieldset" role="group" aria-describedby="${hint && `${id}-hint`} ${id}-error">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${label}</legend>
      ${hint && html`<div class="govuk-hint" id="${id}-hint">${hint}</div>`} ${errorOf(id)} ${body}
    </fieldset>
  </div>`;
}

function dateField(id, part, label) {
  return html`<div class="govuk-date-input__item">
    <div class="govuk-form-group">
      <label class="govuk-label govuk-date-input__label" for="${id}-${part}">${label}</label>
      <input
        class="govuk-input govuk-date-input__input govuk-input--width-${part === 'year' ? 4 : 2}"
        id="${id}-${part}"
        name="${id}-${part}"
        type="text"
        inputmode="numeric"
      />
    </div>
  </div>`;
}

function date(question, {words, language}) {
  const parts = language === 'ja' ? ['year', 'month', 'day'] : ['day', 'month', 'year'];
  return fieldset(
    question,
    html`<div class="govuk-date-input">${parts.map((part) => dateField(question.id, part, words[part]))}</div>
      <div class="govuk-checkboxes govuk-checkboxes--small" data-module="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input class="govuk-checkboxes__input" id="${question.id}-unknown" name="${question.id}-unknown" type="checkbox" />
          <label class="govuk-label govuk-checkboxes__label" for="${question.id}-unknown">${words.forgotten}</label>
        </div>
      </div>`,
  );
}

function choice(question) {
  const {id} = question;
  return fieldset(
    question,
    html`<div class="govuk-radios" data-module="govuk-radios">
      ${question.options.map(
        ({value, label, hint}) =>
          html`<div class="govuk-radios__item">
            <input
              class="govuk-radios__input"
              id="${id}-${value}"
              name="${id}"
              type="radio"
              value="${value}"
              ${hint && html`aria-describedby="${id}-${value}-hint"`}
            />
            <label class="govuk-label govuk-radios__label" for="${id}-${value}">${label}</label>
            ${hint && html`<div class="govuk-hint govuk-radios__hint" id="${id}-${value}-hint">${hint}</div>`}
          </div>`,
      )}
    </div>`,
  );
}

function rows(entries) {
  return html`<dl class="govuk-summary-list">
    ${entries.map(
      ([key, value]) =>
        html`<div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">${key}</dt>
          <dd class="govuk-summary-list__value">${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function paragraphs(texts) {
  return texts.map((text) => html`<p class="govuk-body">${text}</p>`);
}

function accordion(sections, words) {
  return html`<div
    class="govuk-accordion"
    data-module="govuk-accordion"
    id="more"
    data-i18n.show-section="${words.show}"
    data-i18n.show-section-aria-label="${words.show}"
    data-i18n.hide-section="${words.hide}"
    data-i18n.hide-section-aria-label="${words.hide}"
    data-i18n.show-all-sections="${words.showAll}"
    data-i18n.hide-all-sections="${words.hideAll}"
  >
    ${sections.map(
      ([heading, body], index) =>
        html`<div class="govuk-accordion__section">
          <div class="govuk-accordion__section-header">
            <h2 class="govuk-accordion__section-heading">
              <span class="govuk-accordion__section-button" id="more-heading-${index + 1}">${heading}</span>
            </h2>
          </div>
          <div id="more-content-${index + 1}" class="govuk-accordion__section-content">${body}</div>
        </div>`,
    )}
  </div>`;
}

function services({words, services}) {
  return html`<table class="govuk-table">
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        <th scope="col" class="govuk-table__header">${words.service}</th>
        <th scope="col" class="govuk-table__header">${words.back}</th>
      </tr>
    </thead>
    <tbody class="govuk-table__body">
      ${services.map(
        ({name, when}) =>
          html`<tr class="govuk-table__row">
            <td class="govuk-table__cell">${name}</td>
            <td class="govuk-table__cell">${when}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function steps(items) {
  return html`<ol class="govuk-list govuk-list--number">
    ${items.map(({title, body, state}) => html`<li><strong>${title}</strong>${state && html` (${state})`}<br />${body}</li>`)}
  </ol>`;
}

/** What a check found, with what to do about it. */
export function govukVerdict({verdicts, advice, consequence, words, contact}, verdict) {
  return html`<div class="govuk-notification-banner" role="alert" tabindex="-1" aria-labelledby="verdict-title">
    <div class="govuk-notification-banner__header">
      <h2 class="govuk-notification-banner__title" id="verdict-title">${verdicts[verdict].title}</h2>
    </div>
    <div class="govuk-notification-banner__content">
      <p class="govuk-notification-banner__heading">${verdicts[verdict].body}</p>
      ${
        verdict !== 'not-affected' &&
        html`<h3 class="govuk-heading-m">${words.nextSteps}</h3>
          ${steps(advice)}
          <p class="govuk-body">${consequence}</p>
          <a class="govuk-button" role="button" draggable="false" data-module="govuk-button" href="${contact.tel}">
            ${words.call} ${contact.phone}
          </a>`
      }
    </div>
  </div>`;
}

/** The list of questions that have no answer. */
export function govukErrors({words}, missing) {
  return html`<div class="govuk-error-summary" data-module="govuk-error-summary">
    <div role="alert">
      <h2 class="govuk-error-summary__title">${words.errors}</h2>
      <div class="govuk-error-summary__body">
        <ul class="govuk-list govuk-error-summary__list">
          ${missing.map(({id, label}) => html`<li><a href="#${id}">${label}</a></li>`)}
        </ul>
      </div>
    </div>
  </div>`;
}

export const stylesheet = 'govuk.css';
export const htmlClass = 'govuk-template';
export const bodyClass = 'govuk-template__body';

/** What the page says; the script finds its facts beside it. */
export function govukNotice(facts) {
  const {words, contact} = facts;
  return html`<div class="govuk-width-container">
    <main class="govuk-main-wrapper">
      <p class="govuk-body"><strong class="govuk-tag govuk-tag--orange">${words.severity}</strong> ${words.stage} ${facts.published}</p>
      <h1 class="govuk-heading-l">${facts.title}</h1>
      <p class="govuk-body">${facts.issuer}</p>
      <h2 class="govuk-heading-m">${words.who}</h2>
      ${rows(facts.who.map(({label, value}) => [label, value]))}
      <div class="govuk-button-group">
        <a href="#checker" role="button" draggable="false" class="govuk-button" data-module="govuk-button">${words.check}</a>
        <a href="${contact.tel}" role="button" draggable="false" class="govuk-button govuk-button--secondary" data-module="govuk-button">
          ${contact.phone} ${words.free}
        </a>
      </div>
      <p class="govuk-body">${facts.summary}</p>
      <div id="errors"></div>
      <form id="checker" method="get" novalidate>
        <h2 class="govuk-heading-l">${words.form}</h2>
        ${facts.questions.map((question) => (question.kind === 'date' ? date(question, facts) : choice(question)))}
        <button type="submit" class="govuk-button" data-module="govuk-button">${words.submit}</button>
        <p class="govuk-hint">${words.privacy}</p>
      </form>
      <div id="verdict"></div>
      <h2 class="govuk-heading-m">${words.advice}</h2>
      ${steps(facts.advice)}
      ${accordion(
        [
          ...facts.sections.map(({heading, body}) => [heading, paragraphs(body)]),
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
        ],
        words,
      )}
      <h2 class="govuk-heading-m">${words.contact}</h2>
      <h3 class="govuk-heading-s">${contact.name}</h3>
      <p class="govuk-body">${contact.role}</p>
      ${rows([
        [words.phone, html`<a class="govuk-link" href="${contact.tel}">${contact.phone}</a> ${words.free}`],
        [words.hours, contact.hours],
        [words.mail, html`<a class="govuk-link" href="mailto:${contact.email}">${contact.email}</a>`],
      ])}
      <p class="govuk-body-s">${words.issuedBy} ${facts.issuer} ${facts.representative}</p>
    </main>
  </div>`;
}
