import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { actFrom, messageNetworkFrom } from "../../../src/models/act/from-file.ts";
import { createMessageNetwork } from "../../../src/models/act/message-passing.ts";
import { createAct } from "../../../src/models/act/network.ts";
import { createCaptioner } from "../../../src/models/attention/captioner.ts";
import { captionerFrom } from "../../../src/models/attention/captioner-from-file.ts";
import { createListener } from "../../../src/models/attention/listener.ts";
import { listenerFrom } from "../../../src/models/attention/listener-from-file.ts";
import { createTranslator } from "../../../src/models/attention/translator.ts";
import { translatorFrom } from "../../../src/models/attention/translator-from-file.ts";
import { Tensor } from "../../../src/models/autodiff/tensor.ts";
import { createNtm } from "../../../src/models/ntm/create.ts";
import { ntmFrom } from "../../../src/models/ntm/from-file.ts";
import { createProgrammer } from "../../../src/models/programmer/questions/create.ts";
import { programmerFrom } from "../../../src/models/programmer/questions/from-file.ts";
import { random } from "../../../src/models/random.ts";
import { createNetwork } from "../../../src/models/recurrent/create.ts";
import { networkFrom } from "../../../src/models/recurrent/from-file.ts";
import {
  decodeWeights,
  encodeWeights,
  type WeightsFile,
  WeightsFileError,
} from "../../../src/models/weights/file.ts";
import { joinMembers } from "../../../src/models/weights/members.ts";
import type { Weights } from "../../../src/models/weights/weights.ts";

/** A kind of model: a file with one, and what reads it. */
interface Reader {
  readonly name: string;
  readonly model: Readonly<Record<string, unknown>>;
  readonly weights: Weights;
  readonly read: (file: WeightsFile) => unknown;
  /** What comes out of the file as it is. */
  readonly holds: unknown;
}

const ntmShape = { inputs: 3, outputs: 2, units: 4, slots: 5, width: 3, reach: 1 };
const translator = { source: 5, target: 6, embedding: 3, encoder: 4, decoder: 3, inner: 2 };
const budget = { epsilon: 0.01, limit: 9 };

const readers = [
  ...[
    { controller: "feed-forward" as const },
    { controller: "lstm" as const },
    { controller: "lstm" as const, memory: new Tensor(5, 3) },
  ].map(({ controller, memory }) => {
    const shape = { ...ntmShape, controller };
    const start = { strength: 0, gate: 0, shift: [0, 0, 0], ...(memory && { memory }) };
    const ntm = createNtm(random(1), shape, start);
    const name = `a Neural Turing Machine (${controller}${memory ? ", memory learnt" : ""})`;
    return { name, model: { ntm: shape }, weights: ntm.weights, read: ntmFrom, holds: ntm };
  }),
  reader("a plain recurrent network", "network", networkFrom, createNetwork, {
    inputs: 3,
    units: 4,
    readouts: { label: 2, next: 3 },
  }),
  reader("a translator that attends", "translator", translatorFrom, whole(createTranslator), {
    ...translator,
    attention: 4,
  }),
  reader("a translator that does not", "translator", translatorFrom, whole(createTranslator), {
    ...translator,
    attention: undefined,
  }),
  reader("a listener", "listener", listenerFrom, whole(createListener), {
    bands: 3,
    lower: 2,
    upper: 3,
    letters: 5,
    embedding: 2,
    speller: 4,
    inner: 3,
    attention: 2,
  }),
  reader("a captioner", "captioner", captionerFrom, createCaptioner, {
    grid: {
      channels: 3,
      area: { height: 8, width: 8 },
      layers: [
        { channels: 4, size: 3, stride: 2 },
        { channels: 5, size: 1, stride: 1, start: 0 },
      ],
    },
    decoder: { vocabulary: 6, embedding: 3, units: 4, inner: 3, context: 7, attention: 2 },
  }),
  reader("a programmer of tables", "programmer", programmerFrom, createProgrammer, {
    vocabulary: 9,
    embedding: 3,
    reader: 2,
    controller: 4,
    attention: 3,
    columns: [0, 3, 8],
    steps: 3,
  }),
  member("a network that passes messages", "messages", messageNetworkFrom, createMessageNetwork, {
    features: 4,
    channels: 3,
    answers: 2,
    activation: "relu" as const,
    mixes: "states" as const,
  }),
  member("a network that ponders", "act", actFrom, whole(createAct), {
    inputs: 2,
    units: 3,
    outputs: 1,
  }),
] satisfies Reader[];

describe.each<Reader>(readers)("a file with $name", ({ model, weights, read, holds }) => {
  const names = Object.keys(weights);
  const anyTensor = fc.constantFrom(...names);
  const refused = (file: WeightsFile, what: string) => {
    const message = errorOf(() => read(file)).message;
    expect(message).toMatch(/^This file of weights holds no /);
    expect(message).toContain(what);
  };

  test("gives it back", () => {
    expect(read({ model, weights })).toEqual(holds);
    expect(() => read(decodeWeights(encodeWeights({ model, weights }, "int8")))).not.toThrow();
  });

  test("is refused where a tensor is missing, by its name", () => {
    for (const name of names.filter((name) => name !== "memory")) {
      const { [name]: _, ...others } = weights;
      refused({ model, weights: others }, `: ${name} is missing`);
    }
    refused({ model, weights: {} }, "is missing");
  });

  test("is refused where there is a tensor more, by its name", () => {
    for (const stray of ["stray", `${names[0]!}2`, "toString"]) {
      const more = { ...weights, [stray]: new Tensor(1, 1) };
      refused({ model, weights: more }, `: ${stray} is no part of one`);
    }
  });

  test("is refused where a tensor has another size, with both sizes", () => {
    const rows = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(anyTensor, rows, rows, (name, rows, cols) => {
        const found = weights[name]!;
        fc.pre(rows !== found.rows || cols !== found.cols);
        const sizes = `${rows}×${cols} instead of ${found.rows}×${found.cols}`;
        const altered = { ...weights, [name]: new Tensor(rows, cols) };
        refused({ model, weights: altered }, `: ${name} is ${sizes}`);
      }),
    );
    const all = names.map((name) => [name, new Tensor(1, 1)]);
    refused({ model, weights: Object.fromEntries(all) }, "is 1×1 instead of");
  });

  test("is refused where a number is not finite, with the number and its tensor", () => {
    const broken = fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    fc.assert(
      fc.property(anyTensor, broken, fc.nat(), (name, value, at) => {
        const { rows, cols, data } = weights[name]!;
        const altered = new Tensor(rows, cols, data.slice());
        altered.data[at % data.length] = value;
        const file = { model, weights: { ...weights, [name]: altered } };
        refused(file, `: there is ${value} in ${name}`);
      }),
    );
  });

  test("is refused where a setting is what it cannot be, with the setting", () => {
    const wrong = fc.oneof(
      fc.constantFrom(-1, 1e9, 2 ** 53, Number.NaN, "5", "", null, true, [], {}),
      fc.double({ max: -1e-9 }),
      fc.double({ min: 1.1, max: 9, noInteger: true }),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...leaves(model)), wrong, (path, value) => {
        const options = ["relu", "tanh", "answers", "states", "lstm", "feed-forward"];
        fc.pre(!options.includes(value as string));
        refused({ model: altered(model, path, value), weights }, `${path.join(".")} is `);
      }),
    );
  });

  test("is refused where a count is 0, or another than that of the weights", () => {
    for (const path of leaves(model)) {
      const value = valueAt(model, path);
      // Neither a place in a picture or a vocabulary nor a share of a budget is a count.
      if (typeof value !== "number" || /start|columns|epsilon/.test(path.join("."))) continue;
      refused({ model: altered(model, path, 0), weights }, `${path.join(".")} is 0 instead of `);
      // The weights do not depend on these.
      if (/slots|steps|limit|stride|height|width$/.test(path.at(-1)!)) continue;
      refused({ model: altered(model, path, value + 1), weights }, " instead of ");
    }
  });

  test("is refused where a setting, or all of them, are missing", () => {
    for (const path of leaves(model).filter((path) => !/attention|start/.test(path.at(-1)!))) {
      errorOf(() => read({ model: altered(model, path, undefined), weights }));
    }
    refused({ model: {}, weights }, "in its header, ");
    refused({ model: { other: {} }, weights }, " is missing");
  });
});

function reader<Shape>(
  name: string,
  key: string,
  read: (file: WeightsFile) => unknown,
  create: (next: () => number, shape: Shape) => { readonly weights: Weights },
  shape: Shape,
): Reader {
  const { weights } = create(random(1), shape);
  // As a header says it, where there is nothing that is undefined.
  const told: unknown = JSON.parse(JSON.stringify(shape));
  return { name, model: { [key]: told }, weights, read, holds: { shape, weights } };
}

/** The same for a family, of which the second of two members is read. */
function member<Shape>(
  name: string,
  key: string,
  read: (file: WeightsFile, member: string) => unknown,
  create: (next: () => number, shape: Shape) => { readonly weights: Weights },
  shape: Shape,
): Reader {
  const [first, second] = [1, 2].map((seed) => create(random(seed), shape).weights);
  return {
    name,
    model: { [key]: shape, budget },
    weights: joinMembers([
      { name: "0.1", tensors: first! },
      { name: "0.25", tensors: second! },
    ]),
    read: (file) => read(file, "0.25"),
    holds: { network: { shape, weights: second }, budget },
  };
}

/** Of what makes weights alone, what makes a model. */
function whole<Shape>(create: (next: () => number, shape: Shape) => Weights) {
  return (next: () => number, shape: Shape) => ({ weights: create(next, shape) });
}

function errorOf(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    expect(error).toBeInstanceOf(WeightsFileError);
    return error as Error;
  }
  throw new Error("It was accepted");
}

/** The paths to all values of `record` that are no records themselves. */
function leaves(record: object): string[][] {
  return Object.entries(record).flatMap(([name, value]) => {
    if (typeof value !== "object") return [[name]];
    return leaves(value).map((path) => [name, ...path]);
  });
}

function valueAt(record: object, [name, ...path]: readonly string[]): unknown {
  const value: unknown = (record as Record<string, unknown>)[name!];
  return path.length > 0 ? valueAt(value as object, path) : value;
}

/** `record` with another value at the end of `path`. */
function altered<T extends object>(record: T, [name, ...path]: readonly string[], value: unknown) {
  const copy = (Array.isArray(record) ? [...record] : { ...record }) as Record<string, unknown>;
  copy[name!] = path.length > 0 ? altered(copy[name!] as object, path, value) : value;
  return copy as T;
}
