import type {ReactiveController} from 'lit';
import type {Surface} from '../../views/surface.js';
import type {DocumentController} from '../document/document-controller.js';
import {loadRefresh} from './load.js';
import type {RefreshController, RefreshHost} from './refresh-controller.js';

/** Brings to an element what requests its document again, as soon as that is needed. */
export class RefreshLoader implements ReactiveController {
  private controller: RefreshController | undefined;

  constructor(
    private readonly host: RefreshHost,
    private readonly document: DocumentController,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const {state} = this.document;
    const hasFailed = state.status === 'failed' && !state.isLoading;
    if (hasFailed || (this.host.refresh > 0 && !this.controller)) void this.load();
  }

  /** The line that tells what has changed; undefined as long as nothing looks for changes. */
  render(surface: Surface): unknown {
    return this.controller?.render(surface);
  }

  private async load(): Promise<void> {
    try {
      const {RefreshController, retryLater} = await loadRefresh();
      const {remote, read} = this.document;
      if (remote && read && !read.notice) retryLater(remote, read);
      if (this.host.refresh > 0) this.controller ??= new RefreshController(this.host, this.document);
    } catch {
      // After a failure the reader has a button; a notice that is shown stays as it is.
    }
  }
}
