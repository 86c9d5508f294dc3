export * as liveMessages from './live-messages.js';
export {addLiveMessages} from './live-locales.js';
export * as messages from './messages.js';
export {Speaker} from './speaker.js';
export {
  readTypedDate,
  type Calendars,
  type DateFault,
  type DateReading,
  type TypedDate,
} from './typed-dates.js';
export {dateOrder} from './date-order.js';
