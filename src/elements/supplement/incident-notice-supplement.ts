/** Pictures, products, hazards, remedies and related notices. Downloaded where a document has one of them. */
import type {CSSResult} from 'lit';
import type {Translations} from '../../localization/msg.js';
import {Speaker} from '../../localization/speaker.js';
import type {Supplement, Surface} from '../../views/surface.js';
import * as sheets from '../../views/supplement/style-sheets.js';
import {supplementViews} from '../../views/supplement/supplement.js';

/** The style sheets that it adds to those of an element. */
export const supplementStyleSheets: readonly CSSResult[] = sheets.supplementStyleSheets;

/**
 * The supplement in the language of a surface, by a `Speaker` of this file (see `Speaker`).
 *
 * @param translations - its words in that language
 */
export function supplementIn(translations: Translations | undefined): Supplement {
  const own = (surface: Surface): Surface => {
    const {notice, speaker} = surface;
    const spoken = {...speaker.spoken, messages: {...speaker.spoken.messages, ...translations}};
    return {...surface, speaker: new Speaker(spoken, speaker.language, notice)};
  };
  const {lead, images, products, remedies, related} = supplementViews;
  return {
    lead: (surface) => lead(own(surface)),
    images: (list, surface) => images(list, own(surface)),
    products: (group, surface) => products(group, own(surface)),
    remedies: (groups, surface) => remedies(groups, own(surface)),
    related: (surface) => related(own(surface)),
  };
}
