/** Records as Parquet: the rows of row.ts, written group by group so that memory does not grow with their number. */
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { COLUMNS, type ColumnName, type Columns } from "./row.ts";

/** A row has some 2 kB, and what makes a group takes several times that. */
const ROWS_PER_GROUP = 5_000;

export interface ParquetRows {
  add(columns: Columns): void;
  /** Writes the last group and the footer. */
  finish(): void;
}

/** `write` takes the bytes of the file, in order; they are overwritten once it has returned. */
export function createParquet(write: (bytes: Uint8Array) => void): ParquetRows {
  const buffer = new ByteWriter();
  const flush = (): void => {
    write(new Uint8Array(buffer.buffer, 0, buffer.index));
    buffer.index = 0; // `offset` goes on counting: the footer tells where each column stands in the file
  };
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
  const writeGroup = (): void => {
    const columnData = COLUMNS.map(({ name }) => ({ name, data: pending[name].slice(0, ROWS_PER_GROUP) }));
    void parquet.write({ columnData, rowGroupSize: ROWS_PER_GROUP });
    for (const { name } of COLUMNS) pending[name] = pending[name].slice(ROWS_PER_GROUP);
    flush();
  };
  return {
    add(columns) {
      for (const { name } of COLUMNS) for (const value of columns[name]) pending[name].push(value);
      while (pending.id.length >= ROWS_PER_GROUP) writeGroup();
    },
    finish() {
      if (pending.id.length > 0) writeGroup();
      void parquet.finish();
      flush();
    },
  };
}
