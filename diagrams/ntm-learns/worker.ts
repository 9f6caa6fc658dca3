import { type Order, paced } from "../kit/learn/pace.ts";
import { CopyRun } from "./copy-run.ts";

/** Runs beside the page: orders come in, reports go out. */
const work = paced(
  (seed: number) => new CopyRun(seed),
  (report) => postMessage(report),
);
addEventListener("message", ({ data }: MessageEvent<Order<number>>) => work.follow(data));
