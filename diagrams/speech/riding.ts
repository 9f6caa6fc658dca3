/** What is to stand on a line: where it would like to be, and how wide it is. */
interface Rider {
  readonly wish: number;
  readonly width: number;
}

/**
 * Places things in their order on a line, none over the next and each as near to its wish as the
 * others allow: those that would meet form a block, which stands where its members' wishes are met
 * best on average.
 *
 * @returns the middle of each, between `from` and `to`
 */
export function placeInOrder(riders: readonly Rider[], from: number, to: number): number[] {
  // Each wish is told as the place of the row's left end that would fulfil it.
  let before = 0;
  const blocks: { sum: number; count: number }[] = [];
  const offsets = riders.map(({ wish, width }) => {
    const offset = before + width / 2;
    before += width;
    blocks.push({ sum: wish - offset, count: 1 });
    for (
      let last = blocks.at(-2);
      last && mean(last) > mean(blocks.at(-1)!);
      last = blocks.at(-2)
    ) {
      const { sum, count } = blocks.pop()!;
      last.sum += sum;
      last.count += count;
    }
    return offset;
  });
  const starts = blocks.flatMap((block) => Array<number>(block.count).fill(mean(block)));
  return offsets.map((offset, i) => offset + Math.max(from, Math.min(to - before, starts[i]!)));
}

const mean = ({ sum, count }: { sum: number; count: number }) => sum / count;
