import { mostRecent, reopen, withFirst } from "../../../src/workbench/files/recent";

const handle = (name: string, more: object = {}) =>
  ({
    name,
    isSameEntry: (other: { name: string }) => Promise.resolve(other.name === name),
    getFile: () => Promise.resolve({ name }),
    ...more,
  }) as unknown as FileSystemFileHandle;

const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name).join(" ");

describe("recent files", () => {
  it("stand in the list once, the last one first, and not too many", async () => {
    const list = ["a", "b", "c"].map((name) => handle(name));
    expect(names(await withFirst(list, handle("b")))).toBe("b a c");
    const many = Array.from({ length: mostRecent }, (_, index) => handle(`file${index}`));
    const longer = await withFirst(many, handle("new"));
    expect([longer.length, longer[0]?.name, longer.at(-1)?.name]).toEqual([mostRecent, "new", `file${mostRecent - 2}`]);
  });

  const failing = (name: string) => ({ getFile: () => Promise.reject(new DOMException("", name)) });
  it.each([
    ["where they may be read", {}, "file"],
    ["where the browser is given leave", { requestPermission: () => Promise.resolve("granted") }, "file"],
    ["not where it is refused", { requestPermission: () => Promise.resolve("denied") }, "denied"],
    ["not where the browser refuses by itself", failing("NotAllowedError"), "denied"],
    ["not where they are gone", failing("NotFoundError"), "gone"],
  ])("are opened again %s", async (_where, more, kind) => {
    expect((await reopen(handle("a", more))).kind).toBe(kind);
  });
});
