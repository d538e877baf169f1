/** Quality on the sample gold never falls below the floors; `npm run floors` raises them. */
import { expect, it } from "vitest";
import { belowFloors, measureSample, readFloors } from "../scripts/floors.ts";

it("keeps every floor of the sample gold", async () => {
  const measured = await measureSample();
  expect(Object.keys(readFloors())).toEqual(expect.arrayContaining(Object.keys(measured)));
  expect(belowFloors(measured, "sample")).toEqual([]);
});
