import type { Tape } from "../autodiff/tape.ts";
import type { Tensor } from "../autodiff/tensor.ts";

/**
 * Looks words up in a table of vectors.
 *
 *     out_b = table_(words b),   ∂L/∂table_w = Σ_(b where words b = w) ∂L/∂out_b
 *
 * @param table vocabulary × width
 * @param words a row number of the table for each row of the result
 * @returns words × width
 * @throws RangeError for a word that is not in the table
 */
export function embed(tape: Tape, table: Tensor, words: readonly number[]): Tensor {
  const { rows: vocabulary, cols: width } = table;
  const out = tape.tensor(words.length, width);
  words.forEach((word, b) => {
    if (!(Number.isInteger(word) && word >= 0 && word < vocabulary)) {
      throw new RangeError(`embed: word ${word} is not one of the ${vocabulary} in the table`);
    }
    out.data.set(table.data.subarray(word * width, (word + 1) * width), b * width);
  });
  tape.record(() => {
    words.forEach((word, b) => {
      for (let i = 0; i < width; i++) table.grad[word * width + i]! += out.grad[b * width + i]!;
    });
  });
  return out;
}
