/** Who is affected, as a peer's owner would write it for this one notice: all conditions must hold. */

/**
 * @param {{question: string, from?: string, to?: string, in?: string[]}[]} tests
 * @param {Record<string, string>} answers - `unknown` where the reader does not know
 * @returns {'affected' | 'not-affected' | 'possibly-affected'}
 */
export function verdictOf(tests, answers) {
  let isOpen = false;
  for (const {question, from, to, in: options} of tests) {
    const answer = answers[question];
    if (answer === 'unknown') isOpen = true;
    else if (options ? !options.includes(answer) : answer < from || answer > to) return 'not-affected';
  }
  return isOpen ? 'possibly-affected' : 'affected';
}

/**
 * The questions that have no answer yet.
 *
 * @param {{id: string}[]} questions
 * @param {Record<string, string>} answers
 */
export function missingOf(questions, answers) {
  return questions.filter(({id}) => !answers[id]);
}

/**
 * What was filled in. A date is in one field named after its question, or in three that end in `-year`, `-month`, `-day`;
 * beside it a tick that ends in `-unknown`.
 *
 * @param {{id: string, kind: string}[]} questions
 * @param {FormData} data
 * @returns {Record<string, string>}
 */
export function answersOf(questions, data) {
  return Object.fromEntries(
    questions.map(({id, kind}) => {
      if (kind !== 'date') return [id, data.get(id) ?? ''];
      if (data.has(`${id}-unknown`)) return [id, 'unknown'];
      if (data.has(id)) return [id, data.get(id)];
      const [year, month, day] = ['year', 'month', 'day'].map((part) => data.get(`${id}-${part}`).trim());
      return [id, year && month && day && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`];
    }),
  );
}
