/** Timers of at least so many milliseconds wait for the test; shorter ones run as ever, and tests wait by them. */
const shortestHeld = 1_000;

interface HeldTimer {
  readonly due: number;
  readonly run: () => void;
}

/** One for all: WebKit collects a channel that nobody holds with the message that it has yet to deliver. */
const {port1, port2} = new MessageChannel();

/** Lets happen what needs no timer at all. To be called by one at a time. */
function nextTask(): Promise<unknown> {
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}

/** The time of a page, which passes when a test says so. */
export class Clock {
  private readonly timers = new Map<number, HeldTimer>();
  private readonly real = {
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
    now: Date.now.bind(Date),
  };
  private passed = 0;
  private lastId = 1e9;

  start(): void {
    const {setTimeout, clearTimeout, now} = this.real;
    // Delays can be fractions of a millisecond; no clock tells of those.
    Date.now = () => Math.floor(now() + this.passed);
    const hold = (run: () => void, delay = 0): number => {
      if (delay < shortestHeld) return setTimeout(run, delay);
      this.lastId += 1;
      this.timers.set(this.lastId, {due: this.passed + delay, run});
      return this.lastId;
    };
    window.setTimeout = hold as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      if (!this.timers.delete(id as number)) clearTimeout(id);
    };
  }

  stop(): void {
    Object.assign(window, {setTimeout: this.real.setTimeout, clearTimeout: this.real.clearTimeout});
    Date.now = this.real.now;
  }

  /**
   * Lets time pass, and what falls due in it happen, one after another.
   *
   * @param turn - what is waited for five times after each
   */
  async pass(seconds: number, turn?: () => Promise<unknown>): Promise<void> {
    await this.settle();
    const end = this.passed + seconds * 1_000;
    for (;;) {
      const [next] = [...this.timers].filter(([, {due}]) => due <= end).sort(([, a], [, b]) => a.due - b.due);
      if (!next) break;
      const [id, {due, run}] = next;
      this.timers.delete(id);
      this.passed = due;
      run();
      await this.settle(turn);
    }
    this.passed = end;
    await this.settle();
  }

  /** The same where nothing is requested between one timer and the next: then a thousand of them take no second. */
  passQuickly(seconds: number): Promise<void> {
    return this.pass(seconds, nextTask);
  }

  /** Lets happen what waits for no time. */
  async settle(turn: () => Promise<unknown> = () => this.turn()): Promise<void> {
    for (let turns = 0; turns < 5; turns += 1) await turn();
  }

  /** A timer of no time, which browsers make one of four milliseconds. */
  private turn(): Promise<unknown> {
    return new Promise((resolve) => this.real.setTimeout(resolve, 0));
  }
}

/** A clock from before each test of a suite until after it. */
export function useClock(): {readonly current: Clock} {
  const holder = {current: new Clock()};
  beforeEach(() => {
    holder.current = new Clock();
    holder.current.start();
  });
  afterEach(() => {
    holder.current.stop();
  });
  return holder;
}

/** Lets chance have its lowest or its highest way for the rest of a test. */
export function useChance(): (chance: 'least' | 'most') => void {
  const {random} = Math;
  afterEach(() => {
    Math.random = random;
  });
  return (chance) => {
    Math.random = () => (chance === 'least' ? 0 : 1 - 2 ** -53);
  };
}

/** Puts the page out of sight, or back. */
export function hidePage(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', {value: isHidden, configurable: true});
  document.dispatchEvent(new Event('visibilitychange'));
}

/** A page in sight for each test of a suite: several run in one browser, and all but one of its tabs are hidden. */
export function useVisiblePage(): void {
  beforeEach(() => {
    hidePage(false);
  });
  afterEach(() => {
    Reflect.deleteProperty(document, 'hidden');
  });
}
