/** What the user names (files, folders, `-`) -> the files to read, in a fixed order. */
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { ArticleError } from "../errors.ts";

export type FileFormat = "text" | "markdown" | "html" | "json" | "jsonl" | "csv" | "tsv" | "xml" | "warc";

/** A file to read. `file` is as the user named it, with `/`; `id` is what its article is called. */
export interface SourceFile {
  readonly file: string;
  readonly id: string;
  readonly format: FileFormat;
  /** The file is packed with gzip. */
  readonly gzip: boolean;
}

export interface Sources {
  readonly files: readonly SourceFile[];
  readonly failed: readonly ArticleError[];
  /** Files in folders that are no articles: other kinds, hidden ones, READMEs, gold. */
  readonly leftAlone: number;
}

export const STDIN = "-";

const FORMATS: Readonly<Record<string, FileFormat>> = {
  ".txt": "text",
  ".text": "text",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".json": "json",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".md": "markdown",
  ".markdown": "markdown",
  ".csv": "csv",
  ".tsv": "tsv",
  ".xml": "xml",
  ".rss": "xml",
  ".atom": "xml",
  ".nitf": "xml",
  ".warc": "warc",
};

/** Files that stand beside articles and are none. */
const BESIDE_ARTICLES = /^(?:[._]|readme\b|licen[cs]e\b)|\.gold\.jsonl?$/i;

/** Folders are read with all that is in them, sorted by name; a file that is named itself is always taken. */
export function findSources(inputs: readonly string[]): Sources {
  const files: SourceFile[] = [];
  const failed: ArticleError[] = [];
  const seen = new Set<string>();
  let leftAlone = 0;
  const add = (file: string, name: string, format: FileFormat): void => {
    const resolved = path.resolve(file);
    if (seen.has(resolved)) return;
    seen.add(resolved);
    files.push({ file: posix(file), id: posix(withoutExtension(name)), format, gzip: isPacked(name) });
  };
  for (const input of inputs) {
    if (input === STDIN) {
      files.push({ file: STDIN, id: "stdin", format: "text", gzip: false });
      continue;
    }
    const kind = kindOf(input);
    if (kind instanceof ArticleError) failed.push(kind);
    else if (kind === "file") add(input, path.basename(input), formatOf(input) ?? "text");
    else {
      const before = files.length;
      const inFolder = listFolder(input);
      for (const name of inFolder) {
        const format = formatOf(name);
        if (format && !BESIDE_ARTICLES.test(path.basename(name))) add(path.join(input, name), name, format);
        else leftAlone++;
      }
      if (files.length === before && inFolder.every((name) => !seen.has(path.resolve(input, name))))
        failed.push(
          new ArticleError("E002", posix(input), "there is no article in this folder.", `Known: ${known()}.`),
        );
    }
  }
  return { files: withUniqueIds(files), failed, leftAlone };
}

function known(): string {
  return Object.keys(FORMATS).join(" ");
}

function kindOf(input: string): "file" | "folder" | ArticleError {
  try {
    return statSync(input).isDirectory() ? "folder" : "file";
  } catch (error) {
    return unreadable(posix(input), error);
  }
}

export function unreadable(place: string, error: unknown): ArticleError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT")
    return new ArticleError("E001", place, "there is no such file or folder.", "Check the name.");
  return new ArticleError("E009", place, `it cannot be read (${code || message}).`, "Check its permissions.");
}

/** Relative names of all files below a folder, sorted by code unit, so that every machine reads the same order. */
function listFolder(folder: string): string[] {
  const names: string[] = [];
  const pending = [""];
  for (let inside = pending.pop(); inside !== undefined; inside = pending.pop())
    for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
      const name = path.join(inside, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith(".")) pending.push(name);
      else if (entry.isFile() || isLinkToFile(path.join(folder, name))) names.push(name);
    }
  return names.sort((a, b) => (posix(a) < posix(b) ? -1 : 1));
}

/** Links to files are followed, links to folders are not: they may lead in a circle. */
function isLinkToFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

function isPacked(name: string): boolean {
  return name.toLowerCase().endsWith(".gz");
}

function unpackedName(name: string): string {
  return isPacked(name) ? name.slice(0, -".gz".length) : name;
}

function formatOf(name: string): FileFormat | undefined {
  const extension = path.extname(unpackedName(name)).toLowerCase();
  return Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
}

function withoutExtension(name: string): string {
  const unpacked = unpackedName(name);
  return formatOf(name) ? unpacked.slice(0, -path.extname(unpacked).length) : name;
}

function posix(name: string): string {
  return path.sep === "\\" ? name.replaceAll("\\", "/") : name;
}

/** `a/story.txt` and `b/story.txt`, both named as inputs: the second gets a short hash of where it stands. */
function withUniqueIds(files: readonly SourceFile[]): SourceFile[] {
  const taken = new Set<string>();
  return files.map((source) => {
    const hash = createHash("sha256").update(source.file).digest("hex").slice(0, 6);
    const id = taken.has(source.id) ? `${source.id}-${hash}` : source.id;
    taken.add(id);
    return { ...source, id };
  });
}
