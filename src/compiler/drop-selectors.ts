import { type Selector, transform } from "lightningcss";

/**
 * Takes selectors out of a style sheet, and the rules that are left without any; what is left is
 * written as short as it can be.
 *
 * @param stays whether a selector is to stay
 */
export function dropSelectors(
  filename: string,
  css: string,
  stays: (selector: Selector) => boolean,
): string {
  const { code } = transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    visitor: { Selector: (selector) => (stays(selector) ? undefined : []) },
  });
  return String(code);
}
