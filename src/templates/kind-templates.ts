import {dataLeak} from './kinds/data-leak.js';
import type {KindTemplate, TemplateKind} from './template.js';

/** The templates by their kinds. */
export const kindTemplates: Readonly<Record<TemplateKind, KindTemplate>> = {
  'data-leak': dataLeak,
};
