import { Tensor } from "../autodiff/tensor.ts";
import { type Random, randomNormal } from "../random.ts";

/**
 * Weights to start from: orthonormal columns, times `gain`, so that a product with a vector changes
 * its length by that factor exactly (by Gram–Schmidt, from normally distributed columns).
 *
 * @param outputs at least as many as inputs
 * @throws RangeError for fewer outputs than inputs
 */
export function orthogonalWeights(
  random: Random,
  outputs: number,
  inputs: number,
  gain = 1,
): Tensor {
  if (outputs < inputs) {
    throw new RangeError(`orthogonalWeights: ${inputs} columns of ${outputs} cannot be orthogonal`);
  }
  const columns: number[][] = [];
  while (columns.length < inputs) {
    const column = Array.from({ length: outputs }, () => randomNormal(random));
    for (const other of columns) {
      const along = other.reduce((sum, value, i) => sum + value * column[i]!, 0);
      for (let i = 0; i < outputs; i++) column[i]! -= along * other[i]!;
    }
    const length = Math.hypot(...column);
    columns.push(column.map((value) => value / length));
  }
  const result = new Tensor(outputs, inputs);
  columns.forEach((column, j) => {
    column.forEach((value, i) => {
      result.data[i * inputs + j] = gain * value;
    });
  });
  return result;
}
