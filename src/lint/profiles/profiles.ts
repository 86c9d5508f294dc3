import type {Profile} from '../profile.js';
import {gdpr34} from './gdpr-34.js';

/** All profiles; the id of each is its name on the command line. */
export const profiles: readonly Profile[] = [gdpr34];
