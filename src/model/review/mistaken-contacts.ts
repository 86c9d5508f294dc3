import {at, membersOf, placesIn, type Place} from '../problems/places.js';
import type {Problem} from '../problems/problem.js';
import {shorten} from '../problems/shorten.js';
import {warningAt} from '../problems/warning.js';
import {contactSchema, phoneSchema} from '../schema/contact.js';
import {urlSchema} from '../schema/url.js';

/** A name of a host that is no name of a file: with `www.`, or in one of a few domains that no kind of file is called. */
const host = /^(?:www\.[\w-]+\.[\w.-]+|(?:[\w-]+\.)+(?:com|org|net|gov|edu|jp))(?::\d+)?(?:[/?#]|$)/i;

/** Not guide@2x.pdf, which is a file. */
const mailAddress = /^[^\s/@:?#]+@(?!\dx)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;

/** Countries in which a 0 is dialled before numbers at home, and never behind the country code. */
const withTrunkZero = /^(\+(?:33|44|49|61|81))0+/;

/** An address of the web whose beginning is in other signs, or lacks one. */
const beginning =
  /^<?(?:h?https?|ｈｔｔｐｓ?|htt?ps?)(?:[:：;][/／]{0,2}|[/／]{2})(?=[\p{L}\p{N}-]+(?:[.．,][\p{L}\p{N}-]+)+)/iu;

/** What follows a sentence and belongs to no address, and commas in the place of points in the name of a host. */
const strayEnd = /[\s、。，．」』）〉》＞>]+$/u;
const strayComma = /^https?:\/\/[^/?#]*,/i;

/** A mail address without a whole name of a host. */
const incompleteMail = /@(?:[^.]+|.*\.\..*|\..*|.*\.)$/;

/** The address of the web that was meant by one that looks like it; undefined if it is one, or something else. */
function webAddressMeantBy(address: string): string | undefined {
  const [begun] = beginning.exec(address) ?? [];
  if (begun === undefined) return undefined;
  const scheme = /[sｓ][:：;/／]*$/iu.test(begun) ? 'https://' : 'http://';
  const rest = address.slice(begun.length).replace(strayEnd, '');
  const [name = '', ...others] = rest.split(/(?=[/?#／])/u);
  const meant = `${scheme}${name.normalize('NFKC').replaceAll(',', '.')}${others.join('')}`;
  return /^https?:\/\//i.test(address) && !strayEnd.test(address) && !strayComma.test(address)
    ? undefined
    : meant;
}

/** The address that was meant by one that browsers look for beside the page; undefined if it may be meant so. */
function addressMeantBy(address: string): string | undefined {
  if (host.test(address)) return `https://${address}`;
  const web = webAddressMeantBy(address);
  if (web !== undefined) return web;
  return mailAddress.test(address) ? `mailto:${address}` : undefined;
}

function* slipsIn({path, value, schema}: Place & {kind: 'object'}): Generator<Problem> {
  for (const member of membersOf(schema, urlSchema)) {
    const address = at(value, member);
    if (typeof address !== 'string') continue;
    const nearest = addressMeantBy(address);
    if (nearest !== undefined)
      yield {...warningAt([...path, member], 'mistaken-address', shorten(address)), nearest};
  }
  const [email, number] = [at(value, 'email'), at(value, 'number')];
  if (schema === contactSchema && typeof email === 'string' && /^mailto:./i.test(email))
    yield {...warningAt([...path, 'email'], 'mistaken-address', shorten(email)), nearest: email.slice(7)};
  else if (schema === contactSchema && typeof email === 'string' && incompleteMail.test(email))
    yield warningAt([...path, 'email'], 'mistaken-address', shorten(email));
  if (schema === phoneSchema && typeof number === 'string' && withTrunkZero.test(number))
    yield {
      ...warningAt([...path, 'number'], 'trunk-zero', shorten(number)),
      nearest: number.replace(withTrunkZero, '$1'),
    };
}

/**
 * Finds links and numbers that look right and lead nowhere: web and mail addresses without what they begin with, which are
 * files beside the page to a browser, `mailto:` before a mail address alone, and numbers with both the code of a country
 * and the 0 that is dialled within it.
 */
export function* mistakenContacts(document: unknown): Generator<Problem> {
  for (const place of placesIn(document)) if (place.kind === 'object') yield* slipsIn(place);
}
