import type {Notice} from './schema/notice.js';
import type {Related} from './schema/related.js';

/** The notices that have taken the place of this one. */
export function replacementsOf({related = []}: Notice): readonly Related[] {
  return related.filter(({relation}) => relation === 'superseded-by');
}

/**
 * Whether a notice no longer holds, whatever the time: it was withdrawn, or another has taken its place. Nobody may be told
 * by it that they are affected, or that they are not, or what to do. One that has expired still says who was affected.
 */
export function isEnded(notice: Notice): boolean {
  return notice.stage === 'withdrawn' || replacementsOf(notice).length > 0;
}

/**
 * What a notice still tells its readers: all of it or, once it no longer holds, its title and summary, whom to ask, and where
 * to read on.
 */
export function stillTold(notice: Notice): Notice {
  if (!isEnded(notice)) return notice;
  return {
    ...notice,
    // What is urgent, the newer notice says.
    severity: 'information',
    advice: undefined,
    data: undefined,
    eligibility: undefined,
    hazard: undefined,
    images: undefined,
    links: undefined,
    measures: undefined,
    people: undefined,
    products: undefined,
    remedies: undefined,
    sections: undefined,
    services: undefined,
    timeline: undefined,
  };
}
