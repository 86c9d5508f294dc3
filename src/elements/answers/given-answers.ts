/** The element that may have been given answers. */
export interface AnsweredHost extends HTMLElement {
  readonly answers?: unknown;
}

/** What the owner of a page gives as answers: the property, or what stands in a script of its own; undefined if nothing. */
export function givenAnswers(host: AnsweredHost): unknown {
  return host.answers ?? host.querySelector(':scope > script[slot="answers"]')?.textContent;
}
