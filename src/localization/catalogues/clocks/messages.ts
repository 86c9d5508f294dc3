/**
 * Times by two clocks: that of the notice and that of the reader. A catalogue of its own, because only pages whose form
 * asks for a time of day download it.
 */
import {msg, str} from '../../msg.js';

/** Above two answers that show one time by two clocks */
export const whichClock = () => msg('Which time zone is this time in?', {id: 'clock-which'});
/** Answer: by the reader’s clock. The gaps are a time, the name of the reader’s time zone, and the same time with that of the notice */
export const byMyClock = (time: string, zone: string, there: string) =>
  msg(str`${time} my time (${zone}) = ${there}`, {id: 'clock-mine'});
/** Answer: by the clock of the notice. The gaps are a time with its zone, the same time by the reader’s clock, and the name of the reader’s zone */
export const byNoticeClock = (there: string, time: string, zone: string) =>
  msg(str`${there} = ${time} my time (${zone})`, {id: 'clock-of-notice'});
/** Answer, and how it is played back: by a clock of which the page knows nothing. The gap is a time */
export const byAnotherClock = (time: string) => msg(str`${time} in another time zone`, {id: 'clock-other'});
/** Below these answers, where the browser does not tell the reader’s time zone */
export const sayOffset = () =>
  msg(
    'Your browser does not tell us your time zone. If you know its difference from UTC, type it after the time, for example 14:05-08:00.',
    {id: 'clock-say-offset'},
  );
/** A time with the name of its time zone */
export const inZone = (time: string, zone: string) => msg(str`${time} (${zone})`, {id: 'clock-in-zone'});
/** One time by the clocks of two zones; each gap is a time with its zone */
export const bothClocks = (there: string, here: string) => msg(str`${there} = ${here}`, {id: 'clock-both'});
/** Below a condition of the notice: its times by the reader’s clock. The gaps are the name of the reader’s time zone and the times */
export const ruleByYourClock = (zone: string, times: string) =>
  msg(str`In your time zone (${zone}): ${times}`, {id: 'clock-rule'});
