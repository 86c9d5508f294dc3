import {LitElement, type PropertyValues} from 'lit';
import {advise} from '../advice/load.js';
import {ForeignChanges} from './foreign-changes.js';

/**
 * Renders in pages that are not the element's alone: translators and extensions change what it has rendered, and scripts may
 * have taken something of the browser away or replaced it.
 */
export abstract class ResilientElement extends LitElement {
  /**
   * Where the element renders. Lit's own is read only.
   *
   * @protected
   */
  declare renderRoot: HTMLElement | DocumentFragment;

  private foreignChanges?: ForeignChanges;

  override connectedCallback(): void {
    this.attempt(() => super.connectedCallback());
  }

  /** What others have changed is drawn anew: not while it is being pressed or left, or the focus would go with it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.isChangedByOthers) await new Promise((done) => setTimeout(done));
    this.attempt(() => void super.scheduleUpdate());
  }

  protected override update(changed: PropertyValues<this>): void {
    if (this.isChangedByOthers) this.clear();
    this.draw(changed);
    if (!this.shadowRoot || this.renderRoot !== this.shadowRoot) return;
    this.foreignChanges ??= new ForeignChanges(this, this.shadowRoot);
    this.foreignChanges.ignoreOwn();
  }

  /** Gives up what could not be rendered: the next rendering is of what stands in its place. */
  protected abstract giveUp(error: unknown): void;

  /**
   * Whether what stands there is not all the element's own. Nothing is taken away under whoever types into a list, which
   * keeps its options by themselves.
   */
  private get isChangedByOthers(): boolean {
    const isTyping = this.shadowRoot?.activeElement?.getAttribute('role') === 'combobox';
    return !isTyping && (this.foreignChanges?.areFound ?? false);
  }

  /**
   * Does what may throw in a page that is XML, or whose scripts have taken something of the browser away or replaced it. Then
   * nothing can be rendered, and the fallback stands.
   */
  private attempt(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.renderRoot.replaceChildren(document.createElement('slot'));
      void advise(this, error as Error);
    }
  }

  /**
   * Renders; once more from nothing where that throws, because somebody has taken apart what Lit would go on with; and what
   * stands in its place where that throws as well.
   */
  private draw(changed: PropertyValues<this>): void {
    try {
      super.update(changed);
      return;
    } catch {
      this.clear();
    }
    try {
      super.update(changed);
    } catch (error) {
      this.clear();
      this.giveUp(error);
      super.update(changed);
    }
  }

  /** Takes away all that is rendered but the styles. Lit begins anew before a node that it does not know. */
  private clear(): void {
    const root = this.renderRoot;
    for (const node of [...root.childNodes]) if (!/^(style|link)$/i.test(node.nodeName)) node.remove();
    this.renderOptions.renderBefore = root.appendChild(new Comment());
  }
}
