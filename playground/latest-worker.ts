import {trusted} from './trusted.js';

/** Has a worker do one thing at a time: of the orders that come meanwhile, only the last is carried out. */
export class LatestWorker<Order, Result extends object> {
  private readonly worker: Worker;
  private isBusy = false;
  private next: Order | undefined;

  /**
   * @param script - address of the worker, which answers each order with its result, or with a text where it failed
   * @param onDone - what is done with each result
   * @param onFailed - called where there is none
   */
  constructor(
    script: string,
    private readonly onDone: (result: Result) => void,
    private readonly onFailed: () => void,
  ) {
    this.worker = new Worker(trusted.createScriptURL(script), {type: 'module'});
    this.worker.addEventListener('message', this.handleMessage);
    this.worker.addEventListener('error', () => this.finish(undefined));
  }

  give(order: Order): void {
    if (this.isBusy) {
      this.next = order;
      return;
    }
    this.isBusy = true;
    this.worker.postMessage(order);
  }

  /** Ends the worker, whatever it does. */
  end(): void {
    this.worker.terminate();
  }

  private finish(result: Result | undefined): void {
    const {next} = this;
    this.isBusy = false;
    this.next = undefined;
    if (next) this.give(next);
    else if (result) this.onDone(result);
    else this.onFailed();
  }

  private readonly handleMessage = ({data}: MessageEvent<Result | string>) => {
    this.finish(typeof data === 'string' ? undefined : data);
  };
}
