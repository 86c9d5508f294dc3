import {cardSkimming} from './kinds/card-skimming.js';
import {dataLeak} from './kinds/data-leak.js';
import {foodDate} from './kinds/food-date.js';
import {forgedMails} from './kinds/forged-mails.js';
import {outage} from './kinds/outage.js';
import {recallLot} from './kinds/recall-lot.js';
import {recallSerial} from './kinds/recall-serial.js';
import {settlement} from './kinds/settlement.js';
import type {KindTemplate, TemplateKind} from './template.js';

/** The templates by their kinds. */
export const kindTemplates: Readonly<Record<TemplateKind, KindTemplate>> = {
  'data-leak': dataLeak,
  'card-skimming': cardSkimming,
  'recall-lot': recallLot,
  'recall-serial': recallSerial,
  'food-date': foodDate,
  outage,
  'forged-mails': forgedMails,
  settlement,
};
