import type {TemplateKind} from '../../../src/templates/index.js';
import type {Pair} from './pair.js';

/** What the kinds of templates are called. */
export const templateNames: Readonly<Partial<Record<TemplateKind, Pair>>> = {
  'data-leak': ['Personal data leaked, or may have', '個人情報が漏れた、またはそのおそれがある'],
};
