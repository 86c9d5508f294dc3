type Answer = () => Response | Promise<Response>;

const answers = new Map<string, Answer>();
const realFetch = globalThis.fetch.bind(globalThis);

/** Whether a text is the one that `sha384-…` stands for. */
async function isIntact(answer: Response, integrity: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', await answer.clone().arrayBuffer()));
  return integrity === `sha384-${btoa(String.fromCharCode(...digest))}`;
}

async function answering(...given: Parameters<typeof fetch>): Promise<Response> {
  const [input, init] = given;
  const address = input instanceof Request ? input.url : String(input);
  const answer = answers.get(new URL(address, document.baseURI).pathname.split('/').at(-1) ?? '');
  if (!answer) return realFetch(...given);
  const response = await answer();
  // As browsers do, which compare only what goes over their network.
  if (init?.integrity && !(await isIntact(response, init.integrity))) throw new TypeError('Failed to fetch');
  return response;
}

let runs = 0;

/** An address at which a document has never been looked for: elements remember what they found. */
export function freshAddress(name: string): string {
  return `${name}?${runs}`;
}

/**
 * Answers in place of a server to requests for a document, by the last part of its address, as long as a story is shown.
 *
 * @returns what ends it
 */
export function answerTo(name: string, answer: Answer): () => void {
  runs += 1;
  answers.set(name, answer);
  globalThis.fetch = answering;
  return () => {
    answers.delete(name);
    if (answers.size === 0) globalThis.fetch = realFetch;
  };
}

/** Timers that wait for longer than a reader of stories would: elements look again for a document after 30 s at the soonest. */
const longest = 20_000;
type Timer = Parameters<typeof clearTimeout>[0];
const waiting = new Map<Timer, () => void>();
const realSetTimeout = globalThis.setTimeout.bind(globalThis);
const realClearTimeout = globalThis.clearTimeout.bind(globalThis);

/**
 * Keeps long timers until `passTime` runs them; short ones run as ever.
 *
 * @returns what ends it
 */
export function holdLongTimers(): () => void {
  waiting.clear();
  const hold = (run: () => void, delay = 0, ...given: never[]) => {
    const timer = realSetTimeout(run, delay, ...given);
    if (delay > longest) waiting.set(timer, run);
    return timer;
  };
  const clear = (timer: Timer) => {
    waiting.delete(timer);
    realClearTimeout(timer);
  };
  globalThis.setTimeout = hold as typeof setTimeout;
  globalThis.clearTimeout = clear;
  return () => {
    globalThis.setTimeout = realSetTimeout;
    globalThis.clearTimeout = realClearTimeout;
  };
}

/** Runs what waits for long by now, once each. */
export function passTime(): void {
  for (const [timer, run] of [...waiting]) {
    clearTimeout(timer);
    run();
  }
}
