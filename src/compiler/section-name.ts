/** The folders at the top of the site that are no section's. */
export const siteFolders = [
  "assets",
  "diagrams",
  "guide",
  "icons",
  "pictures",
  "speech",
  "weights",
  "whole",
];

/** Why a section cannot have this name, which its page's address has too; undefined if it can. */
export function faultOfName(name: string): string | undefined {
  if (siteFolders.includes(name)) {
    return `"${name}" is another page or folder of the site; the section needs a name of its own`;
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    return `"${name}" must be lower-case letters a to z and digits, in words with hyphens between them: my-topic`;
  }
  return undefined;
}
