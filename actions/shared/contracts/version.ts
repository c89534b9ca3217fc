/** Of package.json (a test holds them equal): a bundle does not carry that file. */
export const version = '0.1.0'
