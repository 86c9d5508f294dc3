import type {NoticeDocument} from './document.js';
import {libraryLeak} from './library-leak.js';

type Contact = NonNullable<NoticeDocument['contacts']>[number];

const desk: Contact = {
  name: {ja: 'お客様相談室', en: 'Customer desk'},
  role: {ja: 'この件に関するご質問', en: 'Questions about this incident'},
  phones: [{number: '+81120337750', display: '0120-33-7750', tollFree: true}],
  email: 'desk@aoba.example',
  hours: [{days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '10:00', closes: '18:00'}],
  timeZone: 'Asia/Tokyo',
  languages: ['ja', 'en'],
};

function withContacts(...contacts: Contact[]): NoticeDocument {
  return {...libraryLeak, contacts};
}

/** Weekdays from ten to six. */
export const openTillSix = withContacts(desk);

/** The same desk on a holiday. */
export const closedToday = withContacts({
  ...desk,
  closed: [{from: '2026-11-24', to: '2026-11-25', reason: {ja: '館内整理日', en: 'Stocktaking'}}],
});

/** A desk that was there for this incident only, and no longer is. */
export const closedForGood = withContacts({...desk, until: '2026-11-20'});

/** Nothing but a number: when someone answers is not said. */
export const withoutHours = withContacts({
  name: {ja: '代表電話', en: 'Switchboard'},
  phones: [{number: '+81222610101', display: '022-261-0101'}],
});

/** From nine in the evening until six in the morning. */
export const throughTheNight = withContacts({
  ...desk,
  name: {ja: '夜間窓口', en: 'Night desk'},
  hours: [{days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '21:00', closes: '06:00'}],
});

/** Several desks, one of them in another country. */
export const severalContacts = withContacts(
  desk,
  {
    name: {ja: '個人情報保護委員会', en: 'Data protection authority'},
    role: {ja: '第三者へのご相談', en: 'If you would rather ask someone else'},
    phones: [{number: '+81364579849', display: '03-6457-9849'}],
    url: 'https://authority.example/',
    address: {ja: '東京都千代田区例町1-2-3', en: '1-2-3 Reimachi, Chiyoda-ku, Tokyo'},
  },
  {
    name: {ja: '英国の窓口', en: 'Office in the United Kingdom'},
    phones: [
      {number: '+441632960118', display: '01632 960118'},
      {number: '+441632960119', display: '01632 960119'},
    ],
    hours: [
      {days: ['mon', 'wed', 'fri'], opens: '09:00', closes: '17:00'},
      {days: ['sat'], opens: '10:00', closes: '13:00'},
    ],
    timeZone: 'Europe/London',
    until: {on: '2027-03', part: 'late'},
    languages: ['en', 'cy'],
  },
);
