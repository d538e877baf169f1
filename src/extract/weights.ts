/**
 * Log-odds of features, counted on a training corpus by training/cues.ts.
 *
 * A feature has a name that one can read, `rule=object:np how=before`. At work names are never written out, which would
 * cost more than all else: they are hashed part by part, so that those with a common beginning share its work.
 */
import { ModelFile, rowFinder } from "../model-file.ts";

/** Writes a part of a name behind its beginning: hashes at work, strings in training. */
export type Naming<Name> = (part: string, beginning?: Name) => Name;

/** By the hash of the feature's name; undefined where it was too rare to be counted. */
export interface Weights {
  get(feature: number): number | undefined;
}

/** Points of a rising curve: the sum that the features give, as a probability, and the share that was right. */
export type Curve = readonly (readonly [number, number])[];

export interface AttributionModel {
  readonly weights: Weights;
  /** For candidates with a quotation of some length, and for all others. */
  readonly curves: { readonly quoted: Curve; readonly indirect: Curve };
}

export interface AttributionHeader extends Pick<AttributionModel, "curves"> {
  readonly format: "attribution-1";
  readonly features: number;
}

let model: AttributionModel | undefined;

export function attributionModel(): AttributionModel {
  if (model) return model;
  const file = new ModelFile<AttributionHeader>("attribution.bin", "attribution-1");
  const { features, curves } = file.header;
  const rowOf = rowFinder(file.uint32(features));
  const tenths = file.int8(features);
  const get = (feature: number): number | undefined => {
    const row = rowOf(feature);
    return row < 0 ? undefined : tenths[row]! / 10;
  };
  model = { weights: { get }, curves };
  return model;
}
