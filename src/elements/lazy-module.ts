/**
 * Makes the function that loads a module which a page may do without: one request, however many elements ask.
 *
 * Most browsers remember that a module could not be loaded and fail again without a request (whatwg/html#10327), so the
 * second attempt goes to another address. The module's file is called the same here and in the bundle: its relative
 * address is right in both.
 *
 * @param address - of the module, relative to the one that imports it
 * @param load - imports it
 * @param loadFrom - imports it from another address, relative to the same module; bundlers have to leave it as it is
 * @returns rejects if neither attempt succeeds; the next call tries again
 */
export function lazyModule<Module>(
  address: string,
  load: () => Promise<Module>,
  loadFrom: (address: string) => Promise<unknown>,
): () => Promise<Module> {
  let request: Promise<Module> | undefined;
  return () =>
    (request ??= load()
      .catch(() => loadFrom(`${address}?${Date.now()}`) as Promise<Module>)
      .catch((error: unknown) => {
        request = undefined;
        console.warn(`${address} failed. Keep all incident-notice-*.js together:`, error);
        throw error;
      }));
}
