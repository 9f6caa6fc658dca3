import { transform } from "lightningcss";

/**
 * Takes selectors out of a style sheet, and the rules that are left without any; what is left is
 * written as short as it can be.
 *
 * @param isNeeded whether a selector that asks for these classes is to stay
 */
export function dropSelectors(
  filename: string,
  css: string,
  isNeeded: (classes: readonly string[]) => boolean,
): string {
  const { code } = transform({
    filename,
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Selector(selector) {
        const classes = selector.flatMap((part) => (part.type === "class" ? [part.name] : []));
        return isNeeded(classes) ? undefined : [];
      },
    },
  });
  return String(code);
}
