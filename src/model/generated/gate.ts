// Written from the schemas by scripts/generate-gate.mts. Do not edit.
import {
  array,
  boolean,
  byMember,
  integer,
  object,
  record,
  string,
  tuple,
  union,
  word,
  type Shape,
} from '../reading/shapes.js';
import {isDay, isDocumentMoment} from '../time/moment.js';

const allOf: Shape = object({all: array((value) => condition(value))});
const anyOf: Shape = object({any: array((value) => condition(value))});
const id: Shape = string(/^\S{1,64}$/u);
const moment: Shape = string(isDocumentMoment);
const vagueWhen: Shape = object({on: moment}, {part: word('early', 'middle', 'late'), approximate: boolean});
const dateBound: Shape = union(moment, vagueWhen);
const pattern: Shape = string(/\S/, 200);
const test: Shape = object(
  {question: id},
  {
    from: union(string(), vagueWhen),
    to: union(string(), vagueWhen),
    after: dateBound,
    before: dateBound,
    within: boolean,
    in: array(string()),
    notIn: array(string()),
    prefix: union(string(/\S/), array(string(/\S/))),
    like: union(pattern, array(pattern)),
    part: tuple(integer(-200), integer(-200)),
  },
);
const condition: Shape = byMember(
  [
    ['all', allOf],
    ['any', anyOf],
  ],
  test,
);
const languageTag: Shape = string(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i);
const plainText: Shape = string(/\S/, 20000);
const text: Shape = union(plainText, record(languageTag, plainText));
const listBlock: Shape = object({list: array(text)});
const stepsBlock: Shape = object({steps: array(text)});
const url: Shape = string(
  /^(?:(?:https?:)?\/\/(?![/?#:@]|\[[^\]]*$)|(?:mailto|tel):|(?!\/\/|[a-z][a-z0-9+.-]*:))[^\u0000-\u0020\u007f-\u00a0\\]+$/i,
  2000,
);
const link: Shape = object({href: url, text: text});
const linkBlock: Shape = object({link: link});
const block: Shape = union(text, listBlock, stepsBlock, linkBlock);
const body: Shape = union(text, array(block));
const representative: Shape = object({role: text, name: text});
const issuer: Shape = object(
  {name: text},
  {tradeName: text, representative: representative, url: url, address: text},
);
const span: Shape = object({from: moment, to: moment});
const when: Shape = union(moment, vagueWhen, span);
const earlierRevision: Shape = object(
  {
    revision: integer(1),
    published: when,
    stage: word('initial', 'interim', 'final', 'withdrawn'),
    title: text,
  },
  {summary: body, url: url},
);
const image: Shape = object(
  {
    src: string(
      /^(?:https:\/\/(?![/\\])|(?![/\\]{2}|[a-z][a-z0-9+.-]*:))[^\u0000-\u0020\u007f-\u00a0]+$/i,
      2000,
    ),
    alt: text,
    width: integer(1),
    height: integer(1),
  },
  {caption: text},
);
const product: Shape = object(
  {id: id, name: text},
  {
    brand: text,
    model: string(/\S/, 200),
    gtin: string(/^(\d{8}|\d{12,14})$/),
    packSize: text,
    images: array(image),
    soldFrom: moment,
    soldTo: moment,
    soldBy: text,
  },
);
const remedy: Shape = object(
  {
    id: id,
    kind: word('repair', 'replace', 'refund', 'credit', 'monitoring', 'dispose', 'other'),
    title: text,
  },
  {body: body, deadline: when, link: link},
);
const section: Shape = object({id: id, body: body}, {heading: text, images: array(image)});
const data: Shape = object({
  id: id,
  label: text,
  exposure: word('confirmed', 'possible', 'viewable', 'none-found'),
});
const people: Shape = object({
  count: integer(0),
  bound: word('exact', 'at-most', 'at-least', 'about'),
  unit: word('people', 'records', 'accounts', 'devices'),
});
const timelineEntry: Shape = object(
  {when: when, title: text},
  {body: body, state: word('done', 'planned'), phase: text},
);
const measure: Shape = object({title: text, state: word('done', 'planned')}, {body: body, when: when});
const service: Shape = object({name: text, state: word('suspended', 'restored')}, {when: when});
const advice: Shape = object({id: id, title: text}, {body: body, link: link});
const dateQuestion: Shape = object(
  {id: id, label: text, kind: word('date')},
  {short: text, hint: text, lookup: link, time: boolean, never: text},
);
const periodQuestion: Shape = object(
  {id: id, label: text, kind: word('period')},
  {short: text, hint: text, lookup: link, never: text},
);
const optionValue: Shape = string(/^\S{1,64}$/u, /^(?!other$)/);
const option: Shape = object({value: optionValue, label: text}, {hint: text});
const choiceQuestion: Shape = object(
  {id: id, label: text, kind: word('choice'), options: array(option, 1)},
  {short: text, hint: text, lookup: link, other: boolean},
);
const codeQuestion: Shape = object(
  {id: id, label: text, kind: word('code')},
  {
    short: text,
    hint: text,
    lookup: link,
    example: string(200),
    shape: union(pattern, array(pattern, 1)),
    alphabet: word('digits', 'vin'),
    ignore: string(200),
    labels: array(string(/\S/)),
    checksum: word('vin', 'luhn', 'gs1'),
    order: word('length', 'version'),
    image: image,
    never: text,
  },
);
const question: Shape = union(dateQuestion, periodQuestion, choiceQuestion, codeQuestion);
const group: Shape = object(
  {id: id, label: text, when: condition},
  {
    certainty: word('certain', 'possible'),
    action: word('required', 'recommended', 'none'),
    likelihood: text,
    reason: text,
    data: array(id),
    advice: array(id),
    products: array(id),
    remedies: array(id),
    consequence: body,
  },
);
const timeZone: Shape = string(/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/);
const outcome: Shape = object({}, {title: text, body: body});
const outcomes: Shape = object(
  {},
  {affected: outcome, 'not-affected': outcome, 'possibly-affected': outcome},
);
const eligibility: Shape = object(
  {questions: array(question), groups: array(group)},
  {timeZone: timeZone, intro: body, outcomes: outcomes},
);
const phone: Shape = object(
  {number: string(/^\+[1-9]\d{2,14}$/)},
  {display: string(/\S/, 100), tollFree: boolean},
);
const hours: Shape = object({
  days: array(word('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), 1),
  opens: string(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/),
  closes: string(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/),
});
const day: Shape = string(isDay);
const closure: Shape = object({from: day, to: day}, {reason: text});
const holiday: Shape = object({on: day}, {reason: text});
const contact: Shape = object(
  {name: text},
  {
    role: text,
    phones: array(phone),
    email: string(/^[^\s@<>?&%]+@[^\s@<>?&%]+$/),
    url: url,
    address: text,
    hours: array(hours),
    closed: array(closure),
    holidays: array(holiday),
    timeZone: timeZone,
    until: when,
    languages: array(languageTag),
  },
);
const related: Shape = object(
  {
    href: url,
    relation: word('translation', 'same-incident', 'other-market', 'supersedes', 'superseded-by'),
    label: text,
  },
  {language: languageTag},
);
/** Whether a value has the shape of a notice. */
export const notice: Shape = object(
  {
    formatVersion: string(/^1\.\d+$/),
    id: string(/^[a-z0-9][a-z0-9-]*$/, 200),
    revision: integer(1),
    language: languageTag,
    kind: word('data-breach', 'product-recall', 'service-outage', 'settlement', 'other'),
    stage: word('initial', 'interim', 'final', 'withdrawn'),
    title: text,
    summary: body,
    issuer: issuer,
    published: when,
  },
  {
    severity: word('emergency', 'warning', 'information'),
    drill: boolean,
    effective: when,
    expires: when,
    history: array(earlierRevision),
    images: array(image),
    products: array(product),
    hazard: body,
    remedies: array(remedy),
    sections: array(section),
    data: array(data),
    people: people,
    timeline: array(timelineEntry),
    measures: array(measure),
    services: array(service),
    advice: array(advice),
    eligibility: eligibility,
    contacts: array(contact),
    links: array(link),
    related: array(related),
  },
);
