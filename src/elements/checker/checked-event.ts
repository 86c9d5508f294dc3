import type {NoticeResult, Verdict} from '../../eligibility/result.js';

/** A reader got a verdict. Carries no answer and nothing from which one could be told but the verdict. */
export class IncidentCheckedEvent extends Event {
  readonly verdict: Verdict;
  readonly noticeId: string;
  readonly revision: number;

  constructor({verdict, noticeId, revision}: Pick<NoticeResult, 'verdict' | 'noticeId' | 'revision'>) {
    super('incident-checked', {bubbles: true, composed: true});
    this.verdict = verdict;
    this.noticeId = noticeId;
    this.revision = revision;
  }
}

declare global {
  interface HTMLElementEventMap {
    'incident-checked': IncidentCheckedEvent;
  }
}
