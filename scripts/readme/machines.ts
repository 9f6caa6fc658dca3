import { machineColumns, machineRows } from "../../src/compiler/machines.ts";

const start = "<!-- the machines: npm run readme -->";
const end = "<!-- end of the machines -->";

/** The README with its table of trained machines brought up to date. @throws Error if it has no place for it */
export function withMachines(readme: string, files: ReadonlyMap<string, string>): string {
  const [from, to] = [readme.indexOf(start), readme.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the README lacks "${start}" or "${end}"`);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const table = [
    line(machineColumns),
    line(machineColumns.map(() => "---")),
    ...machineRows(files).map(line),
  ];
  return `${readme.slice(0, from + start.length)}\n\n${table.join("\n")}\n\n${readme.slice(to)}`;
}
