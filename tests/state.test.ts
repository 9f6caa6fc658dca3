import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { number } from "../src/params/number.ts";
import { vector } from "../src/params/vector.ts";
import {
  changeState,
  initialState,
  readState,
  readValues,
  settle,
  writeState,
} from "../src/state.ts";

const params = {
  slots: number({ label: "slots", initial: 5, min: 2, max: 9, step: 1 }),
  focus: number({
    label: "focus",
    initial: 3,
    min: 1,
    max: { label: "slots", of: ({ slots }) => slots as number },
    step: 0.1,
  }),
  add: vector({ label: "add", axes: ["x", "y"], initial: [0, 0], min: -1, max: 1, step: 0.1 }),
};
const initial = initialState(params);

describe("readState", () => {
  it("restores exactly the state that was written", () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.double(),
        fc.tuple(fc.double(), fc.double()),
        (slots, focus, add) => {
          const state = settle(params, { slots, focus, add });
          expect(readState(params, initial, writeState(params, initial, state))).toEqual(state);
        },
      ),
    );
  });

  it("makes a valid state of any link", () => {
    const names = fc.oneof(fc.constantFrom("slots", "focus", "add", "__proto__"), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), (entries) => {
        const state = readState(params, initial, entries);
        expect(settle(params, state)).toEqual(state);
        expect(Object.keys(state)).toEqual(Object.keys(params));
      }),
    );
  });

  it("takes the nearest valid value of one that is out of range", () => {
    const state = readState(params, initial, [
      ["slots", "1e308"],
      ["focus", "-7"],
    ]);
    expect(state).toMatchObject({ slots: 9, focus: 1 });
  });

  it("keeps the base where the text means nothing", () => {
    expect(readState(params, initial, [["add", "<script>"]]).add).toEqual([0, 0]);
  });
});

describe("readValues", () => {
  it("reads those alone that are written, name a parameter and mean something", () => {
    const entries = [
      ["focus", "2.5"],
      ["slots", "many"],
      ["colour", "blue"],
    ] as const;
    expect(readValues(params, entries)).toEqual({ focus: 2.5 });
  });
});

describe("settle", () => {
  it("moves a value inside bounds that another value has set", () => {
    expect(settle(params, { slots: 2, focus: 5, add: [0, 0] }).focus).toBe(2);
  });
});

describe("writeState", () => {
  it("writes only what differs", () => {
    expect(writeState(params, initial, { ...initial, focus: 2.5 })).toEqual([["focus", "2.5"]]);
  });
});

describe("changeState", () => {
  const typed = {
    ...params,
    focus: number({
      label: "focus",
      initial: 3,
      min: 1,
      max: { label: "slots", of: ({ slots }) => slots as number },
      step: 1,
      endsWith: "slots",
    }),
  };
  const before = initialState(typed);

  it("takes a value along that follows another one to its end", () => {
    expect(changeState(typed, before, { slots: 7 }).focus).toBe(7);
    expect(changeState(typed, before, { slots: 2 }).focus).toBe(2);
  });

  it("leaves it where nothing that it follows has changed, or where it is asked for itself", () => {
    expect(changeState(typed, before, { slots: 5, add: [1, 1] }).focus).toBe(3);
    expect(changeState(typed, before, { slots: 7, focus: 4 }).focus).toBe(4);
  });
});
