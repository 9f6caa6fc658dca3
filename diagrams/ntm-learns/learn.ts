import type { Learner } from "../../src/diagram.ts";
import type { LearnsParams } from "./params.ts";
import type { Order, Report } from "./report.ts";

/** What the page hears of the work. */
export interface News {
  /** How the run stands, if it began. */
  readonly report?: Report;
  /** Why there is no work, where there can be none. */
  readonly problem?: string;
}

/** Begins to learn in a worker. Where there can be none it says so, and nothing else happens. */
export function learn(tell: (news: News) => void): Learner<LearnsParams> {
  let worker: Worker | undefined;
  let news: News = {};
  let given: Order | undefined;

  const say = (more: News) => {
    news = { ...news, ...more };
    tell(news);
  };
  const fail = (why: string) => {
    worker?.terminate();
    worker = undefined;
    say({ problem: why });
  };
  try {
    worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<Report>) => say({ report: data });
    worker.onerror = (event) => fail(event.message || "its script did not load");
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
  return {
    follow({ seed, running, speed }) {
      const rate = speed === "full" ? Number.POSITIVE_INFINITY : Number(speed);
      if (given?.seed === seed && given.running === running && given.rate === rate) return;
      given = { seed, running, rate };
      worker?.postMessage(given);
    },
    stop: () => worker?.terminate(),
  };
}
