import { parseArgs } from "node:util";
import { needBuilt } from "./preview/need-built.ts";
import { createPreview } from "./preview/server.ts";

// Serves dist/ as a static host would.
// npm run preview -- [--port 4173] [--base /some/folder/]

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4173" },
    base: { type: "string", default: "/" },
  },
});

if (!/^\/(.+\/)?$/.test(values.base)) {
  console.error(
    `--base ${values.base}: a folder of the host has a slash at either end, as /some/folder/`,
  );
  process.exit(1);
}
needBuilt();
createPreview("dist", values.base).listen(Number(values.port), () => {
  console.log(`http://localhost:${values.port}${values.base}`);
});
