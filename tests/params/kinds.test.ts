import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bits } from "../../src/params/bits.ts";
import { choice } from "../../src/params/choice.ts";
import { distribution } from "../../src/params/distribution.ts";
import { flag } from "../../src/params/flag.ts";
import { number } from "../../src/params/number.ts";
import { table } from "../../src/params/table.ts";
import { text } from "../../src/params/text.ts";
import { thingField, things } from "../../src/params/things.ts";
import { vector } from "../../src/params/vector.ts";
import { vectors } from "../../src/params/vectors.ts";

const width = number({ label: "width", initial: 1, min: 0.2, max: 3, step: 0.01 });
const focus = number({
  label: "focus",
  initial: 3,
  min: 1,
  max: { label: "the number of slots", of: ({ memory }) => (memory as unknown[]).length },
  step: 0.5,
});
const way = choice({ label: "way", initial: "soft", options: { soft: "Soft", hard: "Hard" } });
const add = vector({
  label: "add",
  axes: ["across", "up"],
  initial: [0.5, -0.5],
  min: -1,
  max: 1,
  step: 0.05,
});
const memory = vectors({
  label: "memory",
  item: "slot",
  axes: ["across", "up"],
  min: -1,
  max: 1,
  step: 0.05,
  length: { initial: 3, min: 2 },
  supply: [
    [0, 0],
    [0.5, 0.5],
    [1, 1],
    [-1, -1],
  ],
});
const sequence = bits({
  label: "sequence",
  item: "vector",
  supply: [
    [1, 0, 1],
    [0, 1, 0],
    [1, 1, 1],
  ],
  length: { initial: 2, min: 1 },
});
const shift = distribution({
  label: "shift",
  names: ["back", "stay", "on"],
  initial: [0, 0.25, 0.75],
});
const sentence = text({ label: "sentence", initial: "a cat sat", length: 12 });
const erases = flag({ label: "erases", initial: true });
const cities = table({
  label: "cities",
  rows: ["Alderon", "Bellmare"],
  columns: ["sun", "rain"],
  initial: [
    [0.01, 0.5],
    [0.99, 0.25],
  ],
  min: 0.01,
  max: 0.99,
  step: 0.01,
});
const shapes = things({
  label: "scene",
  item: "shape",
  traits: { colour: ["red", "blue"], kind: ["circle", "square"] },
  min: 4,
  max: 12,
  step: 0.5,
  length: { initial: 1, min: 1 },
  supply: [
    { colour: "red", kind: "circle", x: 5, y: 8.5 },
    { colour: "blue", kind: "square", x: 10, y: 4 },
  ],
});
const among = { memory: memory.initial };

describe.each([width, focus, way, add, memory, sequence, shift, erases, sentence, cities, shapes])(
  "a parameter of kind $kind",
  (param) => {
    const { read, write, nearest, initial } =
      param as import("../../src/params/param.ts").Param<unknown>;

    it("starts with a valid value", () => {
      expect(nearest(initial, among)).toEqual(initial);
    });

    it("reads what it writes", () => {
      expect(read(write(initial))).toEqual(initial);
    });

    it("makes a valid value of whatever it can read", () => {
      const texts = fc.oneof(fc.string(), fc.stringMatching(/^[-0-9.,;e+]{0,30}$/));
      fc.assert(
        fc.property(texts, (text) => {
          const value = read(text);
          if (value === undefined) return;
          const valid = nearest(value, among);
          expect(nearest(valid, among)).toEqual(valid);
          expect(read(write(valid))).toEqual(valid);
        }),
        { numRuns: 500 },
      );
    });
  },
);

describe("number", () => {
  it("has bounds that follow another parameter", () => {
    expect(focus.nearest(9, { memory: [1, 2, 3, 4] })).toBe(4);
    expect(focus.fields(1, { memory: [1, 2] })[0]).toMatchObject({ min: 1, max: 2 });
    expect(focus.range).toBe("1 to the number of slots in steps of 0.5");
  });
});

describe("vector", () => {
  it("changes one component by its field", () => {
    const [across, up] = add.fields(add.initial, among);
    expect(across).toMatchObject({ label: "add, across" });
    expect(up?.type === "range" && up.set([0.5, -0.5], 0.75)).toEqual([0.5, 0.75]);
  });

  it("reads no vector of another length", () => {
    expect(add.read("1")).toBeUndefined();
    expect(add.read("1,2,3")).toBeUndefined();
  });
});

describe("vectors", () => {
  it("takes a length for so many of its supply", () => {
    expect(memory.read("4")).toHaveLength(4);
    expect(memory.read("9")).toBeUndefined();
  });

  it("has no control of its length where the length stays", () => {
    const pair = vectors({
      label: "pair",
      item: "vector",
      axes: ["across", "up"],
      min: -1,
      max: 1,
      step: 0.05,
      length: { initial: 2, min: 2 },
      supply: [
        [0, 0],
        [1, 1],
      ],
    });
    expect(pair.fields(pair.initial, among).map(({ label }) => label)).toEqual([
      "vector 1, across",
      "vector 1, up",
      "vector 2, across",
      "vector 2, up",
    ]);
    expect(pair.nearest([[0.5, 0.5]], among)).toEqual([
      [0.5, 0.5],
      [1, 1],
    ]);
    expect(pair.range).toMatch(/^2 vectors of 2 numbers/);
  });

  it("grows from its supply and shrinks from its end", () => {
    const [length] = memory.fields(memory.initial, among);
    if (length?.type !== "range") throw new Error("the first field is the length");
    const drawn = [
      [0.1, 0.1],
      [0.2, 0.2],
    ];
    expect(length.set(drawn, 3)).toEqual([...drawn, [1, 1]]);
    expect(length.set(drawn, 1)).toEqual(drawn);
  });

  it("cuts a list that is too long", () => {
    const long = Array.from({ length: 1000 }, () => [5, 5]);
    expect(memory.nearest(long, among)).toEqual(Array.from({ length: 4 }, () => [1, 1]));
  });
});

describe("choice", () => {
  it("reads only its names", () => {
    expect(way.read("hard")).toBe("hard");
    expect(way.read("toString")).toBeUndefined();
    expect(way.nearest("x" as "soft", among)).toBe("soft");
  });
});

describe("text", () => {
  it("keeps what is typed, spaces too, up to its length", () => {
    expect(sentence.nearest("a  cat ", among)).toBe("a  cat ");
    expect(sentence.nearest("a cat sat on the mat", among)).toBe("a cat sat on");
    expect(sentence.nearest("a\ncat\u0000", among)).toBe("a cat ");
  });

  it("drops what takes no room and may turn the text around it", () => {
    expect(sentence.read("a\u202ecat\u2066 \u200bsat\ufeff\u00ad")).toBe("acat sat");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        expect(sentence.nearest(typed, among)).not.toMatch(
          /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u,
        );
      }),
    );
  });

  it("can be empty", () => {
    expect(sentence.read("")).toBe("");
  });
});

describe("bits", () => {
  it("turns one bit by its field, which is called after its vector where that is all", () => {
    const field = sequence.fields(sequence.initial, among)[1 + 3 + 1];
    expect(field).toMatchObject({ label: "vector 2, bit 2" });
    const single = bits({
      label: "entries",
      item: "entry",
      supply: [[1], [0]],
      length: { initial: 2, min: 1 },
    });
    expect(single.fields(single.initial, among).map(({ label }) => label)).toEqual([
      "number of entries",
      "entry 1",
      "entry 2",
    ]);
    expect(field?.type === "flag" && field.set(sequence.initial, false)).toEqual([
      [1, 0, 1],
      [0, 0, 0],
    ]);
  });
});

describe("distribution", () => {
  const shares = fc.array(fc.double({ min: 0, noNaN: true }), {
    minLength: 3,
    maxLength: 3,
  });
  const hundredths = (value: readonly number[]) =>
    value.map((share) => Math.round(share * 100)).reduce((sum, share) => sum + share, 0);

  it("sums to one, whatever it is made of and whichever share is set", () => {
    fc.assert(
      fc.property(shares, fc.nat(2), fc.double(), (value, i, to) => {
        const valid = shift.nearest(value, among);
        expect(hundredths(valid)).toBe(100);
        const field = shift.fields(valid, among)[i];
        const changed = field?.type === "range" && field.set(valid, to);
        if (!changed) throw new Error("a share is a range");
        expect(hundredths(changed)).toBe(100);
        expect(changed.every((share) => share >= 0)).toBe(true);
      }),
    );
  });

  it.each([
    ["1e10,1,0", [1, 0, 0]],
    ["1e308,1e308,0", [0.5, 0.5, 0]],
    ["1e-320,0,3e-320", [0.25, 0, 0.75]],
    ["1e999,1e999,1", [0.5, 0.5, 0]],
    ["0,0,-1", [0.34, 0.33, 0.33]],
  ])("reads %s as shares in its proportion", (text, expected) => {
    expect(shift.nearest(shift.read(text)!, among)).toEqual(expected);
  });

  it("is the same in any scale", () => {
    const scales = fc.integer({ min: -900, max: 900 }).map((power) => 2 ** power);
    const parts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(parts, scales, (value, scale) => {
        const scaled = value.map((part) => part * scale);
        expect(shift.nearest(scaled, among)).toEqual(shift.nearest(value, among));
      }),
    );
  });

  it("keeps the proportion of the shares that give way", () => {
    const field = shift.fields(shift.initial, among)[0];
    expect(field?.type === "range" && field.set([0, 0.25, 0.75], 0.6)).toEqual([0.6, 0.1, 0.3]);
  });
});

describe("table", () => {
  it("is written in as many digits a cell as its grid has", () => {
    expect(cities.write(cities.initial)).toBe("00499824");
    expect(cities.read("0049982")).toBeUndefined();
    expect(cities.read("004998x4")).toBeUndefined();
  });

  it("names the field of a cell by its row and its column", () => {
    const fields = cities.fields(cities.initial, among);
    expect(fields.map(({ label }) => label)).toEqual([
      "Alderon, sun",
      "Alderon, rain",
      "Bellmare, sun",
      "Bellmare, rain",
    ]);
    const last = fields[3]!;
    expect(last.type === "range" && last.set(cities.initial, 0.777)).toEqual([
      [0.01, 0.5],
      [0.99, 0.78],
    ]);
  });
});

describe("things", () => {
  it("are written in a way that a link need not escape", () => {
    const text = "red-circle-5-8.5_blue-square-10-4";
    const both = shapes.read(text)!;
    expect(both).toHaveLength(2);
    expect(shapes.write(both)).toBe(text);
    expect(String(new URLSearchParams({ text }))).toBe(`text=${text}`);
  });

  it("are brought into the plane, and cut to the most there may be", () => {
    const crowd = shapes.read("red-circle-0-99_blue-circle-6.3-5_red-square-5-5_red-square-5-5")!;
    expect(shapes.write(shapes.nearest(crowd, among))).toBe("red-circle-4-12_blue-circle-6.5-5");
  });

  it.each(["", "red", "red-circle-5", "green-circle-5-5", "circle-red-5-5", "red-circle-5-x"])(
    "are not read from %j",
    (text) => expect(shapes.read(text)).toBeUndefined(),
  );

  it("have a field for each trait and each direction, of which one changes and the others stay", () => {
    const fields = shapes.fields(shapes.initial, among);
    expect(fields.map(({ label }) => label)).toEqual([
      "number of shapes",
      "shape 1, colour",
      "shape 1, kind",
      "shape 1, x",
      "shape 1, y",
    ]);
    const traits = { colour: [], kind: [] };
    const colour = fields[thingField(traits, 0, "colour")]!;
    const y = fields[thingField(traits, 0, "y")]!;
    if (colour.type !== "choice" || y.type !== "range") throw new TypeError("other fields");
    const blue = colour.set(shapes.initial, "blue");
    expect(shapes.write(y.set(blue, 6.2))).toBe("blue-circle-5-6");
    expect(colour.set(shapes.initial, "pink")).toEqual(shapes.initial);
  });
});
