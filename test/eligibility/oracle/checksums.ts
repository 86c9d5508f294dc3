/** Check digits for the oracle, each by the sum that its standard tells to people. */

/** Each character of a VIN stands where its value is, in rows of ten. */
const vinCharacters = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';

function vin(code: string): boolean {
  const sum = [...code].reduce((total, character, index) => {
    const weight = '8765432X098765432'[index] ?? '0';
    return total + (weight === 'X' ? 10 : Number(weight)) * (vinCharacters.indexOf(character) % 10);
  }, 0);
  return code.length === 17 && '0123456789X'[sum % 11] === code[8];
}

function digitsFromTheRight(code: string): number[] {
  return code.split('').reverse().map(Number);
}

/** The digits of the doubled digits are added one by one. */
function luhn(code: string): boolean {
  const written = digitsFromTheRight(code).map((digit, index) =>
    index % 2 === 1 ? `${digit * 2}` : `${digit}`,
  );
  return [...written.join('')].reduce((total, digit) => total + Number(digit), 0) % 10 === 0;
}

function gs1(code: string): boolean {
  return (
    digitsFromTheRight(code).reduce((sum, digit, index) => sum + digit * [1, 3][index % 2]!, 0) % 10 === 0
  );
}

const ofDigits = (isRight: (code: string) => boolean) => (code: string) =>
  /^[0-9]+$/.test(code) && isRight(code);

export const checkDigits = {vin, luhn: ofDigits(luhn), gs1: ofDigits(gs1)};
