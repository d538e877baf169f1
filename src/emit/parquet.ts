/**
 * Records as Parquet: the rows of row.ts, written group by group so that memory does not grow with their number. A file ends in an
 * account of all its groups; what of it is known waits in a spool, and the end is written from there, group by group again.
 */
import { deserialize, serialize } from "node:v8";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import type { Pieces } from "./pieces.ts";
import { COLUMNS, type ColumnName, type Columns } from "./row.ts";

/** A row has some 2 kB, and what makes a group takes several times that. */
const ROWS_PER_GROUP = 5_000;
/** Bytes that are written at once. */
const PIECE = 1 << 18;

export interface ParquetRows {
  add(columns: Columns): void;
  /** Writes the last group and the footer. */
  finish(): void;
}

/** Of the writer's own; what a group leaves for the end of the file. */
type Group = ParquetWriter["row_groups"][number];
type PageIndex = ParquetWriter["pendingIndexes"][number];
interface Kept {
  readonly group: Group;
  /** Of each column; undefined for those of one page. */
  readonly offsetIndexes: readonly PageIndex["offsetIndex"][];
}
/** Where the index of a column's pages came to stand. */
type IndexPlace = Pick<Group["columns"][number], "offset_index_offset" | "offset_index_length">;

/** `write` takes the bytes of the file, in order; they are overwritten once it has returned. */
export function createParquet(write: (bytes: Uint8Array) => void, spool: Pieces): ParquetRows {
  const buffer = new PieceWriter(write);
  const parquet = new ParquetWriter({
    writer: buffer,
    schema: [
      { name: "root", num_children: COLUMNS.length },
      ...COLUMNS.map(({ name, type }) =>
        type === "STRING"
          ? ({ name, type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" } as const)
          : ({ name, type, repetition_type: "OPTIONAL" } as const),
      ),
    ],
    createdBy: "pullquote",
  });
  const pending = Object.fromEntries(COLUMNS.map(({ name }) => [name, []])) as unknown as Record<
    ColumnName,
    (string | number | null)[]
  >;
  let groups = 0;
  const writeGroup = (): void => {
    const columnData = COLUMNS.map(({ name }) => ({ name, data: pending[name].slice(0, ROWS_PER_GROUP) }));
    void parquet.write({ columnData, rowGroupSize: ROWS_PER_GROUP });
    for (const { name } of COLUMNS) pending[name] = pending[name].slice(ROWS_PER_GROUP);
    const [group] = parquet.row_groups.splice(0);
    const offsetIndexes = parquet.pendingIndexes.splice(0).map(({ offsetIndex }) => offsetIndex);
    spool.add(serialize({ group: group!, offsetIndexes } satisfies Kept));
    groups++;
  };
  const kept = function* (): Generator<Kept> {
    for (const piece of spool.pieces()) yield deserialize(piece) as Kept;
  };
  /** Lets the writer end the file, as if it had kept all groups. */
  const writeEnd = (): void => {
    const places: IndexPlace[] = [];
    // The writer goes through them three times; in one of these it tells where it has put the indexes.
    parquet.pendingIndexes = new Streamed(groups * COLUMNS.length, function* () {
      for (const { group, offsetIndexes } of kept())
        for (const [column, offsetIndex] of offsetIndexes.entries()) {
          const chunk = group.columns[column]!;
          yield { chunk, offsetIndex } as PageIndex;
          const { offset_index_offset, offset_index_length } = chunk;
          if (offset_index_offset !== undefined) places.push({ offset_index_offset, offset_index_length });
        }
    });
    parquet.row_groups = new Streamed(groups, function* () {
      let next = 0;
      for (const { group, offsetIndexes } of kept()) {
        for (const [column, index] of offsetIndexes.entries())
          if (index && index.page_locations.length > 1) Object.assign(group.columns[column]!, places[next++]);
        yield group;
      }
    });
    void parquet.finish();
    buffer.flush();
  };
  return {
    add(columns) {
      for (const { name } of COLUMNS) for (const value of columns[name]) pending[name].push(value);
      while (pending.id.length >= ROWS_PER_GROUP) writeGroup();
    },
    finish() {
      if (pending.id.length > 0) writeGroup();
      writeEnd();
    },
  };
}

/** Gives its bytes away before it grows; `offset` goes on counting, because the footer tells where each column stands in the file. */
class PieceWriter extends ByteWriter {
  readonly #write: (bytes: Uint8Array) => void;

  constructor(write: (bytes: Uint8Array) => void) {
    super(PIECE);
    this.#write = write;
  }

  override ensure(size: number): void {
    if (this.index + size > PIECE) this.flush();
    super.ensure(size);
  }

  flush(): void {
    if (this.index > 0) this.#write(new Uint8Array(this.buffer, 0, this.index));
    this.index = 0;
  }
}

/** A list that the writer can go through but that is never there as a whole. */
class Streamed<T> extends Array<T> {
  readonly #items: () => Iterable<T>;

  constructor(length: number, items: () => Iterable<T>) {
    super();
    this.length = length;
    this.#items = items;
  }

  override [Symbol.iterator](): ReturnType<T[]["values"]> {
    return this.#items()[Symbol.iterator]() as ReturnType<T[]["values"]>;
  }

  override map<U>(change: (item: T, index: number, list: T[]) => U): U[] {
    const items = this.#items;
    return new Streamed(this.length, function* () {
      let index = 0;
      for (const item of items()) yield change(item, index++, []);
    });
  }
}
