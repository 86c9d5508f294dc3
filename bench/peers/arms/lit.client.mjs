/** The same notice in Lit: templates in place of markup as text. */
import {LitElement, css, html, nothing, unsafeCSS} from 'lit';
import {answersOf, missingOf, verdictOf} from '../check.mjs';
import bareStyles from './bare.css';

function question({id, kind, label, hint, options}, words) {
  return html`<fieldset>
    <legend>${label}</legend>
    ${hint ? html`<p>${hint}</p>` : nothing}
    ${
      kind === 'date'
        ? html`<input type="date" name=${id} aria-label=${label} />
            <label><input type="checkbox" name="${id}-unknown" /> ${words.forgotten}</label>`
        : options.map(
            (option) =>
              html`<label
                ><input type="radio" name=${id} value=${option.value} /> ${option.label}
                ${option.hint ? html`<small>${option.hint}</small>` : nothing}</label
              >`,
          )
    }
  </fieldset>`;
}

function section(heading, body) {
  return html`<section>
    <h2>${heading}</h2>
    ${body}
  </section>`;
}

function verdictView({verdicts, advice, consequence, words, contact}, verdict) {
  return html`<h3>${verdicts[verdict].title}</h3>
    <p>${verdicts[verdict].body}</p>
    ${
      verdict === 'not-affected'
        ? nothing
        : html`<h4>${words.nextSteps}</h4>
            <ol>
              ${advice.map(({title, body}) => html`<li><strong>${title}</strong> ${body}</li>`)}
            </ol>
            <p>${consequence}</p>
            <p><a href=${contact.tel}>${words.call} ${contact.phone}</a></p>`
    }`;
}

class LitNotice extends LitElement {
  static properties = {src: {}, facts: {state: true}, verdict: {state: true}};
  static styles = css`
    ${unsafeCSS(bareStyles)}
  `;

  async connectedCallback() {
    super.connectedCallback();
    this.facts = await (await fetch(this.getAttribute('src'))).json();
  }

  render() {
    const {facts} = this;
    if (!facts) return nothing;
    const {words, contact} = facts;
    return html`<article>
      <p class="strip"><strong>${words.severity}</strong> <span>${words.stage} ${facts.published}</span></p>
      <h1>${facts.title}</h1>
      <p>${facts.issuer}</p>
      <section class="who">
        <h2>${words.who}</h2>
        <dl>
          ${facts.who.map(
            ({label, value}) =>
              html`<dt>${label}</dt>
                <dd>${value}</dd>`,
          )}
        </dl>
      </section>
      <p class="actions">
        <a href="#checker">${words.check}</a> <a href=${contact.tel}>${contact.phone} <small>${words.free}</small></a>
      </p>
      <p>${facts.summary}</p>
      <section id="checker">
        <h2>${words.form}</h2>
        <form novalidate @submit=${this.check}>
          ${facts.questions.map((each) => question(each, words))}
          <button>${words.submit}</button>
          <p>${words.privacy}</p>
        </form>
        <div id="verdict" role="status">${this.verdict ? verdictView(facts, this.verdict) : nothing}</div>
      </section>
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
          ${facts.measures.map(
            ({title, body, state}) => html`<li><strong>${title}</strong> (${state})<br />${body}</li>`,
          )}
        </ul>`,
      )}
      ${section(
        words.services,
        html`<table>
          <tr>
            <th>${words.service}</th>
            <th>${words.back}</th>
          </tr>
          ${facts.services.map(
            ({name, when}) =>
              html`<tr>
                <td>${name}</td>
                <td>${when}</td>
              </tr>`,
          )}
        </table>`,
      )}
      ${section(
        words.timeline,
        html`<ol class="timeline">
          ${facts.timeline.map(
            ({when, title, planned}) =>
              html`<li><strong>${when}</strong> ${title} ${planned ? html`(${words.planned})` : nothing}</li>`,
          )}
        </ol>`,
      )}
      ${section(
        words.contact,
        html`<h3>${contact.name}</h3>
          <p>${contact.role}</p>
          <p><a href=${contact.tel}>${contact.phone}</a> ${words.free}<br />${contact.hours}</p>
          <p><a href="mailto:${contact.email}">${contact.email}</a></p>`,
      )}
      <footer>${words.issuedBy} ${facts.issuer} ${facts.representative}</footer>
    </article>`;
  }

  check(event) {
    event.preventDefault();
    const answers = answersOf(this.facts.questions, new FormData(event.target));
    const [missing] = missingOf(this.facts.questions, answers);
    if (missing) this.renderRoot.querySelector(`[name^="${missing.id}"]`).focus();
    else this.verdict = verdictOf(this.facts.tests, answers);
  }
}

customElements.define('lit-notice', LitNotice);
