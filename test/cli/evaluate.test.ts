import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run";
import { registry } from "../registry";

const json = async (...formulas: readonly string[]): Promise<unknown[]> => {
  const { out } = await run(["eval", "--json", ...formulas]);
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
};

describe("keyplan eval --json answers one value a line", () => {
  test("a number, a text and a truth value", async () => {
    expect(await json('=KAM.INFLUENCE("decision","decision maker")', "=KAM.GRADE(46400,0.55,46347)", "=1<2")).toEqual([100, "B", true]);
  });
  test('a blank as ""', async () => expect(await json('=KAM.INFLUENCE("","user")')).toEqual([""]));
  test("several cells as an array of rows", async () =>
    expect(await json('={1,"a";TRUE,""}')).toEqual([
      [
        [1, "a"],
        [true, ""],
      ],
    ]));
  test("an error with its message, which lists the accepted words", async () => {
    const [error] = (await json('=KAM.INFLUENCE("boss","user")')) as { error: string; message: string }[];
    expect(error?.error).toBe("#VALUE!");
    expect(error?.message).toContain("Decision");
  });
  test("an error inside an array in its place", async () =>
    expect(await json("={1,2}/{1,0}")).toEqual([[[1, { error: "#DIV/0!", message: "" }]]]));
  test("words in either language", async () => expect(await json('=KAM.INFLUENCE("决策层","决策者")')).toEqual([100]));
  test("a formula without =", async () => expect(await json("1+1")).toEqual([2]));
  test("a function that does not exist is #NAME?", async () => expect(await json("=KAM.NOTHING(1)")).toMatchObject([{ error: "#NAME?" }]));
  test("a formula that cannot be read does not stop the others", async () => {
    const values = await json("=SUM(1,", "=2+2");
    expect(values).toMatchObject([{ error: "#NAME?" }, 4]);
  });
});

test("- reads one formula a line from standard input; blank lines do not count", async () => {
  const { out, code } = await run(
    ["eval", "--json", "-"],
    '=1+1\n\n=KAM.BACKING("decision","decision maker","supporter","frequent")\r\n="a b"\n',
  );
  expect([out, code]).toEqual(['2\n80\n"a b"\n', 0]);
});

test("TODAY follows --as-of", async () => {
  // 21 November 2026 is day 46347.
  expect((await run(["eval", "=TODAY()", "--as-of", "2026-11-21"])).out).toBe("46347\n");
});

test("without --json the value is written for people", async () => {
  expect((await run(["eval", '={1,"a";2,"b"}', "=1=1", "=1/0"])).out).toBe("1\ta\n2\tb\nTRUE\n#DIV/0!\n");
});

test("300 formulas in one call give 300 answers", async () => {
  const formulas = Array.from({ length: 300 }, (_, index) => `=KAM.INFLUENCE("decision","user")+${index}`).join("\n");
  const { out } = await run(["eval", "--json", "-"], formulas);
  expect(out.trimEnd().split("\n")).toHaveLength(300);
});

describe("wrong usage ends with 2 and a sentence on standard error", () => {
  test.each([
    [["eval"], "missing required argument"],
    [["eval", "--as-of", "21.11.2026", "=1"], "yyyy-mm-dd"],
    [["eval", "--as-of", "2026-02-30", "=1"], "not a day"],
    [["eval", "--nothing", "=1"], "unknown option"],
    [["nothing"], "unknown command"],
    [["check"], "missing required argument"],
    [["check", "/nowhere/plan.xlsx"], "no such file"],
    [["check", __filename], "it is a text file"],
    [["build", "--from", "."], "required option"],
    [["build", "--from", "/nowhere", "--out", join(tmpdir(), "keyplan-test.xlsx")], "neither a file nor a folder"],
    [["build", "--from", __dirname, "--out", join(tmpdir(), "keyplan-test.xlsx")], "no .csv, .tsv or .xlsx file"],
    [["build", "--from", __dirname, "--out", join(tmpdir(), "keyplan-test.csv")], ".xlsx"],
    [["build", "--from", __dirname, "--out", "/nowhere/plan.xlsx"], "no folder"],
    [["build", "--from", __dirname, "--out", join(tmpdir(), "keyplan-test.xlsx"), "--language", "fr"], "en, zh"],
    [["check", "x.xlsx", "--fail-on", "hint"], "blocker, warning"],
  ])("%j", async (argv, message) => {
    const { code, out, error } = await run(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(message);
    expect(error).not.toMatch(/\n\s+at /);
  });
  test("also with nothing on standard input", async () => expect(await run(["eval", "-"], "\n")).toMatchObject({ code: 2, out: "" }));
});

test.each([[["--help"]], [["build", "--help"]], [["check", "--help"]], [["eval", "--help"]], [["functions", "--help"]], [["--version"]]])(
  "%j is answered with 0",
  async (argv) => {
    const { code, out, error } = await run(argv);
    expect([code, out.length > 0, error]).toEqual([0, true, ""]);
  },
);

describe("keyplan functions", () => {
  test("lists every function of the registry with its example", async () => {
    const { out } = await run(["functions"]);
    for (const { id, example } of registry.functions) {
      expect(out).toContain(`KAM.${id}(`);
      expect(out).toContain(example.formula);
    }
  });
  test("--json says parameters, accepted words and chapter, in either language", async () => {
    const list = JSON.parse((await run(["functions", "--json", "--language", "zh"])).out) as {
      name: string;
      description: string;
      parameters: { name: string; accepts?: string[] }[];
    }[];
    expect(list).toHaveLength(registry.functions.length);
    const influence = list.find(({ name }) => name === "KAM.INFLUENCE");
    expect(influence?.description).toMatch(/\p{Script=Han}/u);
    expect(influence?.parameters[0]).toMatchObject({ name: "level", accepts: ["操作层", "管理层", "决策层"] });
  });
  test("every example made of literals evaluates to the value it states", async () => {
    const literal = registry.functions.filter(
      ({ result, example }) => result === "scalar" && !/[a-z]/.test(example.formula.replace(/"[^"]*"/g, "")),
    );
    expect(literal.length).toBeGreaterThan(10);
    for (const { id, example } of literal) {
      const { out } = await run(["eval", example.formula]);
      // Examples show as many decimals as people read.
      const decimals = /\.(\d+)$/.exec(example.value)?.[1]?.length ?? 0;
      const shown = decimals > 0 ? Number(out).toFixed(decimals) : out.trimEnd();
      expect([id, shown]).toEqual([id, example.value]);
    }
  });
});
