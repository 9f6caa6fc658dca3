import { isAlike } from "./alike.ts";

/**
 * The same function, which makes nothing anew while it is asked with the same values as the last
 * time: a step through a run does not need the run again. The values are kept, not copied: nobody
 * may change them.
 */
export function remember<Asked extends readonly unknown[], Made>(
  make: (...asked: Asked) => Made,
): (...asked: Asked) => Made {
  let last: { readonly asked: Asked; readonly made: Made } | undefined;
  return (...asked) => {
    if (!last || !isAlike(last.asked, asked)) last = { asked, made: make(...asked) };
    return last.made;
  };
}
