/** Several writes as one: all of them or none, and one undo. */
import type { Outcome, Undo } from "../../src/taskpane/planHost";
import { together } from "../../src/taskpane/useOperations";

const said: string[] = [];
beforeEach(() => said.splice(0));

const step =
  (name: string, fails = false) =>
  (): Promise<Outcome<Undo>> => {
    said.push(name);
    if (fails) return Promise.resolve({ ok: false, error: { code: "busy", text: { en: "", zh: "" }, next: { en: "", zh: "" } } });
    return Promise.resolve({
      ok: true,
      value: () => {
        said.push(`not ${name}`);
        return Promise.resolve({ ok: true, value: true });
      },
    });
  };

test("what was done is taken back where a later step fails", async () => {
  const outcome = await together([step("add"), step("change", true), step("more")]);
  expect([outcome.ok, said]).toEqual([false, ["add", "change", "not add"]]);
});

test("one undo takes back all, the last first", async () => {
  const outcome = await together([step("add"), step("change")]);
  if (outcome.ok) await outcome.value();
  expect(said).toEqual(["add", "change", "not change", "not add"]);
});
