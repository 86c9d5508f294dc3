import {at, placesIn, type Place} from '../problems/places.js';
import type {Problem} from '../problems/problem.js';
import {shorten} from '../problems/shorten.js';
import {warningAt} from '../problems/warning.js';
import {testSchema} from '../schema/conditions.js';
import {meantMember} from './meant/meant-members.js';

/** By this member editors find the schema. It is no part of the format, and does no harm. */
const editorsMember = '$schema';

/** What other languages of rules call the two ways in which conditions are joined. */
const joints: ReadonlyMap<string, string> = new Map([
  ['all', 'all'],
  ['allof', 'all'],
  ['and', 'all'],
  ['every', 'all'],
  ['any', 'any'],
  ['anyof', 'any'],
  ['oneof', 'any'],
  ['or', 'any'],
  ['some', 'any'],
]);

/** What is known where conditions are joined. */
const joining = 'all, any, question';

/** An object of the format, as `placesIn` finds it. */
type ObjectPlace = Place & {readonly kind: 'object'};

/** Whether a condition names no question, so that it may be meant to join others. */
function isJoining({schema, value}: ObjectPlace): boolean {
  return schema === testSchema && !Object.hasOwn(value, 'question');
}

function unknownMember(member: string, place: ObjectPlace, questions: ReadonlySet<unknown>): Problem {
  const {path, value, members, schema} = place;
  const joint = isJoining(place) ? joints.get(member.toLowerCase()) : undefined;
  // A question that stands where its name belongs, as in {"paid": ["card"]}.
  const named = isJoining(place) && questions.has(member) ? 'question' : undefined;
  const missing = members.filter((known) => !Object.hasOwn(value, known));
  const nearest = joint ?? named ?? meantMember(member, members, missing, schema);
  const isJoint = isJoining(place) && named === undefined && typeof value[member] === 'object';
  const known = isJoint && nearest === joint ? joining : members.join(', ');
  const problem = warningAt([...path, member], 'unknown-member', shorten(member), known);
  return nearest === undefined ? problem : {...problem, nearest};
}

/** Finds the members that readers ignore because the format does not know them. */
export function* unknownMembers(document: unknown): Generator<Problem> {
  const asked = at(document, 'eligibility', 'questions');
  const questions = new Set(Array.isArray(asked) ? asked.map((question) => at(question, 'id')) : []);
  for (const place of placesIn(document)) {
    if (place.kind !== 'object') continue;
    const {path, value, members} = place;
    for (const member of Object.keys(value)) {
      if (members.includes(member) || (path.length === 0 && member === editorsMember)) continue;
      yield unknownMember(member, place, questions);
    }
  }
}

/**
 * Tells of a condition that joins others in another word, such as `or`, by that word alone: it has no question, and to add
 * one is not what would mend it.
 */
export function withJoints(errors: readonly Problem[], unknown: readonly Problem[]): Problem[] {
  const joints = unknown.filter(({expected}) => expected === joining);
  const paths = new Set(joints.map(({path}) => `${path.slice(0, path.lastIndexOf('/'))}/question`));
  const isMeant = ({code, path}: Problem) => code === 'missing-member' && paths.has(path);
  if (!errors.some(isMeant)) return [...errors, ...unknown];
  return [
    ...errors.filter((error) => !isMeant(error)),
    ...unknown.map((problem) => (joints.includes(problem) ? {...problem, level: 'error' as const} : problem)),
  ];
}
