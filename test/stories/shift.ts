import {Examiner, type Examination} from './examination.js';
import {Workbench} from './workbench.js';

/** Two, because that is how many cores the smallest machine of continuous integration has. */
const tabs = 2;

/** How many stories are begun before a test asks for them: enough that no tab waits for a slow one in the other. */
const ahead = 4;

/** Examines the stories side by side, while the tests ask for one after another. */
export class Shift {
  private readonly workbench = new Workbench();
  private readonly examinations = new Map<string, Promise<Examination>>();
  private readonly idle: Examiner[] = [];
  private readonly waiting: ((examiner: Examiner) => void)[] = [];

  /** @param order - ids of stories, in the order in which tests ask for them */
  constructor(private readonly order: readonly string[]) {}

  async begin(): Promise<void> {
    await this.workbench.open();
    for (let tab = 0; tab < tabs; tab++) this.idle.push(await Examiner.hire(this.workbench));
  }

  async end(): Promise<void> {
    // Those that were begun ahead of a test that was not run.
    await Promise.allSettled(this.examinations.values());
    await this.workbench.close();
  }

  /** Begins with the stories that come next, too. */
  async examinationOf(id: string): Promise<Examination> {
    const place = this.order.indexOf(id);
    const [own] = this.order.slice(place, place + ahead).map((next) => this.start(next));
    if (!own) throw new Error(`No story is called ${id}`);
    return own;
  }

  private start(id: string): Promise<Examination> {
    const known = this.examinations.get(id);
    if (known) return known;
    const examination = this.examine(id);
    // Whoever asks is told; one that nobody has asked for yet is not an unhandled rejection.
    examination.catch(() => undefined);
    this.examinations.set(id, examination);
    return examination;
  }

  private async examine(id: string): Promise<Examination> {
    const examiner =
      this.idle.pop() ?? (await new Promise<Examiner>((resolve) => this.waiting.push(resolve)));
    try {
      return await examiner.examine(id);
    } finally {
      const next = this.waiting.shift();
      if (next) next(examiner);
      else this.idle.push(examiner);
    }
  }
}

/** A shift, from before the first test of a suite until after its last one. */
export function useShift(order: readonly string[]): Shift {
  const shift = new Shift(order);
  before(() => shift.begin());
  after(() => shift.end());
  return shift;
}
