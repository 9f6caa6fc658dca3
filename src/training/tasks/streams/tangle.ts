import type { Random } from "../../../models/random.ts";
import type { Arrow, Board } from "./board.ts";

/** A place on the unit square. */
export interface Point {
  x: number;
  y: number;
}

/** How far apart things are kept, and how long arrows are, as parts of the square's side. */
interface Spacing {
  betweenNodes: number;
  nodeToArrow: number;
  arrow: readonly [shortest: number, longest: number];
}

const start: Spacing = { betweenNodes: 0.12, nodeToArrow: 0.055, arrow: [0.14, 0.42] };
const margin = 0.05;

/**
 * Places for the nodes of a board on the unit square, at random, so that its strings cross and
 * can still be followed: nodes keep clear of each other and of the arrows of others. Of several
 * attempts the one with the most crossings is kept.
 *
 * @returns one point a node
 */
export function tangle(random: Random, board: Board): Point[] {
  const attempts = Array.from({ length: 24 }, () => attempt(random, board));
  return attempts.reduce((best, points) =>
    crossings(board.arrows, points) > crossings(board.arrows, best) ? points : best,
  );
}

/** How many pairs of arrows cross when the nodes stand at `points`. */
export function crossings(arrows: readonly Arrow[], points: readonly Point[]): number {
  let count = 0;
  arrows.forEach(([a, b], i) => {
    for (const [c, d] of arrows.slice(i + 1))
      if (cross(points[a]!, points[b]!, points[c]!, points[d]!)) count++;
  });
  return count;
}

/** Tries with ever smaller distances until one succeeds. */
function attempt(random: Random, board: Board): Point[] {
  for (let shrink = 1; ; shrink *= 0.97) {
    const points = place(random, board, {
      betweenNodes: start.betweenNodes * shrink,
      nodeToArrow: start.nodeToArrow * shrink,
      arrow: [start.arrow[0] * shrink, start.arrow[1]],
    });
    if (points) return points;
  }
}

/** Walks along each string from its first node, proposing a place for every next one. */
function place(random: Random, board: Board, spacing: Spacing): Point[] | undefined {
  const points: Point[] = [];
  const placed: number[] = [];
  const drawn: Arrow[] = [];
  const fits = (node: number, before: number | undefined) =>
    placed.every((other) => distance(points[node]!, points[other]!) >= spacing.betweenNodes) &&
    drawn.every(([a, b]) => clear(points[node]!, points[a]!, points[b]!, spacing)) &&
    (before === undefined ||
      placed.every(
        (other) =>
          other === before || clear(points[other]!, points[before]!, points[node]!, spacing),
      ));
  for (const string of strings(board)) {
    for (const [i, node] of string.entries()) {
      const before = string[i - 1];
      let tries = 0;
      do {
        if (tries++ === 80) return undefined;
        points[node] =
          before === undefined ? anywhere(random) : step(random, points[before]!, spacing.arrow);
      } while (!fits(node, before));
      placed.push(node);
      if (before !== undefined) drawn.push([before, node]);
    }
  }
  return points;
}

/** The nodes of each string, in the order of its arrows. */
function strings({ nodes, arrows }: Board): number[][] {
  const next = new Map(arrows);
  const targets = new Set(next.values());
  const firsts = [...Array(nodes).keys()].filter((node) => !targets.has(node));
  return firsts.map((first) => {
    const string = [first];
    for (let node = next.get(first); node !== undefined; node = next.get(node)) string.push(node);
    return string;
  });
}

function anywhere(random: Random): Point {
  return { x: within(random()), y: within(random()) };
}

function within(share: number): number {
  return margin + share * (1 - 2 * margin);
}

function step(random: Random, from: Point, [shortest, longest]: Spacing["arrow"]): Point {
  for (;;) {
    const angle = 2 * Math.PI * random();
    const length = shortest + (longest - shortest) * random();
    const x = from.x + length * Math.cos(angle);
    const y = from.y + length * Math.sin(angle);
    if (Math.min(x, y) >= margin && Math.max(x, y) <= 1 - margin) return { x, y };
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether `p` keeps its distance from the arrow from `a` to `b`. */
function clear(p: Point, a: Point, b: Point, { nodeToArrow }: Spacing): boolean {
  const along = (p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y);
  const t = Math.max(0, Math.min(1, along / distance(a, b) ** 2));
  return distance(p, { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) }) >= nodeToArrow;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Positive on one side of the line from `a` to `b`, negative on the other. */
function side(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}
