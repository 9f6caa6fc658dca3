import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The path of a command of the system, if it has it. */
export function findCommand(name: string): string | undefined {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** Runs a command in the terminal; tells whether it went well. */
export function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}

/** Whether packages can be installed by apt here. */
export function hasApt(): boolean {
  return process.getuid?.() === 0 && findCommand("apt-get") !== undefined;
}

/** Installs packages of Debian's. */
export function installPackages(...names: string[]): boolean {
  return (
    run("apt-get", "update") &&
    run("apt-get", "install", "--yes", "--no-install-recommends", ...names)
  );
}
