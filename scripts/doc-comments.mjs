/**
 * Reads the comments on schemas and their members, so that what a comment says in the source is what an editor shows to
 * whoever writes a notice: said once, it cannot go stale.
 */
import {readFileSync} from 'node:fs';
import ts from 'typescript';

/**
 * What a comment says.
 *
 * @typedef {{description: string, examples: unknown[]}} Note
 *
 * What is said of a schema, and of each of its members.
 * @typedef {{note: Note | undefined, members: Map<string, Note>}} SchemaNotes
 */

/**
 * The comment of a declaration, its lines joined. Its `@example` is JSON, because it goes into a JSON Schema.
 *
 * @returns {Note | undefined}
 */
function noteOf(node) {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  const description = ts.getTextOfJSDocComment(comment?.comment)?.replace(/\s+/g, ' ').trim();
  if (!description) return undefined;
  const tags = (comment.tags ?? []).filter((tag) => tag.tagName.text === 'example');
  return {description, examples: tags.map((tag) => JSON.parse(ts.getTextOfJSDocComment(tag.comment)))};
}

/** The object literal that a schema is made of: the argument of `v.object`, in whatever it is wrapped. */
function membersLiteral(expression) {
  if (!ts.isCallExpression(expression)) return undefined;
  const [first] = expression.arguments;
  if (first === undefined) return undefined;
  return ts.isObjectLiteralExpression(first) ? first : membersLiteral(first);
}

/** The constants of a file, by name. */
function constantsOf(source) {
  const statements = source.statements.filter(ts.isVariableStatement);
  return new Map(
    statements.flatMap((statement) =>
      statement.declarationList.declarations.map(({name, initializer}) => [
        name.text,
        {statement, initializer},
      ]),
    ),
  );
}

function* memberNotes(literal, constants) {
  for (const property of literal.properties) {
    if (ts.isSpreadAssignment(property)) {
      // Members that several schemas share stand in a constant of the same file.
      yield* memberNotes(constants.get(property.expression.text).initializer, constants);
    } else {
      const note = noteOf(property);
      if (note) yield [property.name.text, note];
    }
  }
}

/**
 * The notes on every `…Schema` of a TypeScript file, by its name.
 *
 * @param {URL} file
 * @returns {Map<string, SchemaNotes>}
 */
export function schemaNotes(file) {
  const source = ts.createSourceFile(file.pathname, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const constants = constantsOf(source);
  const schemas = [...constants].filter(([name]) => name.endsWith('Schema'));
  return new Map(
    schemas.map(([name, {statement, initializer}]) => {
      const literal = membersLiteral(initializer);
      const members = new Map(literal && memberNotes(literal, constants));
      return [name, {note: noteOf(statement), members}];
    }),
  );
}
