/** What a page loads of src/models to run a trained Neural Turing Machine and to show its gradients. */
export { Tape } from "../src/models/autodiff/tape.ts";
export { matrix, scalar, toRows, vector } from "../src/models/autodiff/tensor.ts";
export { ntmFrom } from "../src/models/ntm/from-file.ts";
export { runNtm } from "../src/models/ntm/machine.ts";
export { decodeWeights } from "../src/models/weights/file.ts";
