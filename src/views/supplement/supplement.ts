import {html, nothing} from 'lit';
import * as supplement from '../../localization/catalogues/supplement/messages.js';
import type {Group} from '../../model/schema/eligibility.js';
import type {Notice} from '../../model/schema/notice.js';
import type {Supplement, Surface} from '../surface.js';
import {bodyView} from '../text/body.js';
import {headingView} from '../text/heading.js';
import {textListView} from '../text/phrase.js';
import {hasSupplement} from './has-supplement.js';
import {imagesView, productsView} from './products.js';
import {relatedView} from './related.js';
import {groupRemediesView, remediesView} from './remedies.js';

function hazardView({notice: {hazard}, speaker, headingLevel}: Surface): unknown {
  if (hazard === undefined) return nothing;
  return html`<section part="section">
    ${headingView(headingLevel, speaker.say(supplement.hazard))} ${bodyView(hazard, speaker)}
  </section>`;
}

function leadView(surface: Surface): unknown {
  const {images} = surface.notice;
  return html`${images?.length ? html`<section part="section">${imagesView(images, surface)}</section>` : nothing}
  ${productsView(surface)} ${hazardView(surface)} ${remediesView(surface)}`;
}

function groupProductsView(group: Group, {notice: {products = []}, speaker}: Surface): unknown {
  const own = products.filter(({id}) => group.products?.includes(id));
  if (own.length === 0) return nothing;
  const heading = own.length > 1 ? supplement.products : supplement.product;
  const names = own.map(({name}) => name);
  return html`<p><span class="soft">${speaker.say(heading)}</span> ${textListView(names, speaker)}</p>`;
}

export const supplementViews: Supplement = {
  lead: leadView,
  images: imagesView,
  products: groupProductsView,
  remedies: (groups, surface) => groupRemediesView(surface, groups),
  related: relatedView,
};

/** The supplement of a notice, for code that need not download it; undefined if the notice needs none. */
export function supplementOf(notice: Notice): Supplement | undefined {
  return hasSupplement(notice) ? supplementViews : undefined;
}
