/** Sends states to every page that listens, as server-sent events (WHATWG HTML §9.2): the last one at once. */
export class EventStream {
  readonly #listeners = new Set<ReadableStreamDefaultController<Uint8Array>>();
  readonly #encoder = new TextEncoder();

  constructor(private readonly current: () => unknown) {}

  /** The answer to a page that begins to listen. */
  response(): Response {
    let listener: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        listener = controller;
        this.#listeners.add(controller);
        controller.enqueue(this.#event());
      },
      cancel: () => {
        if (listener) this.#listeners.delete(listener);
      },
    });
    return new Response(body, {headers: {'content-type': 'text/event-stream', 'cache-control': 'no-store'}});
  }

  /** Tells everyone what is current now. */
  send(): void {
    for (const listener of this.#listeners) listener.enqueue(this.#event());
  }

  #event(): Uint8Array {
    return this.#encoder.encode(`data: ${JSON.stringify(this.current())}\n\n`);
  }
}
