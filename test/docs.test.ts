/** The pages are true: references are made from the code, links lead somewhere, examples give what they show. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PAGES } from "../scripts/pages.ts";

const FOLDERS = [".", "docs", "corpus", "bench", "training"].filter((folder) => existsSync(folder));
const pages = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(folder, name)),
);
const read = (file: string): string => readFileSync(file, "utf8");
const withoutCode = (page: string): string =>
  page.replace(/^```[\s\S]*?\n```/gm, "").replace(/`[^`\n]*`/g, "");

it.each(Object.entries(PAGES))("%s is what the code says", async (file, page) => {
  expect(read(file), "run `npm run docs`").toBe(await page());
});

describe.each(pages)("%s", (page) => {
  it("links to what exists", () => {
    const links = [...withoutCode(read(page)).matchAll(/\]\(([^)\s]+)\)|<img[^>]* src="([^"]+)"/g)];
    const broken = links
      .map(([, link, image]) => (link ?? image)!)
      .filter((link) => !/^(?:https?|mailto):/.test(link))
      .filter((link) => !leads(page, link));
    expect(broken).toEqual([]);
  });

  it("names files and commands that exist", () => {
    const text = read(page);
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name!);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const files = [
      ...text.matchAll(/`((?:src|test|docs|scripts|training|bench|corpus|models|web)\/[\w./-]*)`/g),
    ];
    expect(files.map(([, file]) => file!).filter((file) => !existsSync(file))).toEqual([]);
  });
});

function leads(page: string, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const file = path === "" ? page : join(dirname(page), path);
  if (!existsSync(file)) return false;
  return anchor === undefined || !file.endsWith(".md") || anchors(read(file)).includes(anchor);
}

/** Ids of headings, as GitHub makes them. */
function anchors(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

interface Example {
  readonly page: string;
  readonly command: string;
  readonly shown: string;
}

/** Commands of ```console blocks (`$ ` lines) with what is shown below them. */
const examples = pages.flatMap((page): Example[] =>
  [...read(page).matchAll(/^```console\n([\s\S]*?)\n```/gm)].flatMap(([, block]) =>
    block!
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf("\n");
        return { page, command: part.slice(0, end), shown: part.slice(end + 1).trimEnd() };
      })
      .filter(({ command }) => /npx pullquote|node dist\/cli\.js/.test(command)),
  ),
);

describe.skipIf(examples.length === 0)("examples", () => {
  const folders = new Map<string, string>();
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  /** The examples of one page share a folder with the sample corpus: a later one may read what an earlier one wrote. */
  function folderOf(page: string): string {
    const known = folders.get(page);
    if (known) return known;
    const folder = mkdtempSync(join(tmpdir(), "pullquote-docs-"));
    cpSync("corpus", join(folder, "corpus"), { recursive: true });
    folders.set(page, folder);
    return folder;
  }

  it.each(examples)("$page: $command", ({ page, command, shown }) => {
    const program = `node ${JSON.stringify(resolve("dist/cli.js"))}`;
    const line = command.replace(/npx pullquote|node dist\/cli\.js/g, () => program);
    const { stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: folderOf(page), encoding: "utf8" });
    expect(`${stdout}${stderr}`.trimEnd()).toMatch(pattern(shown));
  });

  /** Exactly what is shown; a line `...` stands for any lines. */
  function pattern(shown: string): RegExp {
    const parts = shown.split(/^\.\.\.$/m).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
    return new RegExp(`^${parts.join("[^]*?")}$`);
  }
});
