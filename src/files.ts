/** Atomic writes, lock: the only place that renames or locks. Everything is synchronous, so that it happens in order. */
import * as fs from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { ArticleError } from "./errors.ts";

/** The calls that change a disk. Tests put failing ones in their place, to fail at each of them in turn. */
export const disk = {
  write: (fd: number, bytes: Uint8Array, position: number | null = null): number =>
    fs.writeSync(fd, bytes, 0, bytes.length, position),
  fsync: (fd: number): void => fs.fsyncSync(fd),
  rename: (from: string, to: string): void => fs.renameSync(from, to),
  link: (from: string, to: string): void => fs.linkSync(from, to),
  remove: (file: string): void => fs.rmSync(file, { force: true, recursive: true }),
  truncate: (file: string, length: number): void => fs.truncateSync(file, length),
};

/** Writes all of `bytes`, at `position` or behind what was written last: one call may write a part of them only. */
export function writeAll(fd: number, bytes: Uint8Array, position: number | null = null): void {
  for (let done = 0; done < bytes.length;)
    done += disk.write(fd, bytes.subarray(done), position === null ? null : position + done);
}

/** Runs `action`; what the disk refuses becomes a coded error that names the file. */
export function onDisk<T>(file: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (typeof code !== "string" || syscall === undefined) throw error;
    throw new ArticleError(
      "E020",
      file,
      `cannot be written (${code}).`,
      REMEDIES[code] ?? "Check the folder.",
    );
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: "Make room on the disk and run again: what is done stays done.",
  EACCES: "Check the permissions of the output folder, or pass another one with -o.",
  EPERM: "Check the permissions of the output folder, or pass another one with -o.",
  EROFS: "Pass a folder on a disk that can be written with -o.",
  ENOTDIR: "A part of the path is a file; pass another folder with -o.",
  EEXIST: "A file stands where the folder should be; pass another folder with -o.",
};

/** One level after the other: where nothing can be made, such as /proc, Node's `recursive` never comes to an end. */
export function makeFolder(folder: string): void {
  onDisk(folder, () => {
    const missing: string[] = [];
    let there = path.resolve(folder);
    for (; !fs.existsSync(there); there = path.dirname(there)) missing.unshift(there);
    if (!fs.statSync(there).isDirectory()) fs.mkdirSync(there); // a file: fails and tells so
    for (const one of missing)
      try {
        fs.mkdirSync(one);
      } catch (error) {
        if (!fs.statSync(one, { throwIfNoEntry: false })?.isDirectory()) throw error; // another run has made it
      }
  });
}

/** Makes a rename or a new file in this folder last through a loss of power. */
export function syncFolder(folder: string): void {
  const fd = fs.openSync(folder, "r");
  try {
    disk.fsync(fd);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") throw error; // Windows cannot, and need not
  } finally {
    fs.closeSync(fd);
  }
}

const BUFFER_SIZE = 1 << 20;

/** A file under construction, written in large pieces. It is nobody's before `close` has returned. */
export interface FileWriter {
  readonly file: string;
  write(content: string | Uint8Array): void;
  /** Bytes so far. */
  length(): number;
  /** Writes what is pending, syncs and closes. */
  close(): void;
  /** Closes without syncing, after a failure. */
  abandon(): void;
}

/** `seen` is given the bytes, piece by piece, when they are written. */
export function openWriter(file: string, seen?: (bytes: Uint8Array) => void): FileWriter {
  const fd = onDisk(file, () => fs.openSync(file, "w"));
  // One buffer for the whole file: pieces of their own would be garbage that only a full collection frees.
  const buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE);
  let pending = 0;
  let length = 0;
  let open = true;
  const put = (bytes: Uint8Array): void => {
    onDisk(file, () => writeAll(fd, bytes));
    seen?.(bytes);
  };
  const flush = (): void => {
    put(buffer.subarray(0, pending));
    pending = 0;
  };
  return {
    file,
    write(content) {
      const size = typeof content === "string" ? Buffer.byteLength(content) : content.length;
      length += size;
      if (pending + size > BUFFER_SIZE) flush();
      if (size > BUFFER_SIZE) put(typeof content === "string" ? Buffer.from(content) : content);
      else if (typeof content === "string") pending += buffer.write(content, pending);
      else {
        buffer.set(content, pending);
        pending += size;
      }
    },
    length: () => length,
    close() {
      flush();
      onDisk(file, () => disk.fsync(fd));
      fs.closeSync(fd);
      open = false;
    },
    abandon() {
      if (open) fs.closeSync(fd);
      open = false;
    },
  };
}

/** The whole file or nothing: written beside its place, synced, and renamed. Needs no buffer: there may be one an article. */
export function writeAtomic(file: string, content: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const fd = onDisk(file, () => fs.openSync(temporary, "w"));
    try {
      onDisk(file, () => writeAll(fd, Buffer.from(content)));
      onDisk(file, () => disk.fsync(fd));
    } finally {
      fs.closeSync(fd);
    }
    onDisk(file, () => disk.rename(temporary, file));
  } catch (error) {
    fs.rmSync(temporary, { force: true });
    throw error;
  }
}

/** Moves finished files to their places, in order, and makes it last. */
export function moveIntoPlace(moves: readonly { readonly from: string; readonly to: string }[]): void {
  const folders = new Set<string>();
  for (const { from, to } of moves) {
    onDisk(to, () => disk.rename(from, to));
    folders.add(path.dirname(to));
  }
  for (const folder of folders) onDisk(folder, () => syncFolder(folder));
}

export function removeFile(file: string): void {
  onDisk(file, () => disk.remove(file));
}

// --- lock -----------------------------------------------------------------------------------------

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Start time of the process in the kernel's ticks, where the system tells it: pids are used again. */
  readonly started: string;
}

/** Locks of this process: one that names it and is not here was left behind when giving it back failed. */
const held = new Set<string>();

/**
 * Takes the lock of a folder and returns the function that gives it back. A dead holder is taken over.
 *
 * @throws ArticleError E021 naming the holder
 */
export function takeLock(file: string, folder: string): () => void {
  const own = JSON.stringify({ pid: process.pid, host: hostname(), started: startTime(process.pid) });
  const candidate = `${file}.${process.pid}`;
  onDisk(file, () => fs.writeFileSync(candidate, own));
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      if (linked(candidate, file)) {
        held.add(path.resolve(file));
        return () => {
          held.delete(path.resolve(file));
          removeIfPossible(file);
        };
      }
      clearStale(file, folder);
    }
  } finally {
    removeIfPossible(candidate);
  }
  throw new ArticleError(
    "E021",
    folder,
    "another run is taking this folder over.",
    "Run again when it is done.",
  );
}

/** What cannot be removed is no reason to fail: a lock without a living holder is taken over, a candidate is harmless. */
function removeIfPossible(file: string): void {
  try {
    disk.remove(file);
  } catch {
    // stays
  }
}

/** A lock comes into being with its content or not at all, which creating and then writing it would not give. */
function linked(candidate: string, file: string): boolean {
  try {
    disk.link(candidate, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    return onDisk(file, () => {
      throw error;
    });
  }
}

function clearStale(file: string, folder: string): void {
  const content = readIfThere(file);
  if (content === null) return;
  const holder = parseHolder(content);
  if (holder && isAlive(holder, file)) {
    const where = holder.host === hostname() ? "" : ` on ${holder.host}`;
    throw new ArticleError(
      "E021",
      folder,
      `process ${holder.pid}${where} is writing to this folder.`,
      `Wait for it, pass another folder with -o, or remove ${file} if that process is gone.`,
    );
  }
  const stale = `${file}.stale.${process.pid}`;
  try {
    disk.rename(file, stale);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    onDisk(file, () => {
      throw error;
    });
  }
  // Between reading and renaming, another run may have taken over: then give its lock back.
  if (readIfThere(stale) !== content) linked(stale, file);
  removeIfPossible(stale);
}

function readIfThere(file: string): string | null {
  try {
    return fs.readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function parseHolder(content: string): Holder | null {
  try {
    return JSON.parse(content) as Holder;
  } catch {
    return null;
  }
}

/** On another machine nobody can tell, so it counts as alive. */
function isAlive({ pid, host, started }: Holder, file: string): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid && started === startTime(pid)) return held.has(path.resolve(file));
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return startTime(pid) === started;
}

function startTime(pid: number): string {
  const stat = readIfThere(`/proc/${pid}/stat`);
  // The name of the program stands in parentheses and may hold spaces; start time is the 22nd field.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
