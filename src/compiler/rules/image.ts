// Images: `![…](…)` is no construct of the dialect, for every picture is a diagram.
import { broken } from "../broken.ts";
import { originOf } from "../origin.ts";
import { matchHere, pushInline, type Rule } from "../rule.ts";

interface Image {
  readonly at: number;
  readonly written: string;
}

const pattern = /!\[[^\]]*\](?:\([^()]*\))?/y;

export const image: Rule<Image> = {
  type: "image",

  grammar(md) {
    md.inline.ruler.at("image", (state, silent) => {
      const match = matchHere(state, pattern);
      if (!match) return false;
      if (!silent) {
        pushInline<Image>(state, image, { at: originOf(state)(state.pos), written: match[0] });
      }
      state.pos += match[0].length;
      return true;
    });
  },

  resolve({ at, written }, chapter) {
    chapter.report("image-unsupported", at, "a picture is a diagram: use ::: figure NAME");
    return () => broken(written);
  },
};
