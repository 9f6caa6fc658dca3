/**
 * Which words of a translation are wrong: those outside the longest sequence that it has in common,
 * in order, with the right one.
 */
export function wrongWords(said: readonly string[], right: readonly string[]): boolean[] {
  // common[i][j]: the length of the longest sequence common to said from i and right from j.
  const common = Array.from({ length: said.length + 1 }, () =>
    new Array<number>(right.length + 1).fill(0),
  );
  for (let i = said.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      common[i]![j] =
        said[i] === right[j]
          ? common[i + 1]![j + 1]! + 1
          : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  let j = 0;
  return said.map((word, i) => {
    while (j < right.length && word !== right[j] && common[i]![j + 1] === common[i]![j]) j++;
    if (word !== right[j]) return true;
    j++;
    return false;
  });
}
