import { select } from "d3-selection";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { isAlike } from "../../diagrams/kit/alike.ts";
import { drawChart } from "../../diagrams/kit/chart.ts";
import { drawHeat } from "../../diagrams/kit/heat.ts";
import { linear } from "../../diagrams/kit/scale.ts";
import { drawSlopeMarks } from "../../diagrams/kit/slopes.ts";
import { formatSigned } from "../../src/format.ts";

const emptySvg = () => {
  const { document } = parseHTML("<!doctype html><svg></svg>");
  return document.querySelector<SVGSVGElement>("svg")!;
};

describe("isAlike", () => {
  it("compares what stands under every name, also where it is nothing", () => {
    expect(isAlike({ a: undefined }, { b: 5 })).toBe(false);
    expect(isAlike({ a: undefined }, { a: undefined })).toBe(true);
    expect(isAlike({ 0: 1 }, [1])).toBe(false);
  });

  it("is so of a copy, and of no two values that are written differently", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(isAlike(one, structuredClone(one))).toBe(true);
        expect(isAlike(one, other)).toBe(isAlike(other, one));
        if (isAlike(one, other)) expect(one).toEqual(other);
      }),
    );
  });
});

describe("drawHeat", () => {
  const grid = { x: 0, y: 0, columns: 3, rows: 2, cell: [8, 8] } as const;

  it("takes away all that build time drew where nothing is left to draw", () => {
    const built = emptySvg();
    drawHeat(select(built), "map", grid, () => 0.5);
    const fresh = emptySvg();
    fresh.innerHTML = built.innerHTML;
    expect(fresh.querySelectorAll("path")).toHaveLength(1);
    drawHeat(select(fresh), "map", grid, () => 0);
    expect(fresh.querySelectorAll("path")).toHaveLength(0);
  });
});

describe("drawSlopeMarks", () => {
  it("tells a slope that is written as nought from one that rises or falls", () => {
    const svg = emptySvg();
    const stage = { svg: select(svg), width: 340, state: {}, setHeight: () => undefined };
    const marks = [0.02, -0.02, 0.002, -0.002].map((slope) => ({
      ...{ x: 0, y: 0, slope, along: "gate" },
      text: formatSigned(slope),
    }));
    drawSlopeMarks(stage, [...marks, { ...marks[2]!, text: "slope +0.002" }]);
    const drawn = [...svg.querySelectorAll("text")].map((text) => text.getAttribute("class"));
    expect(drawn).toEqual(
      ["rising", "falling", "level", "level", "rising"].map((sense) => `slope ${sense}`),
    );
  });
});

describe("linear", () => {
  it("goes there and back", () => {
    const scale = linear([1, 5], [30, 10]);
    expect([1, 2, 5].map(scale)).toEqual([30, 25, 10]);
    expect([30, 25, 10].map(scale.invert)).toEqual([1, 2, 5]);
  });

  it("has one place for the one value of a range without extent", () => {
    const scale = linear([1, 1], [89, 89]);
    expect([scale(1), scale.invert(40)]).toEqual([89, 1]);
  });
});

describe("drawChart", () => {
  const axis = { from: 1, to: 100, ticks: [], format: String, isLog: true };
  const across = { ...axis, from: 0, to: 4, isLog: false, title: "" };
  const drawn = (values: readonly number[], isCut: boolean) => {
    const svg = emptySvg();
    const stage = { svg: select(svg), width: 340, state: {}, setHeight: () => undefined };
    const points = values.map((value, i) => [i, value] as const);
    const chart = { x: 0, y: 0, width: 400, height: 200, across, up: { ...axis, isCut } };
    drawChart(stage, "sizes", chart, [{ name: "plain", points }], "");
    return svg.querySelector("path.curve")!.getAttribute("d");
  };

  it("draws a curve along the end of an axis that it leaves", () => {
    expect(drawn([10, 1000, 10], false)).toBe("M0,100L100,0L200,100");
  });

  it("ends a curve where it leaves an axis that cuts, and takes it up where it comes back", () => {
    expect(drawn([10, 1000, 1000, 1000, 10], true)).toBe("M0,100L50,0M350,0L400,100");
    expect(drawn([10, 100, 10, 1, 1], true)).toBe("M0,100L100,0L200,100L300,200L400,200");
    expect(drawn([1000, 0.1], true)).toBe("M25,0L75,200");
    expect(drawn([1000, 1000], true)).toBe("");
  });
});
