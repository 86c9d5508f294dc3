import type {NoticeEditedEvent, NoticeReviewedEvent} from './events.js';
import {NoticeEditor} from './notice-editor.js';

if (!customElements.get('notice-editor')) customElements.define('notice-editor', NoticeEditor);

declare global {
  interface HTMLElementTagNameMap {
    'notice-editor': NoticeEditor;
  }
  interface HTMLElementEventMap {
    'notice-edited': NoticeEditedEvent;
    'notice-reviewed': NoticeReviewedEvent;
  }
}
