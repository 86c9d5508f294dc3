import type {CSSResult, LitElement, PropertyValues} from 'lit';
import {ResilientElement} from '../rendering/resilient-element.js';
import {FormStandIn} from './form-stand-in.js';
import type {Hydrate} from './load.js';

/** Lets what a server rendered stand until the element can take it over as its own. */
export abstract class HydratedElement extends ResilientElement {
  /** Hydrates the server's markup with the next update. */
  protected hydrate?: Hydrate | undefined;
  /** Stands where the server's form does while there is nothing to bring it to life. */
  private standIn: FormStandIn | undefined;

  /**
   * Whether the page shows what a server rendered. It stands until all is there that hydrates it.
   *
   * @internal
   */
  get isServerRendered(): boolean {
    return this.renderRoot !== this.shadowRoot;
  }

  /** Whether the element renders in the place of the server's form, and not of all that the server rendered. */
  protected get standsForForm(): boolean {
    return this.standIn !== undefined;
  }

  /** Whether there is what the server rendered, to take that over. */
  protected abstract get hasContent(): boolean;

  /** What a server rendered is in the shadow root before the element is: the element then renders beside the page. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.shadowRoot ? new DocumentFragment() : super.createRenderRoot();
  }

  protected override update(changed: PropertyValues<this>): void {
    const {hydrate} = this;
    this.hydrate = undefined;
    if (hydrate) this.takeOver(hydrate);
    super.update(changed);
  }

  /** Hydrates what a server rendered. Without content that stands, and in place of its form what went wrong. */
  private takeOver(hydrate: Hydrate): void {
    const root = this.shadowRoot;
    if (!root || !this.isServerRendered) return;
    if (this.hasContent) {
      this.standIn?.remove();
      this.adoptOwnStyles(root);
      hydrate(root, this.render(), this.renderOptions);
      this.renderRoot = root;
      return;
    }
    const form = root.querySelector('form');
    if (form) this.standIn ??= new FormStandIn(form, this.renderRoot);
    else root.append(this.renderRoot);
  }

  /** What Lit does with the root that it creates; where sheets cannot be constructed, the server's styles stay. */
  private adoptOwnStyles(root: ShadowRoot): void {
    const {elementStyles} = this.constructor as typeof LitElement;
    const sheets = (elementStyles as CSSResult[]).flatMap(({styleSheet}) => styleSheet ?? []);
    if (sheets.length > 0) root.adoptedStyleSheets = [...sheets, ...root.adoptedStyleSheets];
  }
}
