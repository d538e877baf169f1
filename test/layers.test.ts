import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, it } from "vitest";

/** Lower layers only; stages (layer 2) never import one another. */
const LAYERS: readonly [RegExp, number][] = [
  [/^(?:types|errors)\.ts$/, 0],
  [/^(?:text|files|lines|model-file)\.ts$|^lexicon\//, 1],
  [/^(?:ingest|annotate|extract|attribute|classify|emit)\//, 2],
  [/^pipeline\.ts$/, 3],
  [/^(?:batch|evaluate|review)\/|^explain\.ts$/, 4],
  [/^cli\/|^cli\.ts$|^index\.ts$/, 5],
];

function layerOf(file: string): number {
  const layer = LAYERS.find(([pattern]) => pattern.test(file));
  if (!layer)
    throw new Error(`src/${file} belongs to no layer: name it in this test and in the architecture page`);
  return layer[1];
}

function importsOf(file: string): string[] {
  const source = readFileSync(join("src", file), "utf8");
  const specifiers = [...source.matchAll(/(?:from |import )"(\.[^"]+\.tsx?)"/g)].map(([, path]) => path!);
  return specifiers.map((path) => relative("src", join("src", dirname(file), path)));
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/.test(file),
);

it.each(files)("src/%s imports lower layers only", (file) => {
  const own = layerOf(file);
  for (const imported of importsOf(file)) {
    const sameFolder = dirname(imported).split("/")[0] === dirname(file).split("/")[0];
    const allowed = layerOf(imported) < own || (layerOf(imported) === own && (own !== 2 || sameFolder));
    expect(allowed, `src/${file} imports src/${imported}`).toBe(true);
  }
});
