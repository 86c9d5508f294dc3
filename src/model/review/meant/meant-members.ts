import {nearestName} from '../../problems/nearest-name.js';
import {innerObjects} from '../../problems/places.js';

/** What members are called elsewhere: in other formats, in the fields of forms, or within this one. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  address: ['href'],
  begin: ['from', 'opens'],
  between: ['from'],
  caption: ['title', 'label'],
  choice: ['options'],
  close: ['closes'],
  company: ['issuer'],
  condition: ['when'],
  content: ['body', 'summary'],
  date: ['when', 'on', 'published'],
  day: ['days', 'on'],
  deadline: ['expires', 'until'],
  description: ['body', 'summary'],
  end: ['to', 'closes', 'expires', 'until'],
  equal: ['in'],
  expiry: ['expires', 'until'],
  finish: ['to', 'closes'],
  heading: ['title'],
  href: ['url', 'src'],
  id: ['value'],
  if: ['when'],
  is: ['in'],
  key: ['id', 'value'],
  label: ['text', 'title', 'name'],
  lang: ['language', 'languages'],
  level: ['severity'],
  link: ['href', 'url'],
  locale: ['language'],
  mail: ['email'],
  max: ['to'],
  min: ['from'],
  name: ['label', 'title'],
  number: ['count', 'revision'],
  open: ['opens'],
  organisation: ['issuer'],
  organization: ['issuer'],
  phone: ['phones', 'number'],
  published: ['published'],
  publisher: ['issuer'],
  question: ['label'],
  quantity: ['count'],
  rule: ['when', 'eligibility'],
  schema: ['formatVersion'],
  since: ['from'],
  start: ['from', 'opens'],
  state: ['stage'],
  status: ['stage', 'state'],
  tel: ['phones', 'number'],
  telephone: ['phones', 'number'],
  test: ['when'],
  text: ['body', 'label', 'title', 'summary'],
  title: ['heading', 'name', 'label', 'text'],
  type: ['kind'],
  until: ['to', 'expires'],
  uri: ['href', 'url', 'src'],
  url: ['href', 'src'],
  validuntil: ['expires'],
  value: ['in', 'id'],
  version: ['revision', 'formatVersion'],
};

/** A name without capitals, signs and plural. */
function stemOf(name: string): string {
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length > 3 ? letters.replace(/s$/, '') : letters;
}

/** A name that differs in nothing but capitals, signs and plural. */
function sameStem(member: string, known: readonly string[]): string | undefined {
  const stem = stemOf(member);
  return stem === '' ? undefined : known.find((each) => stemOf(each) === stem);
}

/**
 * The member of this name that the objects within an object have, such as `eligibility/timeZone`; undefined where none has
 * one, or more than two have, so that nobody can say which is meant.
 */
function memberWithin(member: string, schema: object): string | undefined {
  const found = innerObjects(schema).flatMap(({member: owner, members}) => {
    const known = sameStem(member, members);
    return known === undefined ? [] : [`${owner}/${known}`];
  });
  return found.length > 2 ? undefined : found[0];
}

/**
 * The member that is meant by one that is not known, or one of an object within, such as `eligibility/timeZone`. One that is
 * missing is meant rather than one that is there.
 *
 * @param known - the members that are known there
 * @param missing - those of them that are not there
 * @param schema - the object whose members they are
 */
export function meantMember(
  member: string,
  known: readonly string[],
  missing: readonly string[],
  schema: object,
): string | undefined {
  const stem = stemOf(member);
  const words = Object.hasOwn(otherWords, stem) ? otherWords[stem] : undefined;
  const found =
    sameStem(member, missing) ??
    words?.find((word) => missing.includes(word)) ??
    sameStem(member, known) ??
    memberWithin(member, schema);
  // A word that means something is no slip of another.
  return found ?? (words ? undefined : (nearestName(member, missing) ?? nearestName(member, known)));
}
