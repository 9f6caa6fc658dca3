import { defineConfig } from "vite";
import { site } from "./src/site/plugin.ts";

export default defineConfig({ plugins: [site()] });
