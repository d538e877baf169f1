/** Quality on the sample gold never falls below the floors; `npm run floors` raises them. */
import { expect, it } from "vitest";
import { measureSample, readFloors } from "../scripts/floors.ts";

it("keeps every floor of the sample gold", async () => {
  const measured = await measureSample();
  const floors = readFloors();
  expect(Object.keys(floors)).not.toHaveLength(0);
  const below = Object.entries(floors).filter(([figure, floor]) => (measured[figure] ?? 0) < floor);
  expect(below.map(([figure, floor]) => `${figure}: ${measured[figure]}, its floor is ${floor}`)).toEqual([]);
});
