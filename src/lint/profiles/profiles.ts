import type {Profile} from '../profile.js';
import {auNdb26wk} from './au-ndb-26wk.js';
import {euGpsr36} from './eu-gpsr-36.js';
import {gdpr34} from './gdpr-34.js';
import {jpAppi26} from './jp-appi-26.js';
import {krPipa34} from './kr-pipa-34.js';
import {ukGdpr34} from './uk-gdpr-34.js';
import {usCa179882} from './us-ca-1798-82.js';
import {usCpsc111527} from './us-cpsc-1115-27.js';
import {usHipaa164404} from './us-hipaa-164-404.js';

/** All profiles; the id of each is its name on the command line. */
export const profiles: readonly Profile[] = [
  gdpr34,
  ukGdpr34,
  usCa179882,
  jpAppi26,
  usHipaa164404,
  krPipa34,
  auNdb26wk,
  euGpsr36,
  usCpsc111527,
];
