import { type Diagram, filesOf } from "../diagram.ts";

/** A diagram and the files that it was supplied with. */
interface Supply {
  readonly files: readonly Buffer[];
  readonly supplied: Diagram;
}

// In a module of its own: an edit to a diagram has whatever imports diagrams evaluated anew, and
// the weights of all the others would be read in again.
const lately = new WeakMap<Diagram, Supply>();

/**
 * A diagram computing with its files; the same one as long as neither changes.
 *
 * @param read gives the bytes of a file, by its path in public
 */
export function suppliedWith(diagram: Diagram, read: (path: string) => Buffer): Diagram {
  if (!diagram.supply) return diagram;
  const files = filesOf(diagram).map(read);
  const known = lately.get(diagram);
  if (known && files.every((file, i) => file.equals(known.files[i]!))) return known.supplied;
  const supplied = diagram.supply(files);
  lately.set(diagram, { files, supplied });
  return supplied;
}
