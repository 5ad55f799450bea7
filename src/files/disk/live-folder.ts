/** The folder of the live schemas, in a portfolio. Git ignores it. */
export const liveFolder = '.schemas';
