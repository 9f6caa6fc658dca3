import type { Selection } from "d3-selection";
import type { Param, ValueOf } from "./params/param.ts";

/** What a reader can change in a diagram, by name. */
export type Params = { readonly [name: string]: Param<unknown> };

/** A value for each parameter. */
export type State<P extends Params = Params> = { readonly [Name in keyof P]: ValueOf<P[Name]> };

/** Something in a diagram that prose and equations can point at. */
export interface Part<V> {
  /** What it is, in words: "the attention". */
  readonly label: string;
  /** For a row of alike parts ("content.1", "content.2", …), how many there are now. */
  count?(values: V): number;
}

/** Where a diagram is drawn, and the way back from a mark to the parameters. */
export interface Stage<P extends Params = Params> {
  readonly svg: Selection<SVGSVGElement, unknown, null, undefined>;
  /** The width to lay out for, in user units; one of the diagram's `widths`. */
  readonly width: number;
  readonly state: State<P>;
  /** Gives the picture its height, in user units. To be called by every draw. */
  setHeight(height: number): void;
  /**
   * Asks for other values of some parameters; absent where nobody can operate the picture (at build
   * time, in print). What has no other use than to be operated has the class `for-hand`: it is left
   * out on paper, of pages without scripts and of pictures.
   */
  readonly change?: (to: Partial<State<P>>) => void;
}

/** Values for some parameters under a name that says what they do: "Look up". */
export interface Preset<P extends Params = Params> {
  readonly label: string;
  readonly state: Partial<State<P>>;
}

/** What is to be heard while a parameter that runs as time does is played. */
export interface Sound<P extends Params = Params> {
  /** The parameter, a number with a `playRate`: it follows the sound, and is at its `min` as that begins. */
  readonly along: keyof P & string;
  /** The file that sounds in this state, by its path in public. */
  file(state: State<P>): string;
}

/** Work that goes on beside the page, in a worker. */
export interface Learner<P extends Params = Params> {
  /** Goes on in this state, which may ask for another run, another pace or a pause. */
  follow(state: State<P>): void;
  /** Ends the work for good. */
  stop(): void;
}

/**
 * All there is to a diagram. Controls, keyboard operation, links that restore a state, checking
 * of authors' attributes, reset, the text alternative and the documentation follow from it.
 */
export interface Diagram<P extends Params = Params, V = object> {
  /** The folder's name. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what it shows and what a reader can do. */
  readonly summary: string;
  readonly params: P;
  readonly parts: { readonly [name: string]: Part<NoInfer<V>> };
  /** States worth a button, in the order of the buttons. */
  readonly presets?: readonly Preset<P>[];
  /** The files of trained weights that it computes with, by their names in public/weights. */
  readonly weights?: readonly string[];
  /** Other files that it computes with, by their paths in public. */
  readonly data?: readonly string[];
  /** The same diagram, computing with the bytes of those files, the weights first. Throws for bytes that it cannot use. */
  supply?(files: readonly Uint8Array[]): Diagram;
  /**
   * Begins to learn, for a diagram that learns while it is watched: each report goes to `compute`.
   * Its parameter `running` says whether the work goes on; a page lets it rest out of sight, and
   * puts it off when a report says that the work is over.
   */
  learn?(report: (report: unknown, isOver: boolean) => void): Learner<P>;
  /**
   * Where parameters that run as time does end, if that comes out of the models. A state may be
   * beyond: it is at the end then, and at the end of whatever comes out next. An end before the
   * parameter's first value says that nothing came out: then there is nothing to step through.
   */
  ends?(values: V): { readonly [name in keyof P]?: number };
  /** What is to be heard, if the reader asks for it. */
  readonly sound?: Sound<P>;
  /** The widths it is laid out for, narrow first; a page shows the widest that fits. */
  readonly widths: readonly number[];
  /** Every number that is drawn or told. Pure; calls models alone. Throws if it was not supplied with the weights it needs. */
  compute(state: State<P>, report?: unknown): V;
  /** Draws `values` on the stage with d3 joins: at build time, and again on the same nodes in a page. */
  draw(stage: Stage<P>, values: V): void;
  /** What there is to be seen now, in a sentence or two. */
  describe(values: V): string;
  /**
   * Writes the same into an element, for a diagram that describes with words of another language,
   * with elements that have their `lang` (WCAG 3.1.2): at build time, and in a page, where the
   * element is read out, too. Its text is what `describe` says.
   */
  describeIn?(element: Element, values: V): void;
}

/** The files that a diagram is to be supplied with, in order, by their paths in public. */
export function filesOf({ weights = [], data = [] }: Diagram): string[] {
  return [...weights.map((name) => `weights/${name}.weights`), ...data];
}

/** Checks a diagram's types where it is written; returns it as pages use it. */
export function defineDiagram<P extends Params, V extends object>(diagram: Diagram<P, V>): Diagram {
  return diagram as unknown as Diagram;
}

/**
 * The same for a diagram whose numbers come out of trained models.
 *
 * @param diagram.read makes the models of the bytes of its files of weights and of its other data, given in their order
 * @param diagram.compute is given the models with the state
 */
export function defineTrainedDiagram<P extends Params, V extends object, M>(
  diagram: Omit<Diagram<P, V>, "compute" | "supply" | "weights"> & {
    readonly weights: readonly string[];
    read(files: readonly Uint8Array[]): M;
    compute(state: State<P>, models: M): V;
  },
): Diagram {
  const { read, compute, ...rest } = diagram;
  const supplied = (models: M) =>
    defineDiagram<P, V>({ ...rest, supply, compute: (state) => compute(state, models) });
  const supply = (files: readonly Uint8Array[]) => supplied(read(files));
  return defineDiagram<P, V>({
    ...rest,
    supply,
    compute() {
      throw new Error(
        `${diagram.name} has not been supplied with its weights: ${diagram.weights.join(", ")}`,
      );
    },
  });
}

/**
 * The same for a diagram that learns. Which run it is (its seed, its settings), whether it goes on
 * and how fast are parameters, so that a link restores them.
 *
 * @param diagram.compute is given the newest report with the state; none before the first
 */
export function defineLearningDiagram<P extends Params, V extends object, R>(
  diagram: Omit<Diagram<P, V>, "compute" | "learn"> & {
    learn(report: (report: R, isOver: boolean) => void): Learner<P>;
    compute(state: State<P>, report: R | undefined): V;
  },
): Diagram {
  return defineDiagram<P, V>(diagram as Diagram<P, V>);
}
