/** How many tries. */
export const tellTries = (tries: number) => `${tries} ${tries === 1 ? "try" : "tries"}`;

/** When so many tries have been made. */
export const tellWhen = (tries: number) =>
  tries === 0 ? "before the first try" : `after ${tellTries(tries)}`;
