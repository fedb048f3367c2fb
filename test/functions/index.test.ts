/** The browser's entry, with the runtime's own interface in its place. */
import { registry } from "../registry";

type Answer = (...args: readonly unknown[]) => unknown;

class RuntimeError {
  constructor(
    readonly code: string,
    readonly message = "",
  ) {}
}

const runtime = {
  associated: new Map<string, Answer>(),
  associate(id: string, answer: Answer) {
    runtime.associated.set(id, answer);
  },
  Error: RuntimeError,
  ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!", invalidNumber: "#NUM!", nullReference: "#NULL!" },
};

describe("Custom functions in the browser", () => {
  const call = (id: string, ...args: readonly unknown[]): unknown => runtime.associated.get(id)?.(...args, { address: "Sheet1!A1" });

  beforeAll(async () => {
    Object.assign(globalThis, { CustomFunctions: runtime, ALL_FUNCTIONS: registry.functions.map(({ id }) => id) });
    await import("../../src/functions");
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });

  it("associates every definition", () => {
    expect([...runtime.associated.keys()].sort()).toEqual(registry.functions.map(({ id }) => id).sort());
  });

  it("ignores the runtime's invocation object behind the arguments", () => {
    expect(call("INFLUENCE", "decision", "decision-maker", null)).toBe(100);
  });

  it("shows a blank as an empty text, also inside a spilled result", async () => {
    expect(call("INFLUENCE", "", "user", null)).toBe("");
    expect(await call("WHY", "grade", [[""]], [[0.5]], [[46347]], null, null, null)).toEqual([[""]]);
  });

  it("takes what is left out at the end for left out", async () => {
    expect(await call("WHY", "stage", [[true, true, true, true, true, true]], null, null, null, null, null)).toEqual([
      ["Closed: all six milestones are reached.", "Nothing is left to do."],
    ]);
  });

  const thrownBy = (id: string, ...args: readonly unknown[]): unknown => {
    try {
      return call(id, ...args);
    } catch (error) {
      return error instanceof RuntimeError ? `${error.code} ${error.message}`.trim() : error;
    }
  };

  it("throws errors with their message", () => {
    expect(thrownBy("INFLUENCE", "boss", "user", null)).toBe(
      "#VALUE! level: “boss” is not known. Accepted: Operational / 操作层, Management / 管理层, Decision / 决策层.",
    );
    expect(thrownBy("BVFVALUE", [["K", 1, "Cost", ""]], "Q")).toBe("#N/A No node has the id “Q”.");
  });

  it("passes errors of cells on, as runtime errors and as data types", () => {
    expect(thrownBy("INFLUENCE", new RuntimeError("#DIV/0!"), "user", null)).toBe("#DIV/0!");
    expect(thrownBy("INFLUENCE", { type: "Error", basicValue: "#N/A" }, "user", null)).toBe("#N/A");
  });
});
