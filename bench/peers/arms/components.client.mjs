/** An element that fetches the facts, and writes the notice into itself in the tags of a component library. */
import {answersOf, missingOf, verdictOf} from '../check.mjs';
import {componentNotice, componentVerdict} from './components.mjs';

/**
 * @param {string} tag
 * @param {import('./components.mjs').Library} library
 */
export function define(tag, library) {
  customElements.define(
    tag,
    class extends HTMLElement {
      async connectedCallback() {
        const facts = await (await fetch(this.getAttribute('src'))).json();
        this.innerHTML = componentNotice(facts, library);
        this.querySelector('form').addEventListener('submit', (event) => this.check(event, facts));
      }

      check(event, facts) {
        event.preventDefault();
        const answers = answersOf(facts.questions, new FormData(event.target));
        const [missing] = missingOf(facts.questions, answers);
        if (missing) this.querySelector(`[name^="${missing.id}"]`).focus();
        else
          this.querySelector('#verdict').innerHTML = componentVerdict(
            facts,
            verdictOf(facts.tests, answers),
            library,
          );
      }
    },
  );
}
