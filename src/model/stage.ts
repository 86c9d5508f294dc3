import type {Stage} from './schema/notice.js';

/** Whether a notice of this stage may still change what it says, so that every verdict by it is provisional. */
export function isProvisional(stage: Stage): boolean {
  return stage === 'initial' || stage === 'interim';
}
