import { type Order, paced } from "../kit/learn/pace.ts";
import { RaceRun } from "./race-run.ts";
import type { Which } from "./report.ts";

/** Runs beside the page: orders come in, reports go out. */
const work = paced(
  (which: Which) => new RaceRun(which),
  (report) => postMessage(report),
);
addEventListener("message", ({ data }: MessageEvent<Order<Which>>) => work.follow(data));
