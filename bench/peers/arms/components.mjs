/**
 * The notice in the tags of Shoelace, or of Web Awesome that came from it. Both have the same components under two prefixes,
 * but for the box at the top and what a button is like.
 */
import {html} from '../html.mjs';

/** @typedef {Record<'prefix' | 'box' | 'primary' | 'secondary', ReturnType<typeof html>>} Library */

function question({id, kind, label, hint, options}, words, prefix) {
  const tag = (name) => html`${prefix}-${name}`;
  if (kind === 'date')
    return html`<div>
      <${tag('input')} type="date" name="${id}" label="${label}" ${hint && hintOf(prefix, hint)}></${tag('input')}>
      <${tag('checkbox')} name="${id}-unknown">${words.forgotten}</${tag('checkbox')}>
    </div>`;
  return html`<${tag('radio-group')} name="${id}" label="${label}" ${hint && hintOf(prefix, hint)}>
    ${options.map(
      ({value, label, hint}) =>
        html`<${tag('radio')} value="${value}">${label}${hint && html` <small>${hint}</small>`}</${tag('radio')}>`,
    )}
  </${tag('radio-group')}>`;
}

/** The attribute of a hint is the one that was renamed. */
function hintOf(prefix, hint) {
  return prefix.text === 'sl' ? html`help-text="${hint}"` : html`hint="${hint}"`;
}

function list(items) {
  return html`<ul>
    ${items.map(({title, body, state}) => html`<li><strong>${title}</strong>${state && ` (${state})`}<br />${body}</li>`)}
  </ul>`;
}

function terms(entries) {
  return html`<dl>
    ${entries.map(([term, value]) => html`<dt>${term}</dt><dd>${value}</dd>`)}
  </dl>`;
}

/**
 * What a check found, with what to do about it.
 *
 * @param {object} facts
 * @param {string} verdict
 * @param {Library} library
 */
export function componentVerdict({verdicts, advice, consequence, words, contact}, verdict, {box}) {
  return html`<${box} open variant="${verdict === 'not-affected' ? 'success' : 'danger'}">
    <h3>${verdicts[verdict].title}</h3>
    <p>${verdicts[verdict].body}</p>
    ${
      verdict !== 'not-affected' &&
      html`<h4>${words.nextSteps}</h4>
        ${list(advice)}
        <p>${consequence}</p>
        <p><a href="${contact.tel}">${words.call} ${contact.phone}</a></p>`
    }
  </${box}>`;
}

/**
 * The whole notice.
 *
 * @param {object} facts
 * @param {Library} library
 */
export function componentNotice(facts, library) {
  const {words, contact} = facts;
  const {prefix, box, primary, secondary} = library;
  const button = html`${prefix}-button`;
  const details = html`${prefix}-details`;
  return html`<article>
    <${box} open variant="warning"><strong>${words.severity}</strong> ${words.stage} ${facts.published}</${box}>
    <h1>${facts.title}</h1>
    <p>${facts.issuer}</p>
    <section>
      <h2>${words.who}</h2>
      ${terms(facts.who.map(({label, value}) => [label, value]))}
    </section>
    <p class="actions">
      <${button} ${primary} href="#checker">${words.check}</${button}>
      <${button} ${secondary} href="${contact.tel}">${contact.phone} ${words.free}</${button}>
    </p>
    <p>${facts.summary}</p>
    <form id="checker" method="get" novalidate>
      <h2>${words.form}</h2>
      ${facts.questions.map((each) => question(each, words, prefix))}
      <${button} ${primary} type="submit">${words.submit}</${button}>
      <p>${words.privacy}</p>
    </form>
    <div id="verdict" role="status"></div>
    <h2>${words.advice}</h2>
    ${list(facts.advice)}
    ${[
      ...facts.sections.map(({heading, body}) => [heading, body.map((text) => html`<p>${text}</p>`)]),
      [words.data, html`<p>${facts.data.join(' / ')}</p><p>${words.people}: ${facts.people}</p>`],
      [words.measures, list(facts.measures)],
      [words.services, terms(facts.services.map(({name, when}) => [name, when]))],
      [
        words.timeline,
        terms(
          facts.timeline.map(({when, title, planned}) => [
            when,
            planned ? `${title} (${words.planned})` : title,
          ]),
        ),
      ],
    ].map(([heading, body]) => html`<${details} summary="${heading}">${body}</${details}>`)}
    <h2>${words.contact}</h2>
    <h3>${contact.name}</h3>
    <p>${contact.role}</p>
    <p><a href="${contact.tel}">${contact.phone}</a> ${words.free}<br />${contact.hours}</p>
    <p><a href="mailto:${contact.email}">${contact.email}</a></p>
    <footer>${words.issuedBy} ${facts.issuer} ${facts.representative}</footer>
  </article>`;
}
