import recallFile from '../../examples/battery-recall-2026.json' with {type: 'json'};
import kettleFile from '../../examples/kettle-recall-2026.json' with {type: 'json'};
import netoffFile from '../../examples/netoff-2012.json' with {type: 'json'};
import {readNotice} from '../../src/model/reading/read-notice.js';
import type {NoticeDocument} from './document.js';

function example(file: unknown): NoticeDocument {
  const {notice} = readNotice(file);
  if (!notice) throw new TypeError('An example is no notice');
  return notice;
}

/** The real final report of 2012, in Japanese and English. */
export const netoff = example(netoffFile);

/** An invented recall, in English only, still under investigation. */
export const recall = example(recallFile);

/** An invented recall in Japanese and English, with pictures, products and remedies. */
export const kettle = example(kettleFile);
