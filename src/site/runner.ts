import { createRunnableDevEnvironment, resolveConfig } from "vite";

/**
 * Imports one of our modules the way the development server does, and lets `use` work with it:
 * the pages of both come from the same code.
 */
export async function importOnce<Module, Result>(
  root: string,
  path: string,
  use: (module: Module) => Promise<Result>,
): Promise<Result> {
  const config = await resolveConfig({ root, configFile: false, logLevel: "warn" }, "serve");
  const environment = createRunnableDevEnvironment("ssr", config, { hot: false });
  await environment.init();
  try {
    return await use(await environment.runner.import(`/${path}`));
  } finally {
    await environment.close();
  }
}
