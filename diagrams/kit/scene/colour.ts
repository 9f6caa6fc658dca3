/** A colour of a picture, red, green and blue from 0 to 1, as style sheets write it. */
export function rgb(colour: readonly number[]): string {
  return `#${colour
    .map((part) =>
      Math.round(255 * part)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
