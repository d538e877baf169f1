/** The file format of src/model-file.ts: header length, header, arrays aligned to four bytes. */
export function pack(
  header: object,
  arrays: readonly (Uint32Array | Float32Array | Int8Array | Uint8Array)[],
): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const aligned = (length: number): number => Math.ceil(length / 4) * 4;
  const length = arrays.reduce((sum, array) => aligned(sum) + array.byteLength, 4 + json.length);
  const bytes = new Uint8Array(length);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 4);
  let offset = 4 + json.length;
  for (const array of arrays) {
    offset = aligned(offset);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
    offset += array.byteLength;
  }
  return bytes;
}
