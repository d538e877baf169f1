/** Pieces of bytes that wait elsewhere than in memory: what there is one of a row group or a speaker. */
export interface Pieces {
  add(piece: Uint8Array): void;
  /** Where the next piece will stand. */
  end(): number;
  /**
   * The pieces that stand from one place up to another, in order, by default all; each is only valid until the next one. Several may
   * be gone through at once, but nothing may be added meanwhile.
   */
  pieces(from?: number, to?: number): Iterable<Uint8Array>;
}
