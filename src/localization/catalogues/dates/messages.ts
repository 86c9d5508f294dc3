/** What may be meant by a date that is not exact. */
import {msg, str} from '../../msg.js';

/** Error; the gap is what was typed, such as "in my holidays" */
export const unreadable = (typed: string) =>
  msg(str`We could not read “${typed}”. If you do not know the day, leave it empty.`, {
    id: 'date-unreadable',
  });
/** Error: such as a misspelt month, or "last month"; below it stand buttons with dates */
export const doubtful = () =>
  msg('Did you mean this? Choose it, or enter the date again.', {id: 'date-doubtful'});
/** Error: a date was typed, and a box such as "I don’t remember" ticked; below it stand buttons with both */
export const forgotten = () => msg('You gave two answers. Choose the right one.', {id: 'date-forgotten'});
/** Below a date, after how it was understood */
export const calendarQuarter = () => msg('Quarters are counted from January.', {id: 'note-calendar-quarter'});
/** Below a date, after how it was understood: fiscal years of Japan (年度) */
export const fiscalYear = () => msg('Fiscal years are counted from April.', {id: 'note-fiscal-year'});
