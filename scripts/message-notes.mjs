/** What translators are told of a message: the doc comment above it, which `lit-localize` by itself does not read. */
import {createRequire} from 'node:module';

/** The nodes are those of the compiler that comes with `lit-localize`, which numbers their kinds in its own way. */
const ts = createRequire(import.meta.resolve('@lit/localize-tools/lib/typescript.js'))('typescript');

/** The doc comment above the constant or the member that a call of `msg()` is said by, without its stars. */
function noteOf(call) {
  const owner = ts.findAncestor(
    call,
    (node) => ts.isPropertyAssignment(node) || ts.isVariableStatement(node),
  );
  const [comment] = owner ? ts.getJSDocCommentsAndTags(owner).filter(ts.isJSDoc).slice(-1) : [];
  return ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ').trim();
}

/**
 * Gives each message its note.
 *
 * @throws if one has none: nobody can translate a word that they do not know the place of
 */
export function addNotes(messages) {
  for (const message of messages) message.desc = noteOf(message.node);
  const without = messages.filter(({desc}) => !desc).map(({name}) => name);
  if (without.length > 0)
    throw new Error(`Say in a comment above it what each of these is for: ${without.join(', ')}`);
}
