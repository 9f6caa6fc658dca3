/** What the development server tells a page after a saved edit. */
export interface Change {
  /** The names of the diagrams that it touches. */
  readonly diagrams: readonly string[];
  readonly timestamp: number;
}
