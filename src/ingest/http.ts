/** The HTTP response of a WARC record -> its page. */
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { ArticleError } from "../errors.ts";

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const HEAD_END = Buffer.from("\r\n\r\n");
/** A page of more bytes after unpacking is an attack or no article. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Header only: `body` is as it was sent. Undefined when this is no HTTP response. */
export function readHead(bytes: Uint8Array): HttpResponse | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const [statusLine = "", ...lines] = buffer.toString("latin1", 0, end).split("\r\n");
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(statusLine);
  if (!status) return undefined;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { status: Number(status[1]), headers, body: buffer.subarray(end + HEAD_END.length) };
}

/** The body without the encodings that it was sent in. */
export function unpackBody({ headers, body }: HttpResponse, place: string): Uint8Array {
  const chunked = headers.get("transfer-encoding")?.toLowerCase() === "chunked";
  const whole = chunked ? joinChunks(Buffer.from(body)) : body;
  const options = { maxOutputLength: MOST_BYTES };
  try {
    switch (headers.get("content-encoding")?.toLowerCase()) {
      case "gzip":
      case "x-gzip":
        return gunzipSync(whole, options);
      case "deflate":
        return inflateSync(whole, options);
      case "br":
        return brotliDecompressSync(whole, options);
      default:
        return whole;
    }
  } catch (error) {
    const { message } = error as Error;
    throw new ArticleError("E004", place, `the page cannot be unpacked (${message}).`, "Leave it out.");
  }
}

/** Some crawlers keep the header and undo the encoding: what does not look like chunks is the body itself. */
function joinChunks(bytes: Buffer): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let position = 0; position < bytes.length;) {
    const lineEnd = bytes.indexOf("\r\n", position);
    const size = lineEnd < 0 ? Number.NaN : Number.parseInt(bytes.toString("latin1", position, lineEnd), 16);
    if (Number.isNaN(size)) return pieces.length === 0 ? bytes : Buffer.concat(pieces);
    if (size === 0) break;
    pieces.push(bytes.subarray(lineEnd + 2, lineEnd + 2 + size));
    position = lineEnd + 2 + size + 2;
  }
  return Buffer.concat(pieces);
}

/** `charset=…` of a Content-Type header. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /charset="?([\w-]+)/i.exec(contentType ?? "")?.[1];
}
