/** Longest text of all that one memo keeps, in characters: a hundred pages. */
const mostCharacters = 8_000_000;

/** What a value weighs besides its text, in characters: an entry of an object or a list, and the box around it. */
const boxWeight = 16;

type Members = Readonly<Record<string, unknown>>;

/** An object or, without names, a list, as it was. A text or a number is itself. */
class Copy {
  constructor(
    readonly names: readonly string[] | undefined,
    readonly values: readonly unknown[],
  ) {}
}

/** What was made, and of which data. */
interface Entry<Result> {
  readonly copy: unknown;
  readonly result: Result;
  readonly weight: number;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Copies plain data, as JSON has them.
 *
 * @param weigh - is told the weight of each part, in characters
 * @throws TypeError if there is something else in them, which may change without being seen to
 */
function copyOf(data: unknown, weigh: (weight: number) => void): unknown {
  weigh(boxWeight + (typeof data === 'string' ? data.length : 0));
  if (typeof data === 'function' || typeof data === 'symbol') throw new TypeError('This is no data.');
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data))
    return new Copy(
      undefined,
      Array.from(data, (item) => copyOf(item, weigh)),
    );
  if (!isPlain(data)) throw new TypeError('This is no data.');
  const names = Object.keys(data);
  return new Copy(
    names,
    names.map((name) => copyOf((data as Members)[name], weigh)),
  );
}

/** Whether data say the same as a copy, in the same order, which is seen where a document is embedded. */
function says(data: unknown, copy: unknown): boolean {
  if (!(copy instanceof Copy)) return Object.is(data, copy);
  if (typeof data !== 'object' || data === null) return false;
  const {names, values} = copy;
  if (names === undefined) {
    if (!Array.isArray(data) || data.length !== values.length) return false;
    for (let place = 0; place < values.length; place++) if (!says(data[place], values[place])) return false;
    return true;
  }
  if (!isPlain(data)) return false;
  const given = Object.keys(data);
  if (given.length !== names.length) return false;
  for (let place = 0; place < names.length; place++) {
    const name = names[place] ?? '';
    if (given[place] !== name || !says((data as Members)[name], values[place])) return false;
  }
  return true;
}

/** Like `says`, of data that may refuse to be read. */
function isOf(data: unknown, copy: unknown): boolean {
  try {
    return says(data, copy);
  } catch {
    return false;
  }
}

/**
 * Keeps what was made of data, such as the markup of a notice, as long as the data say the same. They are compared with a
 * copy and not by who they are: a document that a server reads anew for each request is the same one, and one that a
 * program has changed since is not. Keeps the most recent, up to a number of characters in all.
 */
export class Memo<Result> {
  private readonly entries = new Map<string, Entry<Result>>();
  private weight = 0;

  /**
   * @param weigh - what a result weighs, in characters
   * @param most - what all together may weigh
   */
  constructor(
    private readonly weigh: (result: Result) => number,
    private readonly most = mostCharacters,
  ) {}

  /** Returns what was made of equal data before, or makes it and keeps it. What fails is not kept. */
  get(name: string, data: unknown, make: () => Result): Result {
    const known = this.find(name, data);
    if (known !== undefined) return known;
    const result = make();
    this.keeper(name, data)(result);
    return result;
  }

  /** Returns what was made of equal data before. */
  find(name: string, data: unknown): Result | undefined {
    const known = this.entries.get(name);
    if (!known || !isOf(data, known.copy)) return undefined;
    // The order of a map is that of insertion: the first is the one that was not asked for longest.
    this.entries.delete(name);
    this.entries.set(name, known);
    return known.result;
  }

  /**
   * Returns a function that keeps what is made of data from now on; it does not, if they change in the meantime or are no
   * plain data.
   *
   * @param name - of these data; other data of the same name lose their place
   */
  keeper(name: string, data: unknown): (result: Result) => void {
    let dataWeight = 0;
    let copy: unknown;
    try {
      copy = copyOf(data, (more) => (dataWeight += more));
    } catch {
      return () => undefined;
    }
    return (result) => {
      const weight = name.length + dataWeight + this.weigh(result);
      if (weight > this.most || !isOf(data, copy)) return;
      this.drop(name);
      this.entries.set(name, {copy, result, weight});
      this.weight += weight;
      for (const oldest of this.entries.keys()) {
        if (this.weight <= this.most) break;
        this.drop(oldest);
      }
    };
  }

  private drop(name: string) {
    this.weight -= this.entries.get(name)?.weight ?? 0;
    this.entries.delete(name);
  }
}

/**
 * The name of a render: of which document it is, and what of its options is text or number. Others, such as which parts to
 * show, are compared, but take each other's place.
 */
export function nameOf(read: unknown, options: object): string {
  try {
    const {id, revision} = (read ?? {}) as Members;
    const named = [id, revision, ...Object.values(options as Members).flat()];
    return JSON.stringify(named.filter((each) => typeof each === 'string' || typeof each === 'number'));
  } catch {
    return '';
  }
}
