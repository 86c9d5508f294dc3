/** What happened, coarsely. */
export const kinds = ['data-breach', 'product-recall', 'service-outage', 'other'] as const;

/** How far the incident is understood. */
export const stages = ['initial', 'interim', 'final', 'withdrawn'] as const;

/** How urgent it is for the reader. */
export const severities = ['emergency', 'warning', 'information'] as const;

/** How far a kind of data was exposed. */
export const exposures = ['confirmed', 'possible', 'viewable', 'none-found'] as const;

/** How exact a number is. */
export const bounds = ['exact', 'at-most', 'at-least', 'about'] as const;

/** What is counted. */
export const units = ['people', 'records', 'accounts', 'devices'] as const;

export type Exposure = (typeof exposures)[number];
export type Bound = (typeof bounds)[number];
export type Unit = (typeof units)[number];
