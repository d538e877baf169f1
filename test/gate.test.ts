/** Quality on the sample gold and on stories kept back never falls below the floors; `npm run floors` raises them. */
import { expect, it } from "vitest";
import { measureQuality, readFloors } from "../scripts/floors.ts";

it("keeps every floor", async () => {
  const measured = await measureQuality();
  const floors = readFloors();
  expect(Object.keys(floors)).not.toHaveLength(0);
  const below = Object.entries(floors).filter(([figure, floor]) => (measured[figure] ?? 0) < floor);
  expect(below.map(([figure, floor]) => `${figure}: ${measured[figure]}, its floor is ${floor}`)).toEqual([]);
});
