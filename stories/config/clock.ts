/** When every story takes place, unless its `parameters.now` says otherwise. */
export const usualNow = '2026-11-24T12:00+09:00';

const RealDate = Date;

/** Stops the clock of the page, so that a story looks the same on every day. */
export function stopClock(now: string): void {
  const instant = RealDate.parse(now);
  if (Number.isNaN(instant)) throw new RangeError(`${now} is no time at which a story could take place`);
  globalThis.Date = class StoppedDate extends RealDate {
    constructor(...given: unknown[]) {
      // The types of the original's constructors cannot be spread.
      super(...((given.length > 0 ? given : [instant]) as [number]));
    }

    static override now(): number {
      return instant;
    }
  } as DateConstructor;
}
