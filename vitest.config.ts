import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**", "tests/build/**"],
        },
      },
      // What `npm run build` has written.
      { test: { name: "built", include: ["tests/build/**/*.test.ts"], testTimeout: 60_000 } },
    ],
  },
});
