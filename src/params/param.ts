/**
 * One native control of a parameter: a slider, a menu, a tick box or a line of text. A parameter
 * of several numbers has several; each reads and replaces its own share of the value.
 */
export type Field<T> = {
  /** Told to a screen reader, and drawn beside the control where the parameter has several. */
  readonly label: string;
} & (
  | {
      readonly type: "range";
      readonly min: number;
      readonly max: number;
      readonly step: number;
      /** For a number that runs as time does: how many steps a second, played. */
      readonly playRate?: number;
      get(value: T): number;
      set(value: T, to: number): T;
    }
  | {
      readonly type: "flag";
      /** For work that goes on and rests: a button that plays and pauses in place of the box. */
      readonly plays?: boolean;
      get(value: T): boolean;
      set(value: T, to: boolean): T;
    }
  | {
      readonly type: "choice";
      /** Those of one `group` stand together, under its name; they may be others at every state. */
      readonly options: readonly Option[];
      get(value: T): string;
      set(value: T, to: string): T;
    }
  | {
      readonly type: "text";
      /** The most characters that it takes. */
      readonly length: number;
      get(value: T): string;
      set(value: T, to: string): T;
    }
);

/** One line of a menu. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

/** The values of all parameters of a diagram, for a parameter whose bounds depend on another. */
export type Values = { readonly [name: string]: unknown };

/**
 * Something of a diagram that a reader can change. Its kind (number, choice, vector, …) is a
 * factory in this folder; all that a page does with a parameter goes through these members, so a
 * new kind needs no change elsewhere.
 */
export interface Param<T> {
  /** The kind's name, as the documentation of a diagram prints it. */
  readonly kind: string;
  /** What it is, in words that fit beside a control: "width of the focus". */
  readonly label: string;
  /** The values it may take, in words: "0 to 1 in steps of 0.01". */
  readonly range: string;
  readonly initial: T;
  /** Whether its controls are always in sight, however many they are; else several open on demand. */
  readonly isOpen?: boolean;
  /** The value that `text` (an author's attribute, a link's query) writes; undefined if it writes none. */
  read(text: string): T | undefined;
  /** The inverse of `read`, in as few characters as it takes. */
  write(value: T): string;
  /** The valid value nearest to `value`, while the other parameters have the values `among`. */
  nearest(value: T, among: Values): T;
  /** The value to go to after other parameters changed from `before` to `now`; the same, unless told. */
  follow?(value: T, before: Values, now: Values): T;
  /** The controls that show `value` and change it, while the other parameters have the values `among`. */
  fields(value: T, among: Values): readonly Field<T>[];
}

/** The value type of a parameter. */
export type ValueOf<P> = P extends Param<infer T> ? T : never;
