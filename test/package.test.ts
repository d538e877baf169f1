/** What package.json promises. The slow half, with a real installation, is `npm run test:package`. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Manifest {
  readonly version: string;
  readonly type: string;
  readonly engines: { readonly node: string };
  readonly bin: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
}
const read = (file: string): string => readFileSync(file, "utf8");
const manifest = JSON.parse(read("package.json")) as Manifest;

/** Names in the first column of the tables of a page: `| `name` | … |`. */
function listed(page: string): string[] {
  return [...page.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name!);
}

it("has few runtime dependencies, each with its reason", () => {
  const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.optionalDependencies)];
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(12);
  expect(listed(read("docs/dependencies.md")).sort()).toEqual(names.sort());
});

it("runs no code of ours when it is installed", () => {
  for (const hook of ["preinstall", "install", "postinstall"])
    expect(manifest.scripts).not.toHaveProperty(hook);
});

it("records no download addresses", () => {
  expect(read("package-lock.json")).not.toMatch(/"resolved":|https?:\/\/registry/);
});

it("tells the same version in the changelog, the citation and the program", () => {
  expect(read("CITATION.cff")).toContain(`\nversion: ${manifest.version}\n`);
  expect(read("CHANGELOG.md")).toMatch(/^## (?:Unreleased|\d+\.\d+\.\d+)/m);
});

it("tests in CI on every Node line that engines names", () => {
  expect(manifest.engines.node).toMatch(/^>=20\.\d+$/);
  expect(read(".github/workflows/ci.yml")).toContain('node: ["20", "22", "24"]');
});
