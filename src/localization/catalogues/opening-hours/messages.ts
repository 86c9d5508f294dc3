/** Whether a contact answers now. */
import {msg, str} from '../../msg.js';

/** Badge: the telephone line is open; the gap is a time of day */
export const openUntil = (time: string) => msg(str`Open until ${time}`, {id: 'open-until'});
/** Badge: the telephone line is closed at the moment */
export const closedNow = () => msg('Closed now', {id: 'closed-now'});
/** After "Closed now" */
export const opensToday = (time: string) => msg(str`opens today at ${time}`, {id: 'opens-today'});
/** After "Closed now" */
export const opensTomorrow = (time: string) => msg(str`opens tomorrow at ${time}`, {id: 'opens-tomorrow'});
/** After "Closed now"; day of the week and time of day */
export const opensOn = (weekday: string, time: string) =>
  msg(str`opens on ${weekday} at ${time}`, {id: 'opens-on'});
/** Badge: the telephone line is permanently closed */
export const ended = () => msg('No longer in service', {id: 'ended'});
