const {PROPERTY_RUNS = '2000', ORACLE_RUNS = PROPERTY_RUNS, PROPERTY_SEED = '20121217'} = process.env;

/** How fast-check looks: the same values on every machine, unless the environment asks for more or for others. */
export const propertyRuns = {numRuns: Number(PROPERTY_RUNS), seed: Number(PROPERTY_SEED)};

/** The same for a property of which one run takes as long as some of another. */
export function runsOf(weight: number): typeof propertyRuns {
  return {...propertyRuns, numRuns: Math.ceil(propertyRuns.numRuns / weight)};
}

/** The same for the verdicts that are compared with those of the oracle: `test/zones.mjs` asks for more of them. */
export const oracleRuns = {...propertyRuns, numRuns: Number(ORACLE_RUNS)};
