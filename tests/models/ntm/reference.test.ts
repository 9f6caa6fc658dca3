import { describe } from "vitest";
import { address } from "../../../src/models/ntm/address.ts";
import { blend } from "../../../src/models/ntm/blend.ts";
import { read } from "../../../src/models/ntm/read.ts";
import { write } from "../../../src/models/ntm/write.ts";
import { reproduces } from "../reference.ts";

describe("the formulas of the Neural Turing Machine", () => {
  reproduces("ntm-addressing", 6, (tape, x) => ({
    ...address(tape, x.memory!, x.previous!, {
      key: x.key!,
      strength: x.strength!,
      gate: x.gate!,
      shift: x.shift!,
      sharpening: x.sharpening!,
    }),
  }));
  reproduces("ntm-read", 3, (tape, x) => ({ read: read(tape, x.weighting!, x.memory!) }));
  reproduces("ntm-write", 3, (tape, x) => ({
    memory: write(tape, x.memory!, x.weighting!, x.erase!, x.add!),
  }));
  reproduces("blend-write", 3, (tape, x) => ({
    memory: blend(tape, x.memory!, x.weighting!, x.value!),
  }));
});
