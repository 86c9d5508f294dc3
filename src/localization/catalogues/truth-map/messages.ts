/**
 * What the truth map says: the rule of a notice at a glance, for those who write and check it. Apart from `messages.ts`,
 * because no page that readers visit needs these words.
 */
import type {Verdict} from '../../../eligibility/result.js';
import {msg, str} from '../../msg.js';

export const mapVerdicts: Readonly<Record<Verdict, () => string>> = {
  affected: () =>
    msg('Affected', {id: 'map-affected', desc: 'In a field of the map, short: these people are affected'}),
  'not-affected': () =>
    msg('Not affected', {
      id: 'map-not-affected',
      desc: 'In a field of the map, short: these people are not affected; never say "safe"',
    }),
  'possibly-affected': () =>
    msg('Possibly affected', {
      id: 'map-possibly-affected',
      desc: 'In a field of the map, short: it cannot be decided whether these people are affected',
    }),
};
export const bordersFrom = (date: string) =>
  msg(str`from ${date}`, {
    id: 'map-from',
    desc: 'At a border in the map: this date is the first of what follows',
  });
export const bordersTo = (date: string) =>
  msg(str`to ${date}`, {
    id: 'map-to',
    desc: 'At a border in the map: this date is the last of what precedes',
  });
export const anyAnswer = () =>
  msg('any answer', {
    id: 'map-any-answer',
    desc: 'Label of a row: the answer to this question makes no difference',
  });
export const otherCodes = () =>
  msg('any other number', {
    id: 'map-other-codes',
    desc: 'Label of a row: the serial or model numbers that no other row names',
  });
export const everyoneElse = () =>
  msg('All other answers', {
    id: 'map-everyone-else',
    desc: 'Label of the last row: whoever is in none of the rows above',
  });
export const asTable = () =>
  msg('The same as a table', {id: 'map-as-table', desc: 'Heading of the table below the drawing'});
export const legend = () =>
  msg('Legend', {id: 'map-legend', desc: 'Name of the list of colours; read by screen readers'});
export const zoneOfDates = (zone: string) =>
  msg(str`Dates are meant in ${zone}.`, {
    id: 'map-zone',
    desc: 'Below the map; the gap is the name of a time zone',
  });
export const takenAsGiven = (answers: string) =>
  msg(str`Drawn for these answers: ${answers}`, {
    id: 'map-given',
    desc: 'Below the map; the gap is a list of questions, each with its answer',
  });
export const takenAsUnknown = (unknown: string, questions: string) =>
  msg(str`Drawn as if the answer were “${unknown}”: ${questions}`, {
    id: 'map-unknown',
    desc: 'Below the map; the gaps are "I don’t know" and a list of questions',
  });
export const rowsOmitted = (count: string) =>
  msg(str`Rows that are not drawn: ${count}`, {
    id: 'map-rows-omitted',
    desc: 'Below the map; the gap is a number',
  });
export const bordersOmitted = (count: string) =>
  msg(str`Further dates within the last column: ${count}`, {
    id: 'map-borders-omitted',
    desc: 'Below the map; the gap is how many dates of the rules are not drawn',
  });
