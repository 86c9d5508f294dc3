import {nearestName} from '../../problems/nearest-name.js';
import {placesIn, type Place} from '../../problems/places.js';
import {errorAt, pointer, type Problem} from '../../problems/problem.js';
import {shorten} from '../../problems/shorten.js';

/** The members that tell the blocks of a body apart. */
const blocks = ['list', 'steps', 'link'];

/** What blocks are called in other formats. */
const otherBlocks: Readonly<Record<string, string>> = {
  items: 'list',
  bullets: 'list',
  points: 'list',
  ul: 'list',
  ol: 'steps',
  numbers: 'steps',
  href: 'link',
  url: 'link',
  a: 'link',
};

/** What blocks have in other formats, and no language is called. */
const ofOtherBlocks =
  /^(?:body|caption|code|content|h[1-6]|heading|href|html|image|img|label|markdown|note|paragraph|quote|table|text|title|type|url)s?$/i;

function ownerOf({path}: Problem): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function memberOf({path}: Problem): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A block of no kind that is known, by the name that it has instead; undefined where it has none. */
function unknownBlock({path, value}: Place): Problem | undefined {
  const [member] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (member === undefined) return undefined;
  const nearest = Object.hasOwn(otherBlocks, member) ? otherBlocks[member] : nearestName(member, blocks);
  const error = errorAt([...path, member], 'unknown-member', shorten(member), blocks.join(', '));
  return nearest === undefined ? error : {...error, nearest};
}

/** Whether a place is that of a block, and not of a Text elsewhere. */
function isOfBlock({path}: Place): boolean {
  const [last, list] = path.toReversed();
  return typeof last === 'number' && list !== 'list' && list !== 'steps';
}

/**
 * What is wrong with a block that was read as a Text, whose members are languages; undefined where one was meant.
 *
 * @param error - it is told that one of its members is no language
 */
function notALanguage(error: Problem, place: Place): Problem | undefined {
  const member = memberOf(error);
  if (place.kind === 'object' && place.members.includes(member) && blocks.includes(member)) {
    const {path, value} = place;
    const found = shorten(String(value[member]));
    return errorAt([...path, member], 'wrong-type', `"${found}"`, member === 'link' ? 'Object' : 'Array');
  }
  return place.kind === 'text' && isOfBlock(place) && ofOtherBlocks.test(member)
    ? unknownBlock(place)
    : undefined;
}

/** Of the wrong type, leaves out that this type would do: another object would, but not this one. */
function ofOtherTypes(error: Problem): Problem {
  const {code, received = '', expected = ''} = error;
  const types: readonly string[] = expected.match(/\w+/g) ?? [];
  if (code !== 'wrong-type' || !types.includes(received)) return error;
  const others = types.filter((type) => type !== received);
  return others.length === 0 ? error : {...error, expected: `(${others.join(' | ')})`};
}

/** The places of texts that may have nothing but digits. */
const ofDigits =
  /\/(formatVersion|id|value|number|gtin|example|model|prefix|like|(in|notIn|prefix|like)\/\d+)$/;

/** The places of lists that have texts of any kind. */
const ofTexts = /\/(in|notIn|languages|labels|list|steps|groups\/\d+\/(data|advice|products|remedies))$/;

/** How a value of the wrong type is written in the right one, where that can be said; undefined where not. */
function shapeMeant({path, received = '', expected}: Problem, place: Place | undefined): string | undefined {
  const isNumber = /^-?\d+(\.\d+)?$/.test(received);
  if (expected === 'string') return isNumber && ofDigits.test(path) ? `"${received}"` : undefined;
  if (expected === 'Array' && received === 'Object') return '[{…}]';
  if (expected === 'Array')
    return /^".*"$/s.test(received) && ofTexts.test(path) ? `[${received}]` : undefined;
  if (expected !== 'Object' || place?.kind !== 'misfit' || /^(Array|null)$/.test(received)) return undefined;
  const members = place.members.map((member) => `"${member}": …`);
  return members.length === 0 ? undefined : `{${members.join(', ')}}`;
}

/** Adds to a problem with a type how the value is written in the one that belongs there. */
function withMeantShape(error: Problem, place: Place | undefined): Problem {
  const nearest = error.code === 'wrong-type' ? shapeMeant(error, place) : undefined;
  return nearest === undefined ? error : {...error, nearest};
}

/** Errors of the places of a document. */
class MeantErrors {
  private readonly places: ReadonlyMap<string, Place>;
  /** The blocks that were told of. */
  private readonly told = new Set<string>();

  constructor(document: unknown) {
    this.places = new Map([...placesIn(document)].map((place) => [pointer(place.path), place]));
  }

  /** What is told in the place of an error: itself, another one, or nothing. */
  of(error: Problem): Problem[] {
    const place = this.places.get(ownerOf(error));
    if (place && error.code === 'missing-member') return this.ofMissing(error, place);
    if (place && error.code === 'bad-language-tag') {
      const block = notALanguage(error, place);
      return block ? this.once(withMeantShape(block, this.places.get(block.path)), place) : [error];
    }
    return [withMeantShape(ofOtherTypes(error), this.places.get(error.path))];
  }

  private ofMissing(error: Problem, place: Place): Problem[] {
    if (place.kind === 'object') return place.members.includes(memberOf(error)) ? [error] : [];
    if (!blocks.includes(memberOf(error))) return [error];
    const block = unknownBlock(place);
    return block ? this.once(block, place) : [error];
  }

  private once(error: Problem, place: Place): Problem[] {
    const owner = pointer(place.path);
    if (this.told.has(owner)) return [];
    this.told.add(owner);
    return [error];
  }
}

/**
 * Tells of the alternative that the author meant: a date with `on` needs no `from`, and a block with a misspelt name is told
 * of by that and not as a Text in languages of such names.
 *
 * @param errors - what `readNotice` tells of the document
 */
export function ofMeantAlternatives(errors: readonly Problem[], document: unknown): Problem[] {
  if (errors.length === 0) return [];
  const meant = new MeantErrors(document);
  const left = errors.flatMap((error) => meant.of(error));
  // There is always a reason why a notice cannot be shown.
  return left.length > 0 ? left : [...errors];
}
