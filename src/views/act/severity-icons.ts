import type {Severity} from '../../model/schema/notice.js';
import {alertIcon, informationIcon, urgentIcon} from '../design/icon.js';

/** The icons of the severities, wherever one is shown. */
export const severityIcons: Readonly<Record<Severity, string>> = {
  emergency: urgentIcon,
  warning: alertIcon,
  information: informationIcon,
};
