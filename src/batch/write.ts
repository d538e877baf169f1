/** The dataset in its folder: made beside the old one, then moved into place. */
import * as fs from "node:fs";
import path from "node:path";
import { makeFolder, moveIntoPlace, openWriter, removeFile, writeAtomic } from "../files.ts";
import { linesOf } from "../lines.ts";
import { REJECTED_FILE } from "../review/dataset.ts";
import type { ReviewPlan } from "../review/plan.ts";
import { assemble, clearFolder, type Assembled } from "./assemble.ts";
import { hashOfId, type FingerprintParts } from "./fingerprint.ts";
import type { Failures } from "./failures.ts";
import type { Store } from "./store.ts";
import { createKeyTable, type KeyTable } from "./table.ts";

/** What the last complete run left; while it is missing, the dataset may be half old and half new. */
export const LAST_RUN = "last-run.json";

export interface WriteInput {
  readonly output: string;
  readonly state: string;
  readonly parts: FingerprintParts;
  readonly store: Store;
  readonly failures: Failures;
  /** Null when reviewers decided nothing. */
  readonly review: ReviewPlan | null;
  /** Write a page for each article. */
  readonly pages: boolean;
}

/** Articles against the dataset that was there before. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export const NO_CHANGES: Changes = { added: 0, changed: 0, removed: 0 };

/** Makes all files beside the old ones, then puts them in place together; a kill in between makes the next run do it again. */
export async function writeDataset(
  input: WriteInput,
): Promise<{ readonly result: Assembled; readonly changes: Changes }> {
  const { output, state, parts, store, pages, failures, review } = input;
  const staging = path.join(state, "staging");
  clearFolder(staging);
  const before = readIds(state);
  const idsFile = path.join(staging, "ids");
  const ids = openWriter(idsFile);
  let added = 0;
  let changed = 0;
  let stillThere = 0;
  /** Names of pages, hashed. */
  const kept = createKeyTable(0);
  // From here on the output is neither the old dataset nor the new one, until the last run is written down again.
  removeFile(path.join(state, LAST_RUN));
  const result = await assemble({
    planFile: path.join(state, "plan"),
    store,
    failures,
    staging,
    review,
    about: {
      pullquote: parts.version,
      configuration: {
        ...(JSON.parse(parts.options) as object),
        issuesSha256: parts.issues,
        peopleSha256: parts.people,
      },
    },
    onArticle(id, textSha256) {
      const was = before.get(hashOfId(id));
      if (was === undefined) added++;
      else {
        stillThere++;
        if (was.join() !== halfHash(textSha256).join()) changed++;
      }
      ids.write(`${JSON.stringify(id)} ${textSha256.slice(0, 16)}\n`);
    },
    onPage(name, content) {
      if (!pages) return;
      const file = `${name}.md`;
      kept.set(hashOfId(file), []);
      writeIfChanged(path.join(output, "articles", file), content());
    },
  }).catch((error: unknown) => {
    ids.abandon();
    throw error;
  });
  ids.close();
  if (result.missing > 0) return { result, changes: NO_CHANGES };
  const names = [...Object.keys(result.files), "manifest.json"];
  moveIntoPlace(names.map((name) => ({ from: path.join(staging, name), to: path.join(output, name) })));
  if (!review) removeFile(path.join(output, REJECTED_FILE));
  removeOthers(path.join(output, "articles"), kept);
  moveIntoPlace([{ from: idsFile, to: path.join(state, "ids") }]);
  return { result, changes: { added, changed, removed: before.size() - stillThere } };
}

function writeIfChanged(file: string, content: string): void {
  if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === content) return;
  makeFolder(path.dirname(file));
  writeAtomic(file, content);
}

/** Pages of articles that left the dataset, and pieces of files of a run that was killed. */
function removeOthers(folder: string, kept: KeyTable): void {
  const others: string[] = [];
  const list = (within: string): void => {
    const listing = fs.opendirSync(path.join(folder, within));
    for (let entry; (entry = listing.readSync());) {
      const name = within + entry.name;
      if (entry.isDirectory()) list(`${name}/`);
      else if (entry.isFile() && !kept.has(hashOfId(name))) others.push(name);
    }
    listing.closeSync();
  };
  if (fs.existsSync(folder)) list("");
  for (const name of others) removeFile(path.join(folder, name));
}

/** Ids of the dataset that is there (hashed), with the beginnings of the hashes of their texts. */
export function readIds(state: string): KeyTable {
  const file = path.join(state, "ids");
  const ids = createKeyTable(2);
  if (!fs.existsSync(file)) return ids;
  for (const line of linesOf(file)) {
    const space = line.lastIndexOf(" ");
    ids.set(hashOfId(JSON.parse(line.slice(0, space)) as string), halfHash(line.slice(space + 1)));
  }
  return ids;
}

function halfHash(sha256: string): number[] {
  return [Number.parseInt(sha256.slice(0, 8), 16), Number.parseInt(sha256.slice(8, 16), 16)];
}
