/** How many bits are wrong, of how many: "1 of 6 bits is wrong". */
export const tellWrong = (wrong: number, bits: number): string =>
  `${wrong} of ${bits} bits ${wrong === 1 ? "is" : "are"} wrong`;
