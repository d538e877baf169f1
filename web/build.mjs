/** Builds the review page into dist/review/page/: one script, one style sheet, nothing from outside. */
import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = here("../dist/review/page/");

mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [here("app.tsx"), here("app.css")],
  outdir: folder,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  legalComments: "none",
  logLevel: "warning",
});
for (const file of ["index.html", "icon.svg"]) copyFileSync(here(file), `${folder}${file}`);
