/**
 * Numbers by key, on disk: what there is one of an article while a dataset is written. Memory does not grow with it.
 *
 * A row stands where the first word of its key, a hash, puts it, or in the next free place behind. Of the file, the same number of
 * pages is in memory however long it gets; a table that fits into them never comes to the disk. It is not sorted runs that are
 * merged, because what is looked for depends on what was found before: an article that repeats another one is not remembered.
 */
import * as fs from "node:fs";
import { onDisk, removeFile, writeAll } from "../files.ts";

export interface DiskTable {
  /** Numbers of 32 bits, as many as the table was made for; the first of the key is spread evenly. */
  add(key: ArrayLike<number>, values: ArrayLike<number>): void;
  /** What was added under the key, in the order in which it came. Each is only valid until the next call. */
  get(key: ArrayLike<number>): Generator<Uint32Array>;
  size(): number;
  /** Removes the file. */
  close(): void;
}

const PAGE_BYTES = 4096;
const PAGE_WORDS = PAGE_BYTES / Uint32Array.BYTES_PER_ELEMENT;
/** Two megabytes. */
const PAGES_IN_MEMORY = 512;
const FEWEST_PLACES = 1 << 10;
/** Of the places, at most so many are taken: beyond, looking up gets long. */
const MOST_FULL = 0.7;
const GROWTH = 2;

export function createDiskTable(
  file: string,
  keyWords: number,
  valueWords: number,
  pagesInMemory = PAGES_IN_MEMORY,
): DiskTable {
  /** Of a row: 1 where there is one, the key, its values. */
  const rowWords = 1 + keyWords + valueWords;
  const rowsOfPage = Math.floor(PAGE_WORDS / rowWords);
  let places = FEWEST_PLACES;
  /** One behind the last that is taken: rows may stand behind the places, so that they never begin again at the front. */
  let end = 0;
  let size = 0;
  let pages = openPages(`${file}.${places}`, pagesInMemory);

  const firstPlace = (hash: number): number => Math.floor((hash / 2 ** 32) * places);
  const rowAt = (place: number, change = false): Uint32Array => {
    const page = Math.floor(place / rowsOfPage);
    const at = (place - page * rowsOfPage) * rowWords;
    return pages.get(page, change).subarray(at, at + rowWords);
  };
  const put = (row: ArrayLike<number>): void => {
    let place = firstPlace(row[1]!);
    while (rowAt(place)[0] === 1) place++;
    rowAt(place, true).set(row);
    end = Math.max(end, place + 1);
  };
  /** Rows keep their order, so that both files are gone through from front to back. */
  const grow = (): void => {
    const [old, oldEnd] = [pages, end];
    try {
      places *= GROWTH;
      end = 0;
      pages = openPages(`${file}.${places}`, pagesInMemory);
      for (let page = 0; page * rowsOfPage < oldEnd; page++) {
        const words = old.get(page);
        for (let at = 0; at < rowsOfPage * rowWords; at += rowWords)
          if (words[at] === 1) put(words.subarray(at, at + rowWords));
      }
    } finally {
      old.close();
    }
  };
  return {
    add(key, values) {
      if (size >= places * MOST_FULL) grow();
      const row = new Uint32Array(rowWords);
      row[0] = 1;
      row.set(key, 1);
      row.set(values, 1 + keyWords);
      put(row);
      size++;
    },
    *get(key) {
      for (let place = firstPlace(key[0]!); ; place++) {
        const row = rowAt(place);
        if (row[0] !== 1) return;
        let word = 0;
        while (word < keyWords && row[1 + word] === key[word]) word++;
        if (word === keyWords) yield row.subarray(1 + keyWords);
      }
    },
    size: () => size,
    close: () => pages.close(),
  };
}

interface Pages {
  /** Zeros until it was changed. Only valid until the next call. */
  get(page: number, change?: boolean): Uint32Array;
  close(): void;
}

interface Frame {
  page: number;
  isChanged: boolean;
  readonly words: Uint32Array;
  readonly bytes: Uint8Array;
}

/** The file comes into being with the first page that leaves memory. */
function openPages(file: string, inMemory: number): Pages {
  const frames = new Map<number, Frame>();
  let fd: number | undefined;
  const putBack = ({ page, bytes }: Frame): void => {
    onDisk(file, () => {
      fd ??= fs.openSync(file, "w+");
      writeAll(fd, bytes, page * PAGE_BYTES);
    });
  };
  const newFrame = (): Frame => {
    const words = new Uint32Array(PAGE_WORDS);
    return { page: -1, isChanged: false, words, bytes: new Uint8Array(words.buffer) };
  };
  return {
    get(page, change = false) {
      // Hashes come from anywhere: to keep what was used last would find no more than to have one frame for each of so many pages.
      let frame = frames.get(page % inMemory);
      if (!frame) frames.set(page % inMemory, (frame = newFrame()));
      if (frame.page !== page) {
        if (frame.isChanged) putBack(frame);
        const read = fd === undefined ? 0 : fs.readSync(fd, frame.bytes, 0, PAGE_BYTES, page * PAGE_BYTES);
        frame.bytes.fill(0, read);
        frame.page = page;
        frame.isChanged = false;
      }
      frame.isChanged ||= change;
      return frame.words;
    },
    close() {
      frames.clear();
      if (fd === undefined) return;
      fs.closeSync(fd);
      fd = undefined;
      removeFile(file);
    },
  };
}
