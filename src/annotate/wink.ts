/**
 * wink-nlp with as much of its model as tokens, tags and raw sentence ends need.
 *
 * The model's own start copies three megabytes through JSON and reads the exceptions of a stemmer, names and sentiments:
 * a sixth of a short run. Here its files are read one by one. They lie inside of the package, so its version is fixed.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import winkNLP, { type WinkMethods } from "wink-nlp";

export interface Reader {
  readonly nlp: WinkMethods;
  readonly words: Vocabulary;
}

/** The words that wink knows: its model's, then those that it has met. */
export interface Vocabulary {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
  readonly intrinsicSize: number;
}

/** A list in the file, and what wink's own loader puts beside it. */
interface Feature extends Partial<Vocabulary> {
  readonly list: readonly string[];
  index?: number;
}

/** How wink packs a feature: in which word, with which mask and shift; 0: as its place in a list; 1: new words have it, too. */
type Packing = readonly [word: number, mask: number, shift: number, isNumber: number, isOfNewWords: number];

interface ModelFile {
  readonly packing: { readonly layout: Readonly<Record<string, Packing>> };
  readonly features: Readonly<Record<string, Feature>> & {
    readonly lexeme: Feature;
    readonly posClusters: Feature;
  };
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  readonly lexicon: string;
  readonly xpansions: string;
}

const require = createRequire(import.meta.url);
const CORE = "wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json";

/** An automaton without a state, for what is not asked for. */
const NOTHING = () => ({ machines: ["[0,0,{},{},{},{}]"], transformers: [] });

export function startReader(): Reader {
  const core = readCore();
  const model = {
    core: () => core,
    featureFn: require("wink-eng-lite-web-model/dist/feature.js") as unknown,
    sbd: require("wink-eng-lite-web-model/dist/load-sbd-model.js") as unknown,
    pos: require("wink-eng-lite-web-model/dist/load-pos-model.js") as unknown,
    ner: NOTHING,
    negation: NOTHING,
    sa: NOTHING,
    metaCER: NOTHING,
    addons: {},
  };
  return { nlp: winkNLP(model, ["sbd", "pos"]), words: core.features.lexeme as Vocabulary };
}

/** What `core()` of the model gives. Read anew for each reader, as wink changes it. */
function readCore() {
  const file = JSON.parse(readFileSync(require.resolve(CORE), "utf8")) as ModelFile;
  const { packing, features, pos } = file;
  const places = Object.entries(packing.layout);
  for (const [name, [, , , isNumber]] of places) if (isNumber === 0) addPlaces(features[name]!);
  addPlaces(features.lexeme);
  const clusters = features.posClusters.list.map(
    (tags) => new Set(tags.split("_").map((tag) => pos.hash[tag] ?? 0)),
  );
  return {
    ...file,
    packing: {
      ...packing,
      efList: places.flatMap(([name, [, , , , isOfNewWords]]) => (isOfNewWords === 1 ? [name] : [])),
    },
    features: { ...features, posClusters: { list: clusters } },
    lexicon: numbers(file.lexicon),
    xpansions: numbers(file.xpansions),
  };
}

/** Adds the place of each value by its name, and where the places of new ones begin. */
function addPlaces(feature: Feature): void {
  const { list } = feature;
  const hash = Object.create(null) as Record<string, number>;
  for (let place = 0; place < list.length; place++) hash[list[place]!] = place;
  Object.assign(feature, { hash, intrinsicSize: list.length, index: list.length });
}

function numbers(base64: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(base64, "base64")).buffer);
}
