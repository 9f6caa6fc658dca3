import fc from "fast-check";
import { expect, test } from "vitest";
import { wrongWords } from "../../../../src/training/tasks/translation/wrong-words.ts";

const words = (text: string) => text.split(" ");
const sentences = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });

test("a word that is exchanged or put in is wrong, and what comes after it is not", () => {
  expect(wrongWords(words("le vieux ami est parti"), words("le vieil ami est parti"))).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
  expect(wrongWords(words("la la loi"), words("la loi"))).toEqual([false, true, false]);
});

test("nothing is wrong where a word is only missing", () => {
  expect(wrongWords(words("la loi est vieille"), words("la loi est très vieille"))).not.toContain(
    true,
  );
});

test("what is not wrong stands in the right sentence, in the same order", () => {
  fc.assert(
    fc.property(sentences, sentences, (said, right) => {
      const wrong = wrongWords(said, right);
      let from = 0;
      for (const word of said.filter((_, i) => !wrong[i])) {
        from = right.indexOf(word, from) + 1;
        expect(from).toBeGreaterThan(0);
      }
      if (said.join() === right.join()) expect(wrong).not.toContain(true);
    }),
  );
});
