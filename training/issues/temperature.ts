/** What held-out scores are divided by before they become probabilities. */
import { toProbabilities } from "./fit.ts";

/** The temperature that makes held-out labels most likely (Guo et al. 2017). */
export function fitTemperature(scores: readonly Float64Array[], labels: readonly number[]): number {
  return lowest((temperature) => {
    let sum = 0;
    for (const [i, row] of scores.entries())
      sum -= Math.log(toProbabilities(Float64Array.from(row), temperature)[labels[i]!]! + 1e-12);
    return sum;
  });
}

/** The temperature at which the first answers to held-out rows are on average as sure as they are right. */
export function honestTemperature(scores: readonly Float64Array[], labels: readonly number[]): number {
  const right = scores.filter((row, i) => row.indexOf(Math.max(...row)) === labels[i]).length;
  return lowest((temperature) => {
    let sure = 0;
    for (const row of scores) sure += Math.max(...toProbabilities(Float64Array.from(row), temperature));
    return Math.abs(sure - right);
  });
}

/** Where a function that falls and then rises is lowest, by golden section. */
function lowest(of: (value: number) => number): number {
  let low = 0.2;
  let high = 6;
  while (high - low > 0.005) {
    const a = high - (high - low) * 0.618;
    const b = low + (high - low) * 0.618;
    if (of(a) < of(b)) high = b;
    else low = a;
  }
  return (low + high) / 2;
}
