import { bands } from "../../src/training/tasks/speech/log-mel.ts";
import type { Grid } from "../kit/heat.ts";
import type { SpeechValues } from "./values.ts";

/** Where everything stands. All that is over time shares its left end and the width of a moment. */
export interface Layout {
  readonly height: number;
  readonly narrow: boolean;
  /** The base line of the track along which the moment is moved. */
  readonly track: number;
  /** The base line of the letters above the sound. */
  readonly letters: number;
  /** The sound, a column a frame. */
  readonly sound: Grid;
  /** The base line of the seconds. */
  readonly seconds: number;
  /** The attention, a column a moment and a row a letter. */
  readonly attention: Grid;
  /** The line along which the letter is moved. */
  readonly spine: number;
  /** The right end of the letters beside their rows, and the left end of the numbers behind them. */
  readonly names: number;
  readonly numbers: number;
}

export function layout(
  width: number,
  { spectrogram, moments, letters }: Pick<SpeechValues, "spectrogram" | "moments" | "letters">,
): Layout {
  const narrow = width < 500;
  const x = narrow ? 50 : 62;
  const room = width - x - (narrow ? 34 : 58);
  const sound: Grid = {
    x,
    y: 82,
    columns: spectrogram.length,
    rows: bands,
    cell: [room / spectrogram.length, narrow ? 4 : 5],
  };
  const soundEnd = sound.y + bands * sound.cell[1];
  const attention: Grid = {
    x,
    y: soundEnd + (narrow ? 42 : 36),
    columns: moments,
    rows: letters.length,
    cell: [room / moments, narrow ? 20 : 21],
  };
  return {
    height: attention.y + letters.length * attention.cell[1] + 5,
    narrow,
    track: 30,
    letters: 66,
    sound,
    seconds: soundEnd + 17,
    attention,
    spine: narrow ? 8 : 12,
    names: x - 9,
    numbers: x + room + 7,
  };
}
