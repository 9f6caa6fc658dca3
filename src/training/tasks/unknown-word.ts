/** A typed word that a task does not know, and where it stands: `start` and `end` count characters. */
export interface UnknownWord {
  word: string;
  start: number;
  end: number;
}
