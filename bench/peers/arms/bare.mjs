/** The notice in bare HTML: a page by hand, and what the custom element without a library writes into itself. */
import {html} from '../html.mjs';

function choice({id, label, hint, options}) {
  return html`<fieldset>
    <legend>${label}</legend>
    ${hint && html`<p>${hint}</p>`}
    ${options.map(
      ({value, label, hint}) =>
        html`<label
          ><input type="radio" name="${id}" value="${value}" /> ${label}${hint && html`<small>${hint}</small>`}</label
        >`,
    )}
  </fieldset>`;
}

function date({id, label, hint}, words) {
  return html`<fieldset>
    <legend>${label}</legend>
    ${hint && html`<p>${hint}</p>`}
    <input type="date" name="${id}" aria-label="${label}" />
    <label><input type="checkbox" name="${id}-unknown" /> ${words.forgotten}</label>
  </fieldset>`;
}

function form({questions, words}) {
  return html`<section id="checker">
    <h2>${words.form}</h2>
    <form method="get" novalidate>
      ${questions.map((question) => (question.kind === 'date' ? date(question, words) : choice(question)))}
      <button>${words.submit}</button>
      <p>${words.privacy}</p>
    </form>
    <div id="verdict" role="status"></div>
  </section>`;
}

function section(heading, body) {
  return html`<section>
    <h2>${heading}</h2>
    ${body}
  </section>`;
}

/** What a check found, with what to do about it. */
export function bareVerdict({verdicts, advice, consequence, words, contact}, verdict) {
  return html`<h3>${verdicts[verdict].title}</h3>
    <p>${verdicts[verdict].body}</p>
    ${
      verdict !== 'not-affected' &&
      html`<h4>${words.nextSteps}</h4>
        <ol>
          ${advice.map(({title, body}) => html`<li><strong>${title}</strong> ${body}</li>`)}
        </ol>
        <p>${consequence}</p>
        <p><a href="${contact.tel}">${words.call} ${contact.phone}</a></p>`
    }`;
}

/** The whole notice. */
export function bareNotice(facts) {
  const {words, contact} = facts;
  return html`<article>
    <p class="strip"><strong>${words.severity}</strong> <span>${words.stage} ${facts.published}</span></p>
    <h1>${facts.title}</h1>
    <p>${facts.issuer}</p>
    <section class="who">
      <h2>${words.who}</h2>
      <dl>
        ${facts.who.map(
          ({label, value}) => html`<dt>${label}</dt>
          <dd>${value}</dd>`,
        )}
      </dl>
    </section>
    <p class="actions">
      <a href="#checker">${words.check}</a> <a href="${contact.tel}">${contact.phone} <small>${words.free}</small></a>
    </p>
    <p>${facts.summary}</p>
    ${form(facts)}
    ${section(
      words.advice,
      html`<ul>
      ${facts.advice.map(({title, body}) => html`<li><strong>${title}</strong><br />${body}</li>`)}
    </ul>`,
    )}
    ${facts.sections.map(({heading, body}) =>
      section(
        heading,
        body.map((text) => html`<p>${text}</p>`),
      ),
    )}
    ${section(
      words.data,
      html`<ul>
      ${facts.data.map((item) => html`<li>${item}</li>`)}
      <li>${words.people}: ${facts.people}</li>
    </ul>`,
    )}
    ${section(
      words.measures,
      html`<ul>
      ${facts.measures.map(({title, body, state}) => html`<li><strong>${title}</strong> (${state})<br />${body}</li>`)}
    </ul>`,
    )}
    ${section(
      words.services,
      html`<table>
      <tr><th>${words.service}</th><th>${words.back}</th></tr>
      ${facts.services.map(({name, when}) => html`<tr><td>${name}</td><td>${when}</td></tr>`)}
    </table>`,
    )}
    ${section(
      words.timeline,
      html`<ol class="timeline">
      ${facts.timeline.map(
        ({when, title, planned}) =>
          html`<li><strong>${when}</strong> ${title}${planned && html` (${words.planned})`}</li>`,
      )}
    </ol>`,
    )}
    ${section(
      words.contact,
      html`<h3>${contact.name}</h3>
      <p>${contact.role}</p>
      <p><a href="${contact.tel}">${contact.phone}</a> ${words.free}<br />${contact.hours}</p>
      <p><a href="mailto:${contact.email}">${contact.email}</a></p>`,
    )}
    <footer>${words.issuedBy} ${facts.issuer} ${facts.representative}</footer>
  </article>`;
}
