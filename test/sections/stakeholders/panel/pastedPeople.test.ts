/** Blocks as people copy them from sheets, mails and lists. */
import { guessMapping, peopleIn, readBlock } from "../../../../src/sections/stakeholders/panel/pastedPeople";

const read = (text: string, known: readonly string[] = []) => {
  const block = readBlock(text);
  return { block, mapping: guessMapping(block), people: peopleIn(block, block.reading, guessMapping(block), known, "en") };
};
const cellsOf = (text: string) => read(text).people.map(({ cells }) => cells);

describe("a block from a sheet", () => {
  it("is mapped by its headers in either language", () => {
    expect(cellsOf("Name\tLevel\tLast contact\nLi Wei\tManagement\t2026-11-12")).toEqual([
      { name: "Li Wei", level: "Management", lastContact: 46_338 },
    ]);
    expect(cellsOf("姓名\t职位\t态度\n王芳\t采购经理\t支持者")).toEqual([{ name: "王芳", title: "采购经理", attitude: "Supporter" }]);
  });

  it("without headers is mapped by what its columns hold", () => {
    const { mapping, people } = read("Li Wei\tHead of IT\tManagement\t2026-11-12\nWang Fang\tBuyer\tOperational\t2026-10-01");
    expect(mapping).toEqual(["name", "title", "level", "lastContact"]);
    expect(people.map(({ name }) => name)).toEqual(["Li Wei", "Wang Fang"]);
  });

  it("keeps line breaks inside quoted cells and blank cells in their column", () => {
    expect(cellsOf('Name\tTitle\tLevel\n"Li\nWei"\t\tDecision\n')).toEqual([{ name: "Li\nWei", level: "Decision" }]);
  });

  it("never maps two columns to one, nor to a computed one", () => {
    const { mapping } = read("Name\tName\tPriority\nLi Wei\tWang\t40");
    expect(mapping).toEqual(["name", null, null]);
  });

  it("names what was not understood and keeps it as it was written", () => {
    const { people } = read("Name\tLevel\nLi Wei\tboss");
    expect(people).toEqual([{ name: "Li Wei", cells: { name: "Li Wei", level: "boss" }, unclear: ["Level: boss"], twin: null }]);
  });

  it("leaves out lines without a name", () => {
    expect(cellsOf("Name\tLevel\n\tDecision\nLi Wei\tDecision")).toEqual([{ name: "Li Wei", level: "Decision" }]);
  });
});

describe("a block with commas", () => {
  it("under a header is read by columns", () => {
    expect(cellsOf('Name,Title,Level\n"Wei, Li","Head, IT",Management')).toEqual([
      { name: "Wei, Li", title: "Head, IT", level: "Management" },
    ]);
    expect(cellsOf("姓名；级别\n王芳；管理层")).toEqual([{ name: "王芳", level: "Management" }]);
  });

  it("without a header is read line by line, whatever the order", () => {
    const { block, people } = read("Group CFO, finance, decision, supporter\nWang Fang, opponent, operational");
    expect(block.reading).toBe("lines");
    expect(people.map(({ cells }) => cells)).toEqual([
      { name: "Group CFO", function: "Finance", level: "Decision", attitude: "Supporter" },
      { name: "Wang Fang", attitude: "Opponent", level: "Operational" },
    ]);
  });
});

describe("a list from a mail", () => {
  it("loses its bullets, numbers and addresses", () => {
    expect(cellsOf("- Li Wei <li.wei@example.com>\n2. Wang Fang, Management\n• Anna Berg").map(({ name }) => name)).toEqual([
      "Li Wei",
      "Wang Fang",
      "Anna Berg",
    ]);
  });

  it("may be the recipients of the mail, all in one line", () => {
    expect(cellsOf("Li Wei <li@example.com>; Anna Berg <anna@example.com>").map(({ name }) => name)).toEqual(["Li Wei", "Anna Berg"]);
  });

  it("may hold names alone, with any line ending", () => {
    expect(cellsOf("\r\nLi Wei\r\n\r\nAnna Berg\r\n").map(({ name }) => name)).toEqual(["Li Wei", "Anna Berg"]);
  });
});

describe("doubles", () => {
  it("are found in the plan and above in the block, in other spellings too", () => {
    const { people } = read("Wang Li\nDr. Anna Berg\nBerg, Anna\nAnna  berg", ["Li Wang"]);
    expect(people.map(({ name, twin }) => [name, twin])).toEqual([
      ["Wang Li", "Li Wang"],
      ["Dr. Anna Berg", null],
      ["Berg", null],
      ["Anna  berg", "Dr. Anna Berg"],
    ]);
  });
});

it("nothing pasted is nobody", () => {
  expect(read("").people).toEqual([]);
  expect(read(" \n\t\n").people).toEqual([]);
});
