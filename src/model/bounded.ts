import type * as v from 'valibot';
import {mostProblems} from './problems/first-of.js';
import {flatten, type Issue} from './problems/issues.js';

type Run = (dataset: v.UnknownDataset, config: v.Config<Issue>) => v.OutputDataset<unknown, Issue>;

/**
 * Makes an array or a record stop at the item with which as many problems are found as are told: a broken export has one
 * in every row, and to collect them all would freeze a page.
 */
export function bounded<Schema extends v.GenericSchema>(schema: Schema): Schema {
  const run: Run = schema['~run'];
  const bounding: Run = (dataset, config) => {
    // What is found is added to the dataset that was passed in.
    const result: {readonly issues?: readonly Issue[] | undefined} = dataset;
    let [seen, told] = [0, 0];
    return run.call(schema, dataset, {
      ...config,
      // Asked after each item with an issue; other schemas within ask for themselves.
      get abortEarly() {
        const {issues = []} = result;
        for (; seen < issues.length; seen++) {
          const issue = issues[seen];
          told += issue ? flatten(issue, []).length : 0;
        }
        return told >= mostProblems;
      },
    });
  };
  return Object.assign(schema, {'~run': bounding});
}
