/**
 * Why a typed date cannot be read. Apart from what reads it: `lit-localize` follows imports, and would take all that the page
 * says for messages of the form.
 */
export type DateFault =
  | 'date-missing'
  | 'year-missing'
  | 'month-missing'
  | 'year-too-short'
  | 'date-not-real'
  | 'time-not-real'
  | 'date-contradictory'
  | 'date-ambiguous';
