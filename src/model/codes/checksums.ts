import type {CodeQuestion} from '../schema/questions.js';

/** The values of the letters of a VIN, from A; zero for those that it does not have (49 CFR 565.15, table III). */
const vinValues = [1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 7, 0, 9, 2, 3, 4, 5, 6, 7, 8, 9];
/** The weights of its places; the ninth is the check digit itself. */
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function vin(code: string): boolean {
  if (!/^[A-Z\d]{17}$/.test(code)) return false;
  const values = [...code].map((each) =>
    each < 'A' ? Number(each) : (vinValues[each.charCodeAt(0) - 65] ?? 0),
  );
  let sum = 0;
  vinWeights.forEach((weight, place) => (sum += weight * (values[place] ?? 0)));
  const rest = sum % 11;
  return code[8] === (rest === 10 ? 'X' : String(rest));
}

/** The sum of weighted digits from the right, where every second one, from the last but one, is worth more. */
function weightedSum(code: string, worth: (digit: number) => number): number {
  let sum = 0;
  [...code].reverse().forEach((digit, place) => (sum += place % 2 ? worth(Number(digit)) : Number(digit)));
  return sum;
}

/** ISO/IEC 7812-1, annex B. */
function luhn(code: string): boolean {
  return (
    /^\d+$/.test(code) && weightedSum(code, (digit) => (digit > 4 ? 2 * digit - 9 : 2 * digit)) % 10 === 0
  );
}

/** GTIN, GLN and SSCC (GS1 General Specifications, 7.9.1). */
function gs1(code: string): boolean {
  return /^\d+$/.test(code) && weightedSum(code, (digit) => 3 * digit) % 10 === 0;
}

/** Whether the check digit of a folded code is right, by the name of the scheme. */
export const checksums: Readonly<Record<NonNullable<CodeQuestion['checksum']>, (code: string) => boolean>> = {
  vin,
  luhn,
  gs1,
};
