import { defineConfig } from "vitest/config";

/** Time enough for a machine that shares its processors; no test says anything about speed. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    // Vitest would leave one processor out, of two the half.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/build/**"],
          setupFiles: ["tests/setup.ts"],
          testTimeout,
        },
      },
      // What `npm run build` has written.
      { test: { name: "built", include: ["tests/build/**/*.test.ts"], testTimeout } },
    ],
  },
});
