import {trusted} from '../trusted.js';
import type {Drawing, DrawingOrder} from './drawing.js';

/** Draws notices in a worker, one at a time: of those that come meanwhile, only the last is drawn. */
export class Renderer {
  private readonly worker: Worker;
  private isBusy = false;
  private next: DrawingOrder | undefined;

  /**
   * @param onDrawn - what is done with each drawing
   * @param onFailed - called where a notice could not be drawn
   */
  constructor(
    private readonly onDrawn: (drawing: Drawing) => void,
    private readonly onFailed: () => void,
  ) {
    this.worker = new Worker(trusted.createScriptURL('renderer/worker.js'), {type: 'module'});
    this.worker.addEventListener('message', this.handleMessage);
    this.worker.addEventListener('error', () => this.finish(undefined));
  }

  draw(order: DrawingOrder): void {
    if (this.isBusy) {
      this.next = order;
      return;
    }
    this.isBusy = true;
    this.worker.postMessage(order);
  }

  private finish(drawing: Drawing | undefined): void {
    const {next} = this;
    this.isBusy = false;
    this.next = undefined;
    if (next) this.draw(next);
    else if (drawing) this.onDrawn(drawing);
    else this.onFailed();
  }

  private readonly handleMessage = ({data}: MessageEvent<Drawing | string>) => {
    this.finish(typeof data === 'string' ? undefined : data);
  };
}
