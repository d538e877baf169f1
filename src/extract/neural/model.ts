/**
 * The encoder behind onnxruntime: loaded once and lazily, checked against its manifest, run window by window on one
 * thread, so that the same text gives the same numbers whatever else is being worked.
 */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { InferenceSession, Tensor } from "onnxruntime-node";
import { ArticleError } from "../../errors.ts";
import type { Encoded } from "./features.ts";
import { readVocabulary } from "./wordpiece.ts";
import { type Window, windowsOf } from "./windows.ts";

/** Number of tags: outside; begin and inside of content, cue and source. */
export const TAGS = 7;

/** A pointer's target: a piece, or -1 for a place outside the window (or none), with its probability. */
export interface Link {
  readonly at: number;
  readonly probability: number;
}

/** What the encoder says about each piece of an article. Probabilities are rounded to 1e-4. */
export interface Readings {
  /** `tags[i * TAGS + t]` is the probability of tag `t` for piece `i`. */
  readonly tags: Float32Array;
  /** Where the cue of a content begins. Only for pieces that begin a word and may be content. */
  readonly toCue: readonly (readonly Link[])[];
  /** Where the source of a cue begins. Only for pieces that begin a word and may be a cue. */
  readonly toSource: readonly (readonly Link[])[];
}

/** `models/encoder.json`. */
export interface Manifest {
  readonly sha256: string;
  readonly vocabularySha256: string;
  /** Logistic calibration: weights of the decoder's evidence, the intercept last. */
  readonly calibration: readonly number[];
}

export interface Encoder {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly manifest: Manifest;
  read(encoded: Encoded): Promise<Readings>;
}

/** The folder `models/` of this package, seen from `src/extract/neural` and from `dist/extract/neural` alike. */
export const MODELS = new URL("../../../models/", import.meta.url);

const REMEDY = "Use the rules instead: --engine rules.";

/**
 * Loads the encoder from a folder with `encoder.json`, `encoder.onnx` and `encoder-vocabulary.txt`.
 * @throws ArticleError E040 when a file is missing or damaged, or onnxruntime-node cannot be loaded.
 */
export async function loadEncoder(folder: URL = MODELS): Promise<Encoder> {
  const manifest = readManifest(await readModelFile(folder, "encoder.json"), folder);
  const weights = await readModelFile(folder, "encoder.onnx", manifest.sha256);
  const pieces = await readModelFile(folder, "encoder-vocabulary.txt", manifest.vocabularySha256);
  const vocabulary = readVocabulary(pieces.toString("utf8"));
  const place = fileURLToPath(new URL("encoder.onnx", folder));
  const runtime = await import("onnxruntime-node").catch((cause: unknown) => {
    throw unavailable("onnxruntime-node", `the runtime cannot be loaded: ${firstLine(cause)}.`);
  });
  const session = await runtime.InferenceSession.create(weights, {
    executionProviders: ["cpu"],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: "sequential",
    logSeverityLevel: 3,
  }).catch((cause: unknown) => {
    throw unavailable(place, `the model cannot be read: ${firstLine(cause)}.`);
  });
  const sentenceEnds = new Set([".", "!", "?"].map((mark) => vocabulary.get(mark) ?? -1));
  const frame = { first: vocabulary.get("[CLS]") ?? 0, last: vocabulary.get("[SEP]") ?? 0 };
  return {
    vocabulary,
    manifest,
    read: async (encoded) => {
      const readings = emptyReadings(encoded.ids.length);
      const known = new Map<string, InferenceSession.ReturnType>();
      for (const window of windowsOf(encoded, (id) => sentenceEnds.has(id))) {
        const key = keyOf(encoded, window);
        const result = known.get(key) ?? (await session.run(inputs(runtime.Tensor, encoded, window, frame)));
        if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
        known.set(key, result);
        collect(result, encoded, window, readings);
      }
      return readings;
    },
  };
}

/** Windows kept in case that they come again, as in texts that somebody made by repeating one. */
const MOST_KNOWN = 8;

/** All that the encoder is shown of a window. */
function keyOf({ ids, shape, quote, gap, lexicon }: Encoded, { from, to }: Window): string {
  return [ids, shape, quote, gap, lexicon].map((values) => values.slice(from, to).join()).join(";");
}

function readManifest(bytes: Buffer, folder: URL): Manifest {
  try {
    return JSON.parse(bytes.toString("utf8")) as Manifest;
  } catch {
    throw unavailable(fileURLToPath(new URL("encoder.json", folder)), "the neural engine's file is damaged.");
  }
}

function unavailable(place: string, problem: string): ArticleError {
  return new ArticleError("E040", place, problem, REMEDY);
}

function firstLine(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return (message.split("\n")[0] ?? "").replace(/\.$/, "");
}

async function readModelFile(folder: URL, name: string, sha256?: string): Promise<Buffer> {
  const url = new URL(name, folder);
  const bytes = await readFile(url).catch(() => {
    throw unavailable(fileURLToPath(url), "the neural engine's file is missing.");
  });
  if (sha256 !== undefined && createHash("sha256").update(bytes).digest("hex") !== sha256)
    throw unavailable(
      fileURLToPath(url),
      "the neural engine's file is damaged: its SHA-256 is not the expected one.",
    );
  return bytes;
}

interface Collected extends Readings {
  readonly toCue: Link[][];
  readonly toSource: Link[][];
}

function emptyReadings(length: number): Collected {
  const lists = () => Array.from({ length }, (): Link[] => []);
  return { tags: new Float32Array(length * TAGS), toCue: lists(), toSource: lists() };
}

function inputs(
  TensorOf: typeof Tensor,
  encoded: Encoded,
  { from, to }: Window,
  frame: { first: number; last: number },
): InferenceSession.FeedsType {
  const tensor = (values: readonly number[], first: number, last: number) => {
    const data = BigInt64Array.from([first, ...values.slice(from, to), last], BigInt);
    return new TensorOf("int64", data, [1, data.length]);
  };
  return {
    ids: tensor(encoded.ids, frame.first, frame.last),
    shape: tensor(encoded.shape, 0, 0),
    quote: tensor(encoded.quote, 0, 0),
    gap: tensor(encoded.gap, 0, 0),
    lexicon: tensor(encoded.lexicon, 0, 0),
  };
}

/** Below this a tag or a link is not worth keeping. */
const FAINT = 0.02;

const rounded = (p: number) => Math.round(p * 1e4) / 1e4;

function collect(
  result: InferenceSession.ReturnType,
  { first }: Encoded,
  { from, to, coreFrom, coreTo }: Window,
  into: Collected,
): void {
  const data = (name: string) => result[name]!.data as Float32Array;
  const [tags, toCue, toSource] = [data("tags"), data("to_cue"), data("to_source")];
  const length = to - from + 2;
  const links = (all: Float32Array, row: number): Link[] => {
    const found: Link[] = [];
    for (let k = 0; k < length; k++) {
      const probability = rounded(all[row * length + k]!);
      if (probability < FAINT) continue;
      found.push({ at: k === 0 || k === length - 1 ? -1 : from + k - 1, probability });
    }
    return found;
  };
  for (let i = coreFrom; i < coreTo; i++) {
    const row = i - from + 1;
    for (let t = 0; t < TAGS; t++) into.tags[i * TAGS + t] = rounded(tags[row * TAGS + t]!);
    if (first[i] === 0) continue;
    const may = (tag: number) => into.tags[i * TAGS + tag]! + into.tags[i * TAGS + tag + 1]! >= FAINT;
    if (may(1)) into.toCue[i] = links(toCue, row);
    if (may(3)) into.toSource[i] = links(toSource, row);
  }
}
