// Writes the table of trained machines into the README, from what their evaluations measured.
import { readFileSync, writeFileSync } from "node:fs";
import { readArticleFiles } from "../src/compiler/files.ts";
import { withMachines } from "./readme/machines.ts";

const { files } = readArticleFiles(process.cwd());
writeFileSync("README.md", withMachines(readFileSync("README.md", "utf8"), files));
