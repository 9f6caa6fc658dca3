import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SceneParams } from "../../diagrams/kit/scene/params.ts";
import type { Told } from "../../diagrams/kit/scene/told.ts";
import { faultOf } from "../../diagrams/kit/scene/verdict.ts";
import { loadDiagrams } from "../../src/compiler/diagrams.ts";
import type { State } from "../../src/diagram.ts";
import { random } from "../../src/models/random.ts";
import { initialState, readState, settle, writeState } from "../../src/state.ts";
import { caption, isValid } from "../../src/training/tasks/scenes/caption.ts";
import {
  areApart,
  pictureSize,
  randomScene,
  shapeColours,
  shapeKinds,
} from "../../src/training/tasks/scenes/scene.ts";

const diagram = (await loadDiagrams(process.cwd())).diagrams.get("captioning")!;
const initial = initialState(diagram.params) as State<SceneParams>;
const read = (entries: Record<string, string>) =>
  readState(diagram.params, initial, Object.entries(entries)) as State<SceneParams>;
const tell = (state: object) => diagram.compute({ ...initial, ...state }) as Told;
const sentence = ({ words }: Told) => words.map(({ word }) => word).join(" ");

/** Scenes as a reader sets them: shapes of one size, on half pixels. */
const place = fc.integer({ min: 11, max: 53 }).map((half) => half / 2);
const shape = fc.record({
  colour: fc.constantFrom(...shapeColours),
  kind: fc.constantFrom(...shapeKinds),
  x: place,
  y: place,
});
const scenes = fc.array(shape, { minLength: 1, maxLength: 3 });
const trainedScenes = fc
  .tuple(shape, shape)
  .filter((pair) => areApart(pair.map((one) => ({ ...one, radius: 4.5 }))));

describe("captioning", () => {
  it("looks, at every word and whatever the scene, everywhere to an extent", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        for (const { look, probability } of tell({ scene }).words) {
          expect(look).toHaveLength(64);
          expect(look.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
          expect(Math.min(...look)).toBeGreaterThan(0);
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("names the colour and the kind that a shape is given", () => {
    for (const colour of shapeColours) {
      for (const kind of shapeKinds) {
        const scene = [{ ...initial.scene[0]!, colour, kind }, initial.scene[1]!];
        expect(sentence(tell({ scene }))).toContain(`a ${colour} ${kind} `);
      }
    }
  });

  it("turns the caption round when the shapes change places", () => {
    const [one, other] = initial.scene as [State<SceneParams>["scene"][number], never];
    const scene = [
      { ...one, x: 32 - one.x },
      { ...(other as typeof one), x: 32 - (other as typeof one).x },
    ];
    expect(sentence(tell(initial))).toMatch(/red circle .*blue square/);
    expect(sentence(tell({ scene }))).toMatch(/blue square .*red circle/);
  });

  it("is right about nearly every scene like those of its training, and looks at what it names", () => {
    const told: Told[] = [];
    fc.assert(
      fc.property(trainedScenes, (scene) => {
        told.push(tell({ scene }));
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(told.every(({ isTrained }) => isTrained)).toBe(true);
    const valid = told.filter(({ fault }) => fault === undefined);
    expect(valid.length / told.length).toBeGreaterThan(0.96);
    const shares = valid.flatMap(({ words }) => words.flatMap(({ about }) => about?.share ?? []));
    expect(shares).toHaveLength(4 * valid.length);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.75);
  });

  it("says so when a scene is beyond its training", () => {
    const crowd = "red-circle-7-9_blue-square-25-11_green-triangle-15-25";
    const overlap = "red-circle-13-14_blue-square-17-18";
    for (const scene of [crowd, overlap, "red-circle-10-10"]) {
      expect(tell(read({ scene })).isTrained).toBe(false);
    }
    expect(tell(read({ scene: overlap })).isTrained).toBe(false);
  });

  it("calls its failures failures, by the task's own check", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const told = tell({ scene });
        const words = told.words.map(({ word }) => word);
        expect(told.fault === undefined).toBe(isValid(words, told.shapes));
        const text = diagram.describe(told);
        expect(text.includes("a failure")).toBe(told.fault !== undefined);
      }),
      { numRuns: 60 },
    );
  });

  it("has a preset that makes it fail", () => {
    const faults = diagram.presets!.map(({ state }) => tell({ ...state }).fault);
    expect(faults.some((fault) => fault !== undefined)).toBe(true);
    expect(faults[0]).toBeUndefined();
  });

  it("is in the state that its link writes", () => {
    fc.assert(
      fc.property(scenes, fc.integer({ min: 1, max: 12 }), (scene, word) => {
        const state = { ...initial, scene, word };
        const link = new URLSearchParams(writeState(diagram.params, initial, state));
        expect(readState(diagram.params, initial, new URLSearchParams(String(link)))).toEqual(
          state,
        );
      }),
      { numRuns: 100 },
    );
  });

  it("makes a scene of whatever a link may say", () => {
    const part = fc.stringMatching(
      /^(red|blue|pink)-(circle|square|cube)-[-0-9.e]{1,6}-[0-9.]{1,6}$/,
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 6 }).map((parts) => parts.join("_")),
        ),
        fc.string(),
        (scene, word) => {
          const state = read({ scene, word });
          expect(settle(diagram.params, state)).toEqual(state);
          expect(state.scene.length).toBeGreaterThanOrEqual(1);
          expect(state.scene.length).toBeLessThanOrEqual(3);
          for (const { x, y } of state.scene) {
            expect(Math.min(x, y)).toBeGreaterThan(0);
            expect(Math.max(x, y)).toBeLessThan(pictureSize);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("a fault", () => {
  const shapes = [
    { kind: "circle", colour: "red", x: 8, y: 8, radius: 4 },
    { kind: "square", colour: "blue", x: 24, y: 10, radius: 4 },
  ] as const;
  it.each([
    ["a red circle left of a blue square", undefined],
    ["a red circle red", "this is no caption"],
    ["a green circle left of a blue square", "there is no green circle"],
    ["a blue square left of a red circle", "the blue square is not left of the red circle"],
    ["a red circle above a blue square", "the red circle is not above the blue square"],
    ["a red circle above a red circle", "there is one red circle only"],
  ])("of “%s” is: %s", (words, fault) => {
    expect(faultOf(words.split(" "), shapes)).toBe(fault);
  });

  it("is found in no caption of the task", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const scene = randomScene(random(seed));
        expect(faultOf(caption(random(seed), scene), scene)).toBeUndefined();
      }),
    );
  });
});
