import {html, nothing, type TemplateResult} from 'lit';
import * as supplement from '../../localization/catalogues/supplement/messages.js';
import type {Speaker} from '../../localization/speaker.js';
import type {Image} from '../../model/schema/image.js';
import type {Product} from '../../model/schema/product.js';
import {imageView} from '../understand/image.js';
import type {Surface} from '../surface.js';
import {codeView} from '../text/code.js';
import {headingView} from '../text/heading.js';
import {textView} from '../text/phrase.js';
import {dateTestWords} from '../text/test-words.js';

/** Pictures, one below the other. */
export function imagesView(images: readonly Image[] | undefined, {speaker}: Surface): TemplateResult[] {
  return (images ?? []).map((image) => imageView(image, speaker));
}

function rowView(label: () => string, value: unknown, speaker: Speaker): TemplateResult {
  return html`<div><dt>${speaker.say(label)}</dt><dd>${value}</dd></div>`;
}

/** By what readers recognise a product. Numbers keep their direction in lines that run from right to left. */
function rowsOf({brand, model, gtin, packSize, soldFrom, soldTo, soldBy}: Product, speaker: Speaker) {
  const sold = dateTestWords({from: soldFrom, to: soldTo}, speaker);
  return [
    ...(brand === undefined
      ? []
      : [rowView(supplement.brand, html`<span translate="no">${textView(brand, speaker)}</span>`, speaker)]),
    ...(model === undefined ? [] : [rowView(supplement.model, codeView(model), speaker)]),
    ...(gtin === undefined ? [] : [rowView(supplement.barCode, codeView(gtin), speaker)]),
    ...(packSize === undefined ? [] : [rowView(supplement.packSize, textView(packSize, speaker), speaker)]),
    ...(sold === '' ? [] : [rowView(supplement.sold, sold, speaker)]),
    ...(soldBy === undefined ? [] : [rowView(supplement.soldBy, textView(soldBy, speaker), speaker)]),
  ];
}

function productView(product: Product, surface: Surface): TemplateResult {
  const {speaker} = surface;
  const rows = rowsOf(product, speaker);
  return html`<li part="product">
    ${product.images?.length ? html`<div>${imagesView(product.images, surface)}</div>` : nothing}
    <div>
      <p><strong translate="no">${textView(product.name, speaker)}</strong></p>
      ${rows.length > 0 ? html`<dl>${rows}</dl>` : nothing}
    </div>
  </li>`;
}

/** The products that a notice is about, with their pictures. */
export function productsView(surface: Surface): TemplateResult | typeof nothing {
  const {notice, speaker, headingLevel} = surface;
  const {products} = notice;
  if (!products?.length) return nothing;
  const heading = products.length > 1 ? supplement.products : supplement.product;
  return html`<section part="section">
    ${headingView(headingLevel, speaker.say(heading))}
    <ul class="cards products" role="list">
      ${products.map((product) => productView(product, surface))}
    </ul>
  </section>`;
}
