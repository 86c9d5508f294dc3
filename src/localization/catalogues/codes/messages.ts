/** What may be wrong with a serial, model or lot number. */
import {msg, str} from '../../msg.js';

/** Error: a part of what was typed is the number; below it stands a button with that part */
export const partFits = () =>
  msg('Only part of what you typed looks like this number. Is it this part?', {
    id: 'code-part-fits',
  });
/** Error; the gap is what such a number looks like, such as "7 digits" */
export const otherShape = (shape: string) =>
  msg(str`The right form is: ${shape}. Please check what you typed.`, {
    id: 'code-other-shape',
  });
/** Error */
export const onlyDigits = () =>
  msg('This number has digits only. Please check what you typed.', {
    id: 'code-only-digits',
  });
/** Error; VIN is the number of a vehicle */
export const onlyVin = () =>
  msg('A VIN has only digits and letters, never I, O or Q. Please check what you typed.', {
    id: 'code-only-vin',
  });
/** Error: the check digit of the number does not fit */
export const wrongCheckDigit = () =>
  msg('One character seems to be wrong. Please check what you typed.', {
    id: 'code-wrong-check-digit',
  });
/** Error; below it stand buttons with other numbers */
export const didYouMean = () =>
  msg('This is very close to an affected number. Did you mean that one?', {
    id: 'code-did-you-mean',
  });
/** Error: as before, without a number to choose */
export const almostAffected = () =>
  msg('This is very close to an affected number. Please check what you typed.', {
    id: 'code-almost-affected',
  });
/** Button below such an error: the number is right */
export const asTyped = () => msg('I typed it correctly', {id: 'code-as-typed'});
/** Button below such an error: the check is made as if the number was not known */
export const goOnWithout = () => msg('Continue without this number', {id: 'code-go-on-without'});
