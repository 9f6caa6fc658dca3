import { paced } from "./pace.ts";
import type { Order } from "./report.ts";

/** Runs beside the page: orders come in, reports go out. */
const work = paced((report) => postMessage(report));
addEventListener("message", ({ data }: MessageEvent<Order>) => work.follow(data));
