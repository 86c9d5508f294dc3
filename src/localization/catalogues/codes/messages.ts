/** What may be wrong with a serial, model or lot number. */
import {msg, str} from '../../msg.js';

/** Error: a part of what was typed is the number; below it stands a button with that part */
export const partFits = (question: string) =>
  msg(str`${question} – only a part of what you typed is this number. Is it this part?`, {
    id: 'code-part-fits',
  });
/** Error; the second gap is what such a number looks like, such as "7 digits" */
export const otherShape = (question: string, shape: string) =>
  msg(str`${question} – this number looks like this: ${shape}. Please compare what you typed.`, {
    id: 'code-other-shape',
  });
/** Error */
export const onlyDigits = (question: string) =>
  msg(str`${question} – this number has digits only. Please compare what you typed.`, {
    id: 'code-only-digits',
  });
/** Error; VIN is the number of a vehicle */
export const onlyVin = (question: string) =>
  msg(
    str`${question} – a VIN has only digits and letters, and never I, O or Q. Please compare what you typed.`,
    {
      id: 'code-only-vin',
    },
  );
/** Error: the check digit of the number does not fit */
export const wrongCheckDigit = (question: string) =>
  msg(
    str`${question} – one character must be wrong: the check digit does not fit. Please compare what you typed.`,
    {
      id: 'code-wrong-check-digit',
    },
  );
/** Error; below it stand buttons with other numbers */
export const didYouMean = (question: string) =>
  msg(str`${question} – a number that is affected is very similar. Did you mean it?`, {
    id: 'code-did-you-mean',
  });
/** Error: as before, without a number to choose */
export const almostAffected = (question: string) =>
  msg(str`${question} – a number that is affected is very similar. Please compare what you typed.`, {
    id: 'code-almost-affected',
  });
/** Button below such an error: the number is right */
export const asTyped = () => msg('No, it is as I typed it', {id: 'code-as-typed'});
/** Button below such an error: the check is made as if the number was not known */
export const goOnWithout = () => msg('Go on without this number', {id: 'code-go-on-without'});
