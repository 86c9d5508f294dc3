import {Workbench} from './workbench.js';

/** Two, because that is how many cores the smallest machine of continuous integration has. */
const tabs = 2;

/** How many jobs are begun before a test asks for them: enough that no tab waits for a slow job in the other. */
const ahead = 4;

/** How the jobs of a shift are done. */
export interface Trade<Worker, Result> {
  /** What Chromium is started with, beside what all tests have. */
  readonly flags?: readonly string[];
  readonly hire: (workbench: Workbench) => Promise<Worker>;
  readonly work: (worker: Worker, job: string) => Promise<Result>;
}

/** Does jobs side by side, each worker in a tab, while the tests ask for one result after another. */
export class Shift<Worker, Result> {
  private readonly workbench = new Workbench();
  private readonly results = new Map<string, Promise<Result>>();
  private readonly idle: Worker[] = [];
  private readonly waiting: ((worker: Worker) => void)[] = [];

  /** @param order - names of the jobs, in the order in which tests ask for them */
  constructor(
    private readonly order: readonly string[],
    private readonly trade: Trade<Worker, Result>,
  ) {}

  async begin(): Promise<void> {
    await this.workbench.open(this.trade.flags);
    for (let tab = 0; tab < tabs; tab++) this.idle.push(await this.trade.hire(this.workbench));
  }

  async end(): Promise<void> {
    // Those that were begun ahead of a test that was not run.
    await Promise.allSettled(this.results.values());
    await this.workbench.close();
  }

  /** Begins with the jobs that come next, too. */
  async resultOf(job: string): Promise<Result> {
    const place = this.order.indexOf(job);
    const [own] = this.order.slice(place, place + ahead).map((next) => this.start(next));
    if (place < 0 || !own) throw new Error(`There is no job ${job}`);
    return own;
  }

  private start(job: string): Promise<Result> {
    const known = this.results.get(job);
    if (known) return known;
    const result = this.do(job);
    // Whoever asks is told; one that nobody has asked for yet is not an unhandled rejection.
    result.catch(() => undefined);
    this.results.set(job, result);
    return result;
  }

  private async do(job: string): Promise<Result> {
    const worker = this.idle.pop() ?? (await new Promise<Worker>((resolve) => this.waiting.push(resolve)));
    try {
      return await this.trade.work(worker, job);
    } finally {
      const next = this.waiting.shift();
      if (next) next(worker);
      else this.idle.push(worker);
    }
  }
}

/** A shift, from before the first test of a suite until after its last one. */
export function useShift<Worker, Result>(
  order: readonly string[],
  trade: Trade<Worker, Result>,
): Shift<Worker, Result> {
  const shift = new Shift(order, trade);
  before(() => shift.begin());
  after(() => shift.end());
  return shift;
}
