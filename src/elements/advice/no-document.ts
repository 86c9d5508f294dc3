import type {ReactiveController} from 'lit';
import type {DocumentController} from '../document/document-controller.js';
import {advise} from './load.js';

/** How long a script of the page may take to bring the document, in milliseconds. */
const patience = 5_000;

/** Tells the owner of an element that has had no document for long. */
export class NoDocument implements ReactiveController {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly document: DocumentController,
  ) {}

  hostConnected(): void {
    this.timer = setTimeout(() => {
      if (document.readyState === 'loading') this.hostConnected();
      else if (this.document.state.status === 'none') void advise(this.host, 'no-document');
    }, patience);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }
}
