import { type Order, paced } from "../kit/learn/pace.ts";
import { Bench, type Which } from "./bench.ts";

/** Measures beside the page: orders come in, reports go out. */
const work = paced(
  (which: Which) => new Bench(which),
  (report) => postMessage(report),
);
addEventListener("message", ({ data }: MessageEvent<Order<Which>>) => work.follow(data));
