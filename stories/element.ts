import {nothing, type TemplateResult} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {html, literal} from 'lit/static-html.js';
import type {Answers} from './answers.js';
import {unitOf} from './config/measures.js';

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
  /** Custom properties; a number is in the unit of its measure. */
  readonly [property: `--${string}`]: string | number | undefined;
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
  /** Of `<incident-banner>` only. */
  readonly 'show-withdrawn'?: boolean;
  /** Of `<incident-banner>` only. */
  readonly variant?: string;
  /** What the checker starts with, by the ids of questions. */
  readonly answers?: Answers;
  /** What stands between the tags. */
  readonly fallback?: TemplateResult;
  /** What stands beneath a verdict. */
  readonly help?: TemplateResult;
}

/** The custom properties among the arguments, as a style sheet has them. */
export function customProperties(args: ElementArgs): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args).flatMap(([name, value]: [string, unknown]) => {
      if (!name.startsWith('--') || value === '') return [];
      if (typeof value === 'number') return [[name, `${value}${unitOf(name)}`]];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** Draws an element as its owner would write it. */
export function elementView(tag: Tag, args: ElementArgs): TemplateResult {
  const {notice, src, integrity, refresh, lang, show, href, answers, fallback, help} = args;
  return html`<${tags[tag]}
    .notice=${notice}
    .answers=${answers}
    src=${src ?? nothing}
    integrity=${integrity ?? nothing}
    refresh=${refresh ?? nothing}
    lang=${lang ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    show=${show ?? nothing}
    href=${href ?? nothing}
    variant=${args.variant ?? nothing}
    style=${styleMap(customProperties(args))}
    ?show-withdrawn=${args['show-withdrawn'] ?? false}
  >${fallback ?? nothing}${help ?? nothing}</${tags[tag]}>`;
}
