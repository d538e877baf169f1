/**
 * What a stranger gets: packs the package, reads it with publint and attw, installs it into empty folders as npm does
 * by default (without this repository's .npmrc), and uses it from the shell, from JavaScript and from TypeScript.
 * Needs the package registry. Prints the size of the tarball.
 *
 *     npm run test:package
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Megabytes. The encoder is most of it; more than this is an accident. */
const LARGEST_TARBALL = 40;
const WANTED = /^(?:dist|models)\/|^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
const UNWANTED = /\.map$|(?<!\.d)\.ts$|\.test\./;
const ARTICLE =
  "“The bridge is safe,” said Mayor Ana Brandt of Kelm. She said that tolls would end in May.\n";

/** What the examples of the developer's page take for granted. */
const GIVEN = `declare const article: import("pullquote").Article;
declare const text: string, json: string;
`;

const temporary = mkdtempSync(join(tmpdir(), "pullquote-package-"));
const bin = (name) => resolve("node_modules", ".bin", name);
/** npm hands its settings down to its scripts: a stranger has none of them. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => !/^npm_(?!config_cache)/i.test(key)),
);

try {
  const tarball = pack();
  run(bin("publint"), ["run", tarball, "--strict"]);
  // "node10" resolution knows no exports map; CommonJS callers get ES modules, which is what the package is.
  run(bin("attw"), [tarball, "--profile", "esm-only"]);
  use(install("default", tarball));
  use(install("without-optional", tarball, ["--omit=optional"]));
  console.log("the package is fine");
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function pack() {
  run("npm", ["run", "build"]); // this repository's .npmrc keeps npm from doing it
  const [packed] = JSON.parse(
    run("npm", ["pack", "--json", "--pack-destination", temporary, "--loglevel=error"]),
  );
  const stray = packed.files
    .map(({ path }) => path)
    .filter((path) => !WANTED.test(path) || UNWANTED.test(path) || isLeftOver(path));
  if (stray.length > 0) throw new Error(`files that nobody needs: ${stray.join(", ")}`);
  const file = join(temporary, packed.filename);
  const megabytes = statSync(file).size / 1e6;
  console.log(
    `${packed.filename}: ${megabytes.toFixed(1)} MB, ${packed.entryCount} files, ${(packed.unpackedSize / 1e6).toFixed(1)} MB unpacked`,
  );
  if (megabytes > LARGEST_TARBALL) throw new Error(`the tarball is over ${LARGEST_TARBALL} MB`);
  return file;
}

/** Compiled from a source file that is gone: `rm -r dist` and build again. */
function isLeftOver(path) {
  const [, name] = /^dist\/(?!review\/page\/)(.*)\.js$/.exec(path) ?? [];
  return name !== undefined && !existsSync(`src/${name}.ts`);
}

function install(name, tarball, options = []) {
  const folder = join(temporary, name);
  mkdirSync(folder);
  write(folder, "package.json", JSON.stringify({ name: "consumer", private: true, type: "module" }));
  run(
    "npm",
    ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", ...options, tarball],
    folder,
  );
  return folder;
}

function use(folder) {
  const records = JSON.parse(run("npx", ["--no-install", "pullquote", "extract"], folder, ARTICLE));
  expectSpeakers("the command", records);
  neural(folder);

  const program = (load) => `${load}
    const records = extractQuotes(${JSON.stringify(ARTICLE)});
    console.log(JSON.stringify(records));`;
  write(folder, "use.mjs", program('import { extractQuotes } from "pullquote";'));
  expectSpeakers("import", JSON.parse(run("node", ["use.mjs"], folder)));
  requireIt(folder, program('const { extractQuotes } = require("pullquote");'));

  const typed = `import { extractQuotes, type Article, type QuoteRecord } from "pullquote";
    const article: Article = { id: "a", text: "“Yes,” said Ana Brandt." };
    const records: QuoteRecord[] = extractQuotes(article, { nested: true });
    export const names: (string | undefined)[] = records.map(({ speaker }) => speaker?.name);
    // @ts-expect-error the types are real ones
    extractQuotes(1);\n`;
  write(folder, "use.ts", typed);
  write(folder, "given.d.ts", GIVEN);
  const files = ["use.ts", "given.d.ts", ...writeExamples(folder)];
  for (const [module, resolution] of [
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ]) {
    const options = ["--module", module, "--moduleResolution", resolution, "--target", "es2022"];
    run(bin("tsc"), ["--strict", "--noEmit", ...options, ...files], folder);
  }
}

function writeExamples(folder) {
  const page = readFileSync("docs/for-developers.md", "utf8");
  return [...page.matchAll(/^```ts\n([\s\S]*?)\n```/gm)].map(([, example], index) => {
    const name = `example-${index}.ts`;
    write(folder, name, example);
    return name;
  });
}

/** Its runtime is optional: the engine works, or says in one line what is missing; rules go on either way. */
function neural(folder) {
  const args = ["--no-install", "pullquote", "extract", "--engine", "neural"];
  const { status, stdout, stderr } = spawnSync("npx", args, {
    cwd: folder,
    env,
    input: ARTICLE,
    encoding: "utf8",
  });
  const reason = /^\[E040\] .*/m.exec(stderr)?.[0];
  if (status === 0) expectSpeakers("the neural engine", JSON.parse(stdout));
  else if (!reason) throw new Error(`the neural engine fails with:\n${stderr}`);
  else if (reason.includes("file is missing") && existsSync("models/encoder.onnx"))
    throw new Error(`the model is not in the package: ${reason}`);
  console.log(status === 0 ? "the neural engine works" : `no neural engine here: ${reason}`);
}

/** Node before 20.19 has no require() of ES modules, and says so. */
function requireIt(folder, program) {
  write(folder, "use.cjs", program);
  const { status, stdout, stderr } = spawnSync("node", ["use.cjs"], { cwd: folder, env, encoding: "utf8" });
  if (status === 0) expectSpeakers("require", JSON.parse(stdout));
  else if (!stderr.includes("ERR_REQUIRE_ESM")) throw new Error(`require() fails with:\n${stderr}`);
}

function expectSpeakers(how, records) {
  const names = records.map(({ speaker }) => speaker?.name);
  if (names.length !== 2 || names.some((name) => name !== "Ana Brandt"))
    throw new Error(`${how}: expected two quotes of Ana Brandt, found ${JSON.stringify(names)}`);
}

function write(folder, name, text) {
  writeFileSync(join(folder, name), text);
}

function run(command, args, cwd = process.cwd(), input = "") {
  try {
    return execFileSync(command, args, {
      cwd,
      env,
      input,
      encoding: "utf8",
      stdio: ["pipe", "pipe", "pipe"],
    });
  } catch (error) {
    throw new Error(
      `${command} ${args.join(" ")} failed:\n${error.stdout ?? ""}${error.stderr ?? error.message}`,
    );
  }
}
