/**
 * The characters of the Windows-1252 bytes 80-9F, in their order; the five bytes without a character are C1 controls, as
 * in Latin-1. A table and no TextDecoder, since some versions of Node read these bytes as Latin-1.
 */
export const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
