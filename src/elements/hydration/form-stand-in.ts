/** Stands where a server's form does that nothing can bring to life: what is pressed in that would do nothing. */
export class FormStandIn {
  private readonly place = document.createElement('div');

  /**
   * Takes the place of the form, and its focus. The form stays in the page, out of sight, with what was entered.
   *
   * @param content - what is shown meanwhile
   */
  constructor(
    private readonly form: HTMLFormElement,
    content: Node,
  ) {
    const {place} = this;
    place.tabIndex = -1;
    place.append(content);
    form.before(place);
    if (form.matches(':focus-within')) place.focus();
    form.hidden = true;
  }

  /** Gives the place back, as the server rendered it. */
  remove(): void {
    this.place.remove();
    this.form.hidden = false;
  }
}
