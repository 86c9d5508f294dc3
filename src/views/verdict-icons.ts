import type {Verdict} from '../eligibility/result.js';
import {alertIcon} from './icon.js';
import {checkIcon, questionIcon} from './live-icons.js';

/** The signs of the verdicts. */
export const verdictIcons: Readonly<Record<Verdict, string>> = {
  affected: alertIcon,
  'not-affected': checkIcon,
  'possibly-affected': questionIcon,
};
