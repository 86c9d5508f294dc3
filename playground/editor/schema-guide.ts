import type {JsonPlace, Known, Step} from './json-place.js';

/** What this reads of a JSON Schema (2020-12). */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  /** `false` for a member that must not be there. */
  readonly properties?: Readonly<Record<string, JsonSchema | false>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly propertyNames?: JsonSchema;
}

/** A member that can be written. */
export interface Member {
  readonly name: string;
  readonly description?: string | undefined;
  readonly isRequired: boolean;
  /** What stands for its value until one is written. */
  readonly stub: '""' | '{}' | '[]' | '';
}

/** A value that can be written, and an example where any other would do as well. */
export interface Value {
  readonly json: string;
  readonly isExample: boolean;
}

function branches(schema: JsonSchema): readonly JsonSchema[] | undefined {
  return schema.anyOf ?? schema.oneOf;
}

function valuesOf(schema: JsonSchema): readonly unknown[] | undefined {
  return 'const' in schema ? [schema.const] : schema.enum;
}

/** Says what the schema of a document has to say of a place in it. */
export class SchemaGuide {
  constructor(private readonly root: JsonSchema) {}

  /** The members that can still be added where a name stands; none where any name will do. */
  membersAt({steps, known}: JsonPlace): Member[] {
    const found = new Map<string, Member>();
    const shapes = this.fitting(this.schemasAt(steps), known);
    for (const [name, property] of shapes.flatMap(({properties = {}}) => Object.entries(properties))) {
      if (property === false || found.has(name)) continue;
      const isRequired = shapes.every(({required}) => required?.includes(name));
      found.set(name, {name, description: property.description, isRequired, stub: this.stubOf(property)});
    }
    return [...found.values()].sort((a, b) => Number(b.isRequired) - Number(a.isRequired));
  }

  /** The values that a place can have, as JSON; examples of them where there is no end to them. */
  valuesAt({steps}: JsonPlace): Value[] {
    const schemas = this.schemasAt(steps);
    const listed = schemas.flatMap((schema) =>
      schema.type === 'boolean' ? [true, false] : (valuesOf(schema) ?? []),
    );
    const offered = listed.length > 0 ? listed : schemas.flatMap(({examples = []}) => examples);
    return [...new Set(offered.map((value) => JSON.stringify(value)))].map((json) => ({
      json,
      isExample: listed.length === 0,
    }));
  }

  /** What a place is for. */
  describe(steps: readonly Step[]): string | undefined {
    return this.schemasAt(steps).find(({description}) => description !== undefined)?.description;
  }

  /** All schemas that a value at the end of these steps may follow. */
  private schemasAt(steps: readonly Step[]): JsonSchema[] {
    return steps.reduce(
      (schemas, step) =>
        this.fitting(schemas, step.known).flatMap((schema) => this.stepInto(schema, step.segment)),
      this.expand(this.root),
    );
  }

  private stepInto(
    {properties, items, additionalProperties}: JsonSchema,
    segment: string | number,
  ): JsonSchema[] {
    if (typeof segment === 'number') return items ? this.expand(items) : [];
    const property = properties && Object.hasOwn(properties, segment) ? properties[segment] : undefined;
    if (property) return this.expand(property);
    return typeof additionalProperties === 'object' ? this.expand(additionalProperties) : [];
  }

  /** A schema as all that it may be, without references. What is said where it is used goes before its own words. */
  private expand(schema: JsonSchema): JsonSchema[] {
    const {$ref, ...own} = schema;
    if ($ref !== undefined) {
      const target = this.root.$defs?.[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {};
      const properties = {...target.properties, ...own.properties};
      return this.expand({...target, ...own, ...(target.properties && {properties})});
    }
    const options = branches(own);
    if (!options) return [own];
    const words = own.description === undefined ? {} : {description: own.description};
    return options.flatMap((option) => this.expand(option)).map((option) => ({...option, ...words}));
  }

  /** Those that an object with these members can follow; all of them if none does. */
  private fitting(schemas: JsonSchema[], known: Known): JsonSchema[] {
    const possible = schemas.filter(({properties = {}}) =>
      [...known].every(([name, value]) => {
        const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
        if (property === undefined) return true;
        const allowed = property && valuesOf(property);
        return property !== false && (value === undefined || !allowed || allowed.includes(value));
      }),
    );
    const knows = ({properties = {}}: JsonSchema) =>
      [...known.keys()].every((name) => name === '' || Object.hasOwn(properties, name));
    const knowing = possible.filter(knows);
    if (knowing.length > 0) return knowing;
    return possible.length > 0 ? possible : schemas;
  }

  private stubOf(property: JsonSchema): Member['stub'] {
    const [first, ...others] = this.expand(property);
    if (others.some(({type}) => type !== first?.type && type !== undefined)) {
      // A text may be a string or say itself in several languages: most are a string.
      return first?.type === 'string' ? '""' : '';
    }
    if (first?.type === 'object') return '{}';
    if (first?.type === 'array') return '[]';
    return first?.type === 'string' ? '""' : '';
  }
}
