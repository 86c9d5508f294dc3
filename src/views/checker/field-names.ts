/** The two ends of a period. */
export type PeriodEnd = 'from' | 'until';

/**
 * The name of a question's field, which is also its `id`. It contains the id of the question and not its position, so that
 * an answer stays with its question when a new revision adds or removes others.
 *
 * @param questionId - any characters but white space, hyphens too
 * @param field - such as `from-year`; written without hyphens, so that the last one tells where the id ends
 */
export function fieldName(questionId: string, field: string): string {
  return `question-${questionId}-${field.replaceAll('-', '_')}`;
}

/** The name of a field of one end of a period; of a date, if no end is named. */
export function dateFieldName(questionId: string, field: string, end?: PeriodEnd): string {
  return fieldName(questionId, end ? `${end}-${field}` : field);
}
