/** The browser's entry, with the runtime's own interface in its place. */
import { functionDefinitions } from "../../src/functions/registry";

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
    Object.assign(globalThis, { CustomFunctions: runtime });
    await import("../../src/functions/index");
  });
  afterAll(() => {
    Reflect.deleteProperty(globalThis, "CustomFunctions");
  });

  it("associates every definition", () => {
    expect([...runtime.associated.keys()]).toEqual(functionDefinitions.map(({ id }) => id));
  });

  it("ignores the runtime's invocation object behind the arguments", () => {
    expect(call("INFLUENCE", "decision", "decision-maker", null)).toBe(100);
  });

  it("shows a blank as an empty text, also inside a spilled result", () => {
    expect(call("INFLUENCE", "", "user", null)).toBe("");
    expect(call("WHY", "grade", [[""]], [[0.5]], [[46347]], null, null, null)).toEqual([[""]]);
  });

  it("throws errors with their message", () => {
    expect(() => call("INFLUENCE", "boss", "user", null)).toThrow(
      expect.objectContaining({ code: "#VALUE!", message: expect.stringContaining("Accepted: Operational") }),
    );
    expect(() => call("BVFVALUE", [["K", 1, "Cost", ""]], "Q")).toThrow(expect.objectContaining({ code: "#N/A" }));
  });

  it("passes errors of cells on, as runtime errors and as data types", () => {
    expect(() => call("INFLUENCE", new RuntimeError("#DIV/0!"), "user", null)).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
    expect(() => call("INFLUENCE", { type: "Error", basicValue: "#N/A" }, "user", null)).toThrow(expect.objectContaining({ code: "#N/A" }));
  });
});
