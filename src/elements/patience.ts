/** How long a notice waits for a part of it, so that it does not move once it is shown; in milliseconds. */
const patience = 3_000;

/** Settles with a promise, or when it has been waited for long enough. */
export async function patiently(promise: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  await Promise.race([promise, new Promise((resolve) => (timer = setTimeout(resolve, patience)))]);
  clearTimeout(timer);
}
