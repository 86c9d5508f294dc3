/** The form value of "I don't know". No option has it, because it is empty. */
export const unknownValue = '';
