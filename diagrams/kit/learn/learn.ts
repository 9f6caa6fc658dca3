import type { Learner, Params, State } from "../../../src/diagram.ts";
import type { Order } from "./pace.ts";

/** What the page hears of the work. */
export interface News<R> {
  /** How the run stands, if it began. */
  readonly report?: R;
  /** Why there is no work, where there can be none. */
  readonly problem?: string;
}

/**
 * Learns in a worker, which begins when a state first lets it run. Where there can be none it says
 * so, and nothing else happens until it is let run again.
 *
 * @param start makes the worker, which takes orders and gives reports
 * @param order what a state asks of it
 * @param tell is given the news, and whether the work is over: done, or impossible
 */
export function learnInWorker<P extends Params, Which, R extends { readonly status: string }>(
  start: () => Worker,
  order: (state: State<P>) => Order<Which>,
  tell: (news: News<R>, isOver: boolean) => void,
): Learner<P> {
  let worker: Worker | undefined;
  let news: News<R> = {};
  let given: string | undefined;

  const say = (more: News<R>) => {
    news = { ...news, ...more };
    tell(news, news.problem !== undefined || news.report?.status !== "learning");
  };
  const fail = (why: string) => {
    worker?.terminate();
    worker = undefined;
    say({ problem: why });
  };
  const begin = () => {
    news = {};
    try {
      worker = start();
      worker.onmessage = ({ data }: MessageEvent<R>) => say({ report: data });
      worker.onerror = (event) => fail(event.message || "its script did not load");
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    follow(state) {
      const next = order(state);
      // JSON knows no infinity: the pace without bounds is written apart from all others.
      const text = JSON.stringify({ ...next, rate: String(next.rate) });
      if (text === given) return;
      given = text;
      // What failed is tried again whenever the reader lets it run.
      if (!worker && next.running) begin();
      worker?.postMessage(next);
    },
    stop: () => worker?.terminate(),
  };
}
