/** The dataset in its folder: made beside the old one, then moved into place. */
import * as fs from "node:fs";
import path from "node:path";
import { makeFolder, moveIntoPlace, openWriter, removeFile, writeAtomic } from "../files.ts";
import { REJECTED_FILE } from "../review/dataset.ts";
import type { ReviewPlan } from "../review/plan.ts";
import { assemble, clearFolder, type Assembled } from "./assemble.ts";
import { createDiskTable, type DiskTable } from "./disk-table.ts";
import { hashOfId, type FingerprintParts } from "./fingerprint.ts";
import type { Failures } from "./failures.ts";
import { createIdTable, idLine, IDS, readIds } from "./ids.ts";
import type { Store } from "./store.ts";
import { hexToWords, KEY_WORDS } from "./table.ts";

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
  const before = createIdTable(path.join(staging, "ids-before"));
  /** Names, hashed. */
  const keptPages = createDiskTable(path.join(staging, "kept-pages"), KEY_WORDS, 0);
  const idsFile = path.join(staging, IDS);
  const ids = openWriter(idsFile);
  const counts = { none: 0, same: 0, other: 0 };
  try {
    for (const article of readIds(state)) before.add(article);
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
      onArticle(article) {
        counts[before.find(article)]++;
        ids.write(idLine(article));
      },
      onPage(name, content) {
        if (!pages) return;
        const file = `${name}.md`;
        keptPages.add(hexToWords(hashOfId(file)), []);
        writeIfChanged(path.join(output, "articles", file), content());
      },
    });
    ids.close();
    if (result.missing > 0) return { result, changes: NO_CHANGES };
    const names = [...Object.keys(result.files), "manifest.json"];
    moveIntoPlace(names.map((name) => ({ from: path.join(staging, name), to: path.join(output, name) })));
    if (!review) removeFile(path.join(output, REJECTED_FILE));
    removeOthers(path.join(output, "articles"), keptPages);
    moveIntoPlace([{ from: idsFile, to: path.join(state, IDS) }]);
    const removed = before.size() - counts.same - counts.other;
    return { result, changes: { added: counts.none, changed: counts.other, removed } };
  } finally {
    ids.abandon();
    before.close();
    keptPages.close();
  }
}

function writeIfChanged(file: string, content: string): void {
  if (fs.existsSync(file) && fs.readFileSync(file, "utf8") === content) return;
  makeFolder(path.dirname(file));
  writeAtomic(file, content);
}

/** Pages of articles that left the dataset, and pieces of files of a run that was killed. */
function removeOthers(folder: string, kept: DiskTable): void {
  const others: string[] = [];
  const list = (within: string): void => {
    const listing = fs.opendirSync(path.join(folder, within));
    for (let entry; (entry = listing.readSync());) {
      const name = within + entry.name;
      if (entry.isDirectory()) list(`${name}/`);
      else if (entry.isFile() && kept.get(hexToWords(hashOfId(name))).next().done) others.push(name);
    }
    listing.closeSync();
  };
  if (fs.existsSync(folder)) list("");
  for (const name of others) removeFile(path.join(folder, name));
}
