/** A custom element without any library: it fetches the facts, and writes the notice into its shadow root at one go. */
import {answersOf, missingOf, verdictOf} from '../check.mjs';
import {bareNotice, bareVerdict} from './bare.mjs';
import styles from './bare.css';

class VanillaNotice extends HTMLElement {
  async connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    const facts = await (await fetch(this.getAttribute('src'))).json();
    root.innerHTML = `<style>${styles}</style>${bareNotice(facts)}`;
    root.querySelector('form').addEventListener('submit', (event) => this.check(event, facts));
  }

  check(event, facts) {
    event.preventDefault();
    const answers = answersOf(facts.questions, new FormData(event.target));
    const [missing] = missingOf(facts.questions, answers);
    if (missing) this.shadowRoot.querySelector(`[name^="${missing.id}"]`).focus();
    else
      this.shadowRoot.querySelector('#verdict').innerHTML = bareVerdict(
        facts,
        verdictOf(facts.tests, answers),
      );
  }
}

customElements.define('vanilla-notice', VanillaNotice);
