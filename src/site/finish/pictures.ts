import { digest } from "../../compiler/digest.ts";
import type { Files } from "../bundle.ts";

/**
 * Has the addresses of still pictures say what is in the files, whose styles and fonts the pages do
 * not know of: what browsers have kept of another version is not shown.
 */
export function addressPictures(files: Files): Files {
  const digests = new Map<string, string>();
  for (const [path, content] of files) {
    if (path.startsWith("pictures/")) digests.set(path, digest(content));
  }
  const address = (html: string) =>
    html.replace(/(pictures\/[\w-]+\.svg)\?\w+/g, (written, path: string) => {
      const own = digests.get(path);
      return own ? `${path}?${own}` : written;
    });
  return new Map(
    [...files].map(([path, content]) => [
      path,
      typeof content === "string" && path.endsWith(".html") ? address(content) : content,
    ]),
  );
}
