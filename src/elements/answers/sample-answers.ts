/**
 * What the owner of a page has a question answered with: an answer as the engine writes it or as one types it, null for
 * "I don't know", or the texts of single fields by their names, for what no whole answer comes to.
 */
export type SampleAnswer = string | null | Readonly<Record<string, string>>;

/** Answers by question; questions without one stay empty. */
export type SampleAnswers = ReadonlyMap<string, SampleAnswer>;
