/**
 * Where the largest of some numbers stand, the largest first; of equal ones the first.
 *
 * @param count how many; all of them, if there are fewer
 */
export function largest(numbers: ArrayLike<number>, count: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    let place = found.length;
    while (place > 0 && numbers[found[place - 1]!]! < numbers[i]!) place--;
    if (place === count) continue;
    found.splice(place, 0, i);
    if (found.length > count) found.pop();
  }
  return found;
}
