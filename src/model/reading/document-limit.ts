/** Longest document, in characters: forty times the longest real one. Past it, a page would freeze while it is laid out. */
export const longestDocument = 1_000_000;

/** No encoding needs more bytes for the longest document. */
export const mostDocumentBytes = 4 * longestDocument;
