export * as liveMessages from './catalogues/checker/messages.js';
export {addLiveMessages} from './live-locales.js';
export * as messages from './catalogues/notice/messages.js';
export {Speaker} from './speaker.js';
export {
  readTypedDate,
  type Calendars,
  type DateFault,
  type DateReading,
  type TypedDate,
} from './dates/typed-dates.js';
export {dateOrder} from './dates/date-order.js';
