/**
 * What `engines` promises: runs the built program on the oldest Node it names and on the newest of each later line, and
 * compares what comes out byte for byte. The binaries come from the package registry (about 40 MB each).
 *
 *     npm run test:nodes            all versions
 *     npm run test:nodes -- 24      one
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
const OLDEST = `${engines.node.replace(">=", "")}.0`;
const versions = process.argv.length > 2 ? process.argv.slice(2) : [OLDEST, "20", "22", "24"];
const temporary = mkdtempSync(join(tmpdir(), "pullquote-nodes-"));

try {
  const outputs = versions.map((version) => {
    const node = fetchNode(version);
    const { name, digest } = smoke(node, version);
    console.log(`${name}: ${digest}`);
    return digest;
  });
  if (new Set(outputs).size > 1) throw new Error("not all versions give the same bytes");
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** The `node` package only fetches the one for this platform, in a script; this takes that one at once. */
function fetchNode(version) {
  const folder = mkdtempSync(join(temporary, "node-"));
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  writeFileSync(join(folder, "package.json"), "{}");
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline"];
  execFileSync("npm", ["install", ...options, `${name}@${version}`], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return join(folder, "node_modules", name, "bin", "node");
}

function smoke(node, version) {
  const run = (...args) => execFileSync(node, args, { encoding: "utf8", maxBuffer: 1e9 });
  const output = join(temporary, `output-${version}`);
  const records = run(
    "dist/cli.js",
    "extract",
    "--engine",
    "rules",
    "--nested",
    "--all-attributions",
    "corpus/briefs.jsonl",
  );
  run("dist/cli.js", "batch", "corpus", "-o", output, "--engine", "rules", "--jobs", "2");
  const library = `import { extractQuotes } from "./dist/index.js";
    console.log(extractQuotes("“It is safe,” said Mayor Ana Brandt.")[0].speaker.name);`;
  const speaker = run("--input-type=module", "--eval", library).trim();
  if (speaker !== "Ana Brandt") throw new Error(`the library gives ${speaker} on Node ${version}`);
  const neural = existsSync("models/encoder.onnx")
    ? run("dist/cli.js", "extract", "--engine", "neural", "corpus/council-millrace.txt")
    : "";
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.slice(output.length).startsWith("/."))
    .sort();
  const hash = createHash("sha256").update(records).update(neural);
  for (const file of files) hash.update(file.slice(output.length)).update(readFileSync(file));
  return { name: `Node ${run("--version").trim()}`, digest: hash.digest("hex").slice(0, 16) };
}
