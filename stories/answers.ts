/**
 * What a reader answers, by the question's id: text by field, the value of an option, or null for "I don't know". A field
 * that is ticked has any text. The property `answers` takes the same.
 */
export type Answers = Readonly<Record<string, string | null | Readonly<Record<string, string>>>>;
