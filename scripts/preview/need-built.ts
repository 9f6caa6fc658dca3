import { existsSync } from "node:fs";

/** Ends the program where there is no built site, as after a build that failed. */
export function needBuilt(): void {
  if (existsSync("dist/index.html")) return;
  console.error(
    "There is no site in dist/: npm run build writes it, if the article has no errors.",
  );
  process.exit(1);
}
