import { remembered } from "../../../src/host/calc/remembered";

test("what was found in a text is not looked for again, nothing included", () => {
  const find = jest.fn((text: string) => (text === "=" ? null : { text }));
  const found = remembered(find);
  expect(found("=A1")).toBe(found("=A1"));
  expect([found("="), found("=")]).toEqual([null, null]);
  expect(find.mock.calls).toEqual([["=A1"], ["="]]);
});

test("begins anew when there are too many, and answers the same", () => {
  const found = remembered((text) => ({ text }));
  const first = found("=0");
  for (let number = 1; number <= 10_000; number++) found(`=${number}`);
  expect(found("=0")).toEqual(first);
  expect(found("=0")).not.toBe(first);
});
