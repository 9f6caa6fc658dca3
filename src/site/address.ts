/** What a request's address asks for. */
export interface Address {
  /** All of its path, as it was sent. */
  readonly pathname: string;
  /** Its path below the site's folder, as it was sent; it begins with a slash. */
  readonly path: string;
  /** The same in plain characters. */
  readonly file: string;
  /** What stands behind the path, with its question mark. */
  readonly search: string;
}

/**
 * Reads the address of a request; undefined where it is none ("/%zz", "/%00", "//") or is not of
 * the site.
 *
 * @param base the folder of the host that the site stands in, with a slash at either end
 */
export function readAddress(url: string, base = "/"): Address | undefined {
  try {
    const { pathname, search } = new URL(url, "http://localhost");
    const path = `/${pathname.slice(base.length)}`;
    const file = decodeURI(path);
    if (!pathname.startsWith(base) || file.includes("\0")) return undefined;
    return { pathname, path, file, search };
  } catch {
    return undefined;
  }
}
