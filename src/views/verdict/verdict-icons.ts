import type {Verdict} from '../../eligibility/result.js';
import {alertIcon} from '../design/icon.js';
import {checkIcon, questionIcon} from '../checker/icons.js';

/** The icons of the verdicts, wherever one is shown. */
export const verdictIcons: Readonly<Record<Verdict, string>> = {
  affected: alertIcon,
  'not-affected': checkIcon,
  'possibly-affected': questionIcon,
};
