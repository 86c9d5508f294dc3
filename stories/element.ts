import {nothing, type TemplateResult} from 'lit';
import {html, literal} from 'lit/static-html.js';

const tags = {
  'incident-notice': literal`incident-notice`,
  'incident-banner': literal`incident-banner`,
  'incident-checker': literal`incident-checker`,
  'incident-details': literal`incident-details`,
  'incident-timeline': literal`incident-timeline`,
  'incident-contact-card': literal`incident-contact-card`,
};

export type Tag = keyof typeof tags;

/** What an owner writes into the tag, and what the controls edit. */
export interface ElementArgs {
  /** The document; any value, because what is none has to be shown, too. */
  readonly notice?: unknown;
  /** Documents of a story that shows several. */
  readonly notices?: readonly unknown[];
  readonly src?: string;
  readonly integrity?: string;
  readonly refresh?: number;
  readonly lang?: string;
  readonly 'heading-level'?: number;
  /** Of `<incident-notice>` only. */
  readonly show?: string;
  /** Of `<incident-banner>` only. */
  readonly href?: string;
  /** What stands between the tags. */
  readonly fallback?: TemplateResult;
  /** What stands beneath a verdict. */
  readonly help?: TemplateResult;
}

/** Draws an element as its owner would write it. */
export function elementView(tag: Tag, args: ElementArgs): TemplateResult {
  const {notice, src, integrity, refresh, lang, show, href, fallback, help} = args;
  return html`<${tags[tag]}
    .notice=${notice}
    src=${src ?? nothing}
    integrity=${integrity ?? nothing}
    refresh=${refresh ?? nothing}
    lang=${lang ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    show=${show ?? nothing}
    href=${href ?? nothing}
  >${fallback ?? nothing}${help ?? nothing}</${tags[tag]}>`;
}
