/** Broad categories of incidents. */
export const kinds = ['data-breach', 'product-recall', 'service-outage', 'settlement', 'other'] as const;

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

/** What a group of readers should do, the gravest first. */
export const actions = ['required', 'recommended', 'none'] as const;

/** Ways in which an issuer puts things right. */
export const remedyKinds = [
  'repair',
  'replace',
  'refund',
  'credit',
  'monitoring',
  'dispose',
  'other',
] as const;

/** How another notice relates to this one. */
export const relations = [
  'translation',
  'same-incident',
  'other-market',
  'supersedes',
  'superseded-by',
] as const;

export type Exposure = (typeof exposures)[number];
export type Bound = (typeof bounds)[number];
export type Unit = (typeof units)[number];
export type Action = (typeof actions)[number];
export type RemedyKind = (typeof remedyKinds)[number];
export type Relation = (typeof relations)[number];
