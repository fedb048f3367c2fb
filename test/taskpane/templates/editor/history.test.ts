/** The document that is edited: every change can be taken back, and the document says only what differs. */
import { begun, reduce, type Change, type History, type Path } from "../../../../src/taskpane/templates/editor/history";
import { templateById } from "../../../../src/templates/builtIn";
import { newDocument } from "../../../../src/templates/document/newDocument";
import { newProcess } from "../../../../src/templates/document/newProcess";

const start = newDocument(templateById(""), "Acme");
const after = (...changes: readonly Change[]): History => changes.reduce(reduce, begun(start));
const put = (path: Path, value: unknown): Change => ({ kind: "put", path, value });
const type = (path: Path, value: unknown): Change => ({ kind: "put", path, value, typed: true });
const undo: Change = { kind: "undo" };
const redo: Change = { kind: "redo" };
const settle: Change = { kind: "settle" };

describe("a change", () => {
  it("puts what stands in the way of its place there as well", () => {
    expect(after(put(["columns", "opportunities", "amount", "locked"], true)).document.columns).toEqual({
      opportunities: { amount: { locked: true } },
    });
  });

  it("that takes something out takes out what is empty without it", () => {
    const path = ["columns", "opportunities", "amount", "locked"];
    expect(after(put(path, true), put(path, undefined)).document).toEqual(start);
  });

  it("leaves what stands beside it", () => {
    const both = after(
      put(["numbers", "role", "user"], 3),
      put(["numbers", "role", "initiator"], 4),
      put(["numbers", "role", "user"], undefined),
    );
    expect(both.document.numbers).toEqual({ role: { initiator: 4 } });
  });

  it("takes an entry out of a list, and the list with the last one", () => {
    const [one, other] = ["one", "other"].map((id) => ({ id, header: id, kind: "text" }));
    const two = after(put(["ownColumns", "opportunities"], [one, other]), put(["ownColumns", "opportunities", 0], undefined));
    expect(two.document.ownColumns).toEqual({ opportunities: [other] });
    expect(reduce(two, put(["ownColumns", "opportunities", 0], undefined)).document).toEqual(start);
  });

  it("keeps the entry of a list whose last word goes", () => {
    const row = after(put(["rows", "competitors", 0, "competitor"], "Globex"), put(["rows", "competitors", 0, "competitor"], undefined));
    expect(row.document.rows).toEqual({ competitors: [{}] });
  });

  it("moves a stage, and stops at the ends", () => {
    const path = ["process", "stages"];
    const process = after(put(["process"], newProcess(5)));
    const labels = (history: History) => history.document.process?.stages.map(({ label }) => label);
    const [first, second, ...rest] = labels(process) ?? [];
    expect(labels(reduce(process, { kind: "move", path, from: 0, to: 1 }))).toEqual([second, first, ...rest]);
    expect(reduce(process, { kind: "move", path, from: 0, to: -1 })).toBe(process);
    expect(reduce(process, { kind: "move", path, from: 4, to: 5 })).toBe(process);
  });

  it("that changes nothing is no step", () => {
    expect(after(put(["size"], start.size)).past).toEqual([]);
  });

  it("with the name of something every object has is a word like any other", () => {
    expect(Object.keys(after(put(["guidance", "__proto__"], "x")).document.guidance ?? {})).toEqual(["__proto__"]);
    expect(after(put(["guidance", "constructor", "name"], "x")).document.guidance).toEqual({ constructor: { name: "x" } });
  });
});

describe("undo", () => {
  it("takes back step by step, and redo brings them again", () => {
    const changed = after(put(["currency"], "EUR"), put(["currency"], "CNY"));
    const back = reduce(changed, undo);
    expect(back.document.currency).toBe("EUR");
    expect(reduce(back, undo).document).toEqual(start);
    expect(reduce(back, redo).document.currency).toBe("CNY");
  });

  it("takes what was typed in one field as one step", () => {
    const typed = after(type(["currency"], "E"), type(["currency"], "EU"), type(["currency"], "EUR"));
    expect(typed.document.currency).toBe("EUR");
    expect(reduce(typed, undo).document).toEqual(start);
  });

  it("takes another field, and the same field after it was left, as a step of its own", () => {
    const typed = after(type(["currency"], "E"), type(["id"], "a"), type(["id"], "ac"), settle, type(["id"], "acm"));
    expect(
      [undo, undo, undo].map((_change, count) => Array.from({ length: count + 1 }, () => undo).reduce(reduce, typed).document.id),
    ).toEqual(["ac", start.id, start.id]);
  });

  it("has nothing to take back at the start, nor to bring again after a new change", () => {
    expect(after(undo, redo)).toEqual(begun(start));
    const anew = after(put(["currency"], "EUR"), undo, put(["currency"], "USD"), redo);
    expect(anew.document.currency).toBe("USD");
  });

  it("gives back the document before it was another version", () => {
    expect(after({ kind: "replace", document: { ...start, version: 2 } }, undo).document).toEqual(start);
  });
});
