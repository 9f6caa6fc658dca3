import { digest } from "../../compiler/digest.ts";
import type { Files } from "../bundle.ts";

/** Gives some files, which have changed since they were named, a name that follows their content. */
export function renameByContent(files: Files, isRenamed: (name: string) => boolean): Files {
  const names = new Map<string, string>();
  for (const [path, content] of files) {
    if (!isRenamed(path)) continue;
    const renamed = fileName(path).replace(/-[\w-]{8}(?=\.\w+$)/, `-${digest(content)}`);
    names.set(fileName(path), renamed);
  }
  const mention = new RegExp([...names.keys()].join("|").replaceAll(".", "\\."), "g");
  const rename = (text: string) => text.replace(mention, (name) => names.get(name) ?? name);
  return new Map(
    [...files].map(([path, content]) => [
      rename(path),
      typeof content === "string" ? rename(content) : content,
    ]),
  );
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.replace(/^.*\//, "");
}
