/** Broad categories of incidents. */
export const kinds = ['data-breach', 'product-recall', 'service-outage', 'other'] as const;

/** How well the incident is understood so far. */
export const stages = ['initial', 'interim', 'final', 'withdrawn'] as const;

/** Urgency for the reader, most urgent first. */
export const severities = ['emergency', 'warning', 'information'] as const;

/** Degrees of exposure of a kind of data. */
export const exposures = ['confirmed', 'possible', 'viewable', 'none-found'] as const;

/** Precision of a number. */
export const bounds = ['exact', 'at-most', 'at-least', 'about'] as const;

/** Units that are counted. */
export const units = ['people', 'records', 'accounts', 'devices'] as const;

export type Exposure = (typeof exposures)[number];
export type Bound = (typeof bounds)[number];
export type Unit = (typeof units)[number];
