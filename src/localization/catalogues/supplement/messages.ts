/**
 * Products, hazards, remedies and related notices. A catalogue of its own, because only pages whose document has one of
 * them download it.
 */
import type {Relation, RemedyKind} from '../../../model/schema/vocabulary.js';
import {msg, str} from '../../msg.js';

/** Heading above the picture of the product that a notice is about; also before its name */
export const product = () => msg('Product', {id: 'supplement-product'});
/** Heading above the pictures of the products that a notice is about; also before their names */
export const products = () => msg('Products', {id: 'supplement-products'});
/** Label of a brand name */
export const brand = () => msg('Brand', {id: 'supplement-brand'});
/** Label of the model number of a product */
export const model = () => msg('Model', {id: 'supplement-model'});
/** Label of the number that stands below the bar code of a product (GTIN, EAN, UPC, JAN) */
export const barCode = () => msg('Barcode number', {id: 'supplement-bar-code'});
/** Label of how much a package holds, such as 200 g */
export const packSize = () => msg('Pack size', {id: 'supplement-pack-size'});
/** Label of the dates between which a product was sold */
export const sold = () => msg('Sold', {id: 'supplement-sold'});
/** Label of the shops or sites that sold a product */
export const soldBy = () => msg('Sold by', {id: 'supplement-sold-by'});

/** Heading above what can happen to people, in plain words */
export const hazard = () => msg('What can happen', {id: 'supplement-hazard'});
/** Heading above the repair, refund and so on that the issuer offers */
export const remedies = () => msg('How we are putting it right', {id: 'supplement-remedies'});
export const remedyKinds: Readonly<Record<Exclude<RemedyKind, 'other'>, () => string>> = {
  /** Badge: what the issuer offers to readers */
  repair: () => msg('Repair', {id: 'supplement-repair'}),
  /** Badge: what the issuer offers to readers */
  replace: () => msg('Replacement', {id: 'supplement-replace'}),
  /** Badge: what the issuer offers to readers; their money back */
  refund: () => msg('Refund', {id: 'supplement-refund'}),
  /** Badge: what the issuer offers to readers; an amount on their account or bill */
  credit: () => msg('Credit', {id: 'supplement-credit'}),
  /** Badge: what the issuer offers to readers; someone watches, for example, whether their data is misused */
  monitoring: () => msg('Monitoring', {id: 'supplement-monitoring'}),
  /** Badge: what readers are asked to do with the product */
  dispose: () => msg('Disposal', {id: 'supplement-dispose'}),
};
/** The date until which a remedy can be claimed; the gap is a date */
export const deadline = (when: string) => msg(str`Deadline: ${when}`, {id: 'supplement-deadline'});

/** Heading of a list of links to other notices */
export const related = () => msg('Related notices', {id: 'supplement-related'});
export const relations: Readonly<Record<Relation, () => string>> = {
  /** Below a link to another notice: this one in another language */
  translation: () => msg('Translation', {id: 'supplement-translation'}),
  /** Below a link to another notice */
  'same-incident': () => msg('About the same incident', {id: 'supplement-same-incident'}),
  /** Below a link to another notice: about the same product in another country */
  'other-market': () => msg('For another country or region', {id: 'supplement-other-market'}),
  /** Below a link to another notice: an older one, whose place this one has taken */
  supersedes: () => msg('Replaced by this notice', {id: 'supplement-supersedes'}),
  /** Below a link to another notice: a newer one, which has taken the place of this one */
  'superseded-by': () => msg('Replaces this notice', {id: 'supplement-superseded-by'}),
};
