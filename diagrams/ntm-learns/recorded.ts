import type { Report } from "./report.ts";

/**
 * The run of seed 1 as it came out once, to three digits: what can be seen of learning where nothing
 * learns, in print and without scripts, and what the reader's own runs can be compared with.
 */
export const recorded: Pick<Report, "seed" | "losses" | "tests"> = {
  seed: 1,
  losses: [
    0.692, 0.679, 0.654, 0.608, 0.637, 0.561, 0.563, 0.58, 0.467, 0.451, 0.284, 0.537, 0.509, 0.519,
    0.486, 0.258, 0.34, 0.247, 0.323, 0.438, 0.356, 0.22, 0.224, 0.0646, 0.0374, 0.0357, 0.0683,
    0.0245, 0.0203, 0.0139, 0.0103, 0.00836, 0.00634, 0.00541, 0.00477, 0.00383, 0.00323, 0.0192,
    0.00339, 0.00273, 0.00272, 0.0026, 0.00258, 0.00239,
  ],
  tests: [
    0.5094, 0.4144, 0.4119, 0.3881, 0.39, 0.3856, 0.3563, 0.3344, 0.3469, 0.3306, 0.2881, 0.2362,
    0.0413, 0.0381, 0.0025, 0.0025, 0, 0.0156, 0.0156, 0.015, 0, 0, 0,
  ],
};
