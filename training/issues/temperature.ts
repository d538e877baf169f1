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

interface Answer {
  readonly scores: Float64Array;
  readonly label: number;
  readonly weight: number;
}

/** The temperature at which the first answers to held-out rows are on average as sure as they are right. */
export function honestTemperature(answers: readonly Answer[]): number {
  const sum = (of: (answer: Answer) => number): number =>
    answers.reduce((all, answer) => all + answer.weight * of(answer), 0);
  const right = sum(({ scores, label }) => (scores.indexOf(Math.max(...scores)) === label ? 1 : 0));
  return lowest((temperature) =>
    Math.abs(
      right - sum(({ scores }) => Math.max(...toProbabilities(Float64Array.from(scores), temperature))),
    ),
  );
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
