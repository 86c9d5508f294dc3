import type {NoticeResult, Verdict} from '../eligibility/result.js';
import type {Problem} from '../model/problems/problem.js';
import type {Notice} from '../model/schema/notice.js';

const reachingThePage: EventInit = {bubbles: true, composed: true};

/** A notice is shown. */
export class IncidentLoadedEvent extends Event {
  constructor(readonly notice: Notice) {
    super('incident-loaded', reachingThePage);
  }
}

/** No notice can be shown, and the fallback stands. */
export class IncidentFailedEvent extends Event {
  /** @param problems - what is wrong with the document, or with getting it */
  constructor(readonly problems: readonly Problem[]) {
    super('incident-failed', reachingThePage);
  }
}

/** A reader closed the banner. */
export class IncidentDismissedEvent extends Event {
  constructor(
    readonly noticeId: string,
    readonly revision: number,
  ) {
    super('incident-dismissed', reachingThePage);
  }
}

/** A reader got a verdict. Carries no answer and nothing from which one could be told but the verdict. */
export class IncidentCheckedEvent extends Event {
  readonly verdict: Verdict;
  readonly noticeId: string;
  readonly revision: number;

  constructor({verdict, noticeId, revision}: Pick<NoticeResult, 'verdict' | 'noticeId' | 'revision'>) {
    super('incident-checked', reachingThePage);
    this.verdict = verdict;
    this.noticeId = noticeId;
    this.revision = revision;
  }
}

declare global {
  // Here and not in HTMLElementEventMap: they bubble, so that a listener on the document hears them too.
  interface GlobalEventHandlersEventMap {
    'incident-checked': IncidentCheckedEvent;
    'incident-loaded': IncidentLoadedEvent;
    'incident-failed': IncidentFailedEvent;
    'incident-dismissed': IncidentDismissedEvent;
  }
}
