import {html} from 'lit';
import type {Surface} from '../views/surface.js';
import {asOfView} from '../views/record/as-of.js';
import {timelineView} from '../views/understand/timeline.js';
import {baseStyles} from '../views/design/base.styles.js';
import {timelineStyles} from '../views/understand/timeline.styles.js';
import {NoticeElement} from './notice-element.js';

/**
 * What happened when, and what is planned.
 *
 * @element incident-timeline
 * @fires {IncidentLoadedEvent} incident-loaded - The notice is shown.
 * @fires {IncidentFailedEvent} incident-failed - No notice can be shown; says what is wrong and where.
 * @slot - Fallback, shown until the notice is there and when it fails. May hold the document in a script of type application/json.
 * @csspart timeline - What happened when.
 * @csspart entry - One entry of it.
 * @csspart dot - Its mark on the line.
 * @csspart tag - The word that says it is planned.
 * @csspart today - The line from where all is planned.
 * @csspart as-of - Which revision it rests on.
 */
export class IncidentTimeline extends NoticeElement {
  static override styles = [...baseStyles, timelineStyles];

  protected override renderNotice(surface: Surface): unknown {
    return html`${this.renderNoticeState(surface)}
    ${timelineView(surface)} ${asOfView(surface)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'incident-timeline': IncidentTimeline;
  }
}
