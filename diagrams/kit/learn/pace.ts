/** Something that learns update by update. */
export interface PacedRun<R> {
  /** "learning" while there is more to do. */
  readonly status: string;
  update(): void;
  /** How it stands: plain data. */
  report(): R;
}

/** What the page tells the work: which run, whether it goes on, and how fast. */
export interface Order<Which> {
  /** All that decides what the run comes to: plain data. */
  readonly which: Which;
  readonly running: boolean;
  /** Updates a second; as many as there is time for, where it is infinite. */
  readonly rate: number;
}

/** Milliseconds: the longest stretch of updates, after which orders are listened to. */
const stretch = 40;
/** Milliseconds from one look at the clock to the next, and from one report to the next. */
const tick = 16;
const reportEvery = 100;

/**
 * Makes updates at the pace that is ordered, and reports on them about ten times a second; at once
 * when the run rests or ends.
 *
 * @param begin a run from its start
 */
export function paced<Which, R>(
  begin: (which: Which) => PacedRun<R>,
  report: (report: R) => void,
): { follow(order: Order<Which>): void } {
  let run: PacedRun<R> | undefined;
  let begun: string | undefined;
  let order: Order<Which>;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = 0;
  let reportedAt = 0;
  let due = 0;

  const tell = (now: number) => {
    if (!run) return;
    reportedAt = now;
    report(run.report());
  };
  const goOn = () => {
    if (run?.status !== "learning") return;
    const from = performance.now();
    const elapsed = from - lookedAt;
    // What a busy or sleeping computer missed is not made up for. A coarse clock may stand still
    // between two looks, and no time at all is no update even at a pace without bounds.
    if (elapsed > 0) {
      due = Math.min(due + (order.rate * elapsed) / 1000, Math.max(1, order.rate / 4));
    }
    lookedAt = from;
    while (due >= 1 && run.status === "learning" && performance.now() - from < stretch) {
      run.update();
      due -= 1;
    }
    const now = performance.now();
    if (run.status !== "learning" || now - reportedAt >= reportEvery) tell(now);
    timer = setTimeout(goOn, tick);
  };
  return {
    follow(next) {
      clearTimeout(timer);
      order = next;
      due = 0;
      const which = JSON.stringify(next.which);
      const isOver = run !== undefined && run.status !== "learning";
      // A run that is over begins anew when it is asked to go on.
      if (begun !== which || (isOver && next.running)) {
        run = next.running ? begin(next.which) : undefined;
        begun = run && which;
      }
      const now = performance.now();
      tell(now);
      if (!next.running) return;
      lookedAt = now;
      timer = setTimeout(goOn, tick);
    },
  };
}
