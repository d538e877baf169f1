/** Names of the readable pages, `articles/NAME.md`. */
import { createHash } from "node:crypto";

const LONGEST_NAME = 80;

/**
 * The id itself where it is a name that every file system takes; otherwise what is left of it, with a hash that keeps two
 * ids apart. Slashes become folders.
 */
export function pageName(id: string): string {
  const parts = id.split("/").map((part) => part.replace(/[^\w.-]/g, "_").replace(/^\./, "_"));
  const name = parts.join("/");
  const isSafe = name === id && name === name.toLowerCase() && name.length <= LONGEST_NAME;
  if (isSafe && parts.every((part) => part !== "" && !RESERVED.test(part))) return name;
  const hash = createHash("sha256").update(id).digest("hex").slice(0, 12);
  return `${parts.join("_").slice(0, LONGEST_NAME)}-${hash}`;
}

/** Names that Windows keeps for devices, and ones that end in a full stop. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/;
