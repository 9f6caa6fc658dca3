import { type Random, randomItem } from "../../../models/random.ts";
import {
  margin,
  type Shape,
  type ShapeColour,
  type ShapeKind,
  shapeColours,
  shapeKinds,
} from "./scene.ts";

/** How the first shape of a caption lies to the second. */
type Relation = "left" | "above";

/** A caption read: two shapes and how the first lies to the second. */
export interface Claim {
  first: { colour: ShapeColour; kind: ShapeKind };
  relation: Relation;
  second: { colour: ShapeColour; kind: ShapeKind };
}

const relations: Record<Relation, readonly string[]> = {
  left: ["to the left of", "left of"],
  above: ["above", "over"],
};
const openings = ["", "there is "];

/** Every word of the captions, in alphabetical order. */
export const captionWords: readonly string[] = [
  ...new Set(
    [
      ...shapeColours,
      ...shapeKinds,
      ...Object.values(relations).flat(),
      ...openings,
      "a",
      "is",
    ].flatMap((words) => words.split(" ").filter((word) => word !== "")),
  ),
].sort();

/**
 * A caption of two shapes, in one of several wordings. The relation is the one in which they lie
 * further apart, and the shape that lies left or above comes first: "a red circle to the left of a
 * blue square".
 */
export function caption(random: Random, shapes: readonly [Shape, Shape]): string[] {
  const { first, relation, second } = arrange(shapes);
  const opening = randomItem(random, openings);
  const verb = opening === "" ? randomItem(random, ["", "is "]) : "";
  const words = randomItem(random, relations[relation]);
  return `${opening}${named(first)} ${verb}${words} ${named(second)}`.split(" ");
}

/** What a caption claims, or `undefined` if it is none. */
export function readCaption(words: readonly string[]): Claim | undefined {
  const found = grammar.exec(words.join(" "))?.groups;
  if (!found || (found.opening && found.verb)) return undefined;
  const { colour1, kind1, relation, colour2, kind2 } = found;
  return {
    first: { colour: colour1 as ShapeColour, kind: kind1 as ShapeKind },
    relation: relations.left.includes(relation!) ? "left" : "above",
    second: { colour: colour2 as ShapeColour, kind: kind2 as ShapeKind },
  };
}

/**
 * The two shapes of a scene that a caption is true of, in its order, or `undefined` if it is true
 * of none: they are of the kinds and colours it names, and the first is left of or above the
 * second as it says. Where two shapes lie aslant, either relation is true.
 */
export function shapesMeant(
  words: readonly string[],
  shapes: readonly Shape[],
): [Shape, Shape] | undefined {
  const claim = readCaption(words);
  if (!claim) return undefined;
  const apart = (first: Shape, second: Shape) =>
    claim.relation === "left" ? second.x - first.x : second.y - first.y;
  for (const first of shapes.filter((shape) => looksLike(shape, claim.first)))
    for (const second of shapes.filter((shape) => looksLike(shape, claim.second)))
      if (apart(first, second) >= margin) return [first, second];
  return undefined;
}

/** Whether a caption is true of a scene, in any of its wordings. */
export function isValid(words: readonly string[], shapes: readonly Shape[]): boolean {
  return shapesMeant(words, shapes) !== undefined;
}

/** For each word of a caption, which of its two shapes it is about: 0, 1, or `undefined` for neither. */
export function subjects(words: readonly string[]): (0 | 1 | undefined)[] {
  let kinds = 0;
  return words.map((word) => {
    const isKind = shapeKinds.some((kind) => kind === word);
    const isColour = shapeColours.some((colour) => colour === word);
    if (!isKind && !isColour) return undefined;
    const subject = kinds === 0 ? 0 : 1;
    if (isKind) kinds++;
    return subject;
  });
}

const shape = (i: number) =>
  `a (?<colour${i}>${shapeColours.join("|")}) (?<kind${i}>${shapeKinds.join("|")})`;
const relation = `(?<relation>${Object.values(relations).flat().join("|")})`;
const grammar = new RegExp(
  `^(?<opening>there is )?${shape(1)}(?<verb> is)? ${relation} ${shape(2)}$`,
);

function arrange([one, other]: readonly [Shape, Shape]) {
  const relation: Relation =
    Math.abs(one.x - other.x) >= Math.abs(one.y - other.y) ? "left" : "above";
  const ordered = relation === "left" ? one.x <= other.x : one.y <= other.y;
  return ordered
    ? { first: one, relation, second: other }
    : { first: other, relation, second: one };
}

function named({ colour, kind }: Shape): string {
  return `a ${colour} ${kind}`;
}

function looksLike(shape: Shape, claim: Claim["first"]): boolean {
  return shape.colour === claim.colour && shape.kind === claim.kind;
}
