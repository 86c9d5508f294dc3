/** Changes to a notice while it is being read. A catalogue of its own, because a page downloads it with the refresh. */
import {msg, str} from '../../msg.js';

/**
 * Above a notice that has changed while it was being read; the gap says stage, revision and date. Also read out by
 * screen readers
 */
export const updated = (asOf: string) =>
  msg(str`This notice has been updated: ${asOf}.`, {id: 'news-updated'});
/** Which parts of the notice have changed; the gap is a list of headings */
export const changed = (parts: string) => msg(str`Changed: ${parts}.`, {id: 'news-changed'});
/** The questions or the rule of the form have changed, so that earlier verdicts no longer hold */
export const checkAgain = () =>
  msg('Who is affected has changed. If you have checked before, please check again.', {
    id: 'news-check-again',
  });
/** Parts of a notice, as the list of what has changed calls them. */
export const parts = {
  /** A part of the notice, in the list of what has changed: its title and the sentences below it */
  summary: () => msg('summary', {id: 'news-summary'}),
  /** A part of the notice, in the list of what has changed */
  facts: () => msg('key facts', {id: 'news-facts'}),
  /** A part of the notice, in the list of what has changed: the questions and the rule of the form */
  eligibility: () => msg('who is affected', {id: 'news-eligibility'}),
  /** A part of the notice, in the list of what has changed: those that were sold, with their pictures */
  products: () => msg('products', {id: 'news-products'}),
  /** A part of the notice, in the list of what has changed: the danger */
  hazard: () => msg('what can happen', {id: 'news-hazard'}),
  /** A part of the notice, in the list of what has changed: repair, refund and so on */
  remedies: () => msg('how it is put right', {id: 'news-remedies'}),
  /** A part of the notice, in the list of what has changed: the text */
  explanations: () => msg('explanations', {id: 'news-explanations'}),
  /** A part of the notice, in the list of what has changed */
  measures: () => msg('measures', {id: 'news-measures'}),
  /** A part of the notice, in the list of what has changed: those that were stopped */
  services: () => msg('services', {id: 'news-services'}),
  /** A part of the notice, in the list of what has changed */
  advice: () => msg('what you can do', {id: 'news-advice'}),
  /** A part of the notice, in the list of what has changed */
  timeline: () => msg('timeline', {id: 'news-timeline'}),
  /** A part of the notice, in the list of what has changed */
  contact: () => msg('contact', {id: 'news-contact'}),
  /** A part of the notice, in the list of what has changed */
  history: () => msg('earlier notices', {id: 'news-history'}),
  /** A part of the notice, in the list of what has changed */
  links: () => msg('links', {id: 'news-links'}),
};
