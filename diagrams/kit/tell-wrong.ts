/** How many bits are wrong, of how many: "1 of 6 bits is wrong". */
export function tellWrong(wrong: number, bits: number): string {
  if (wrong === 0) return "every bit is right";
  return `${wrong} of ${bits} bits ${wrong === 1 ? "is" : "are"} wrong`;
}
