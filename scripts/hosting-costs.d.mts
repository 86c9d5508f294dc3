/** What one reader costs, by what they do. */
export type Costs = Readonly<Record<string, {readonly requests: number; readonly bytes: number}>>;

/** Measures it, behind nginx, in Chromium. */
export declare function measureCosts(): Promise<Costs>;

/** What docs/hosting.md says. */
export declare function documentedCosts(): Costs;
