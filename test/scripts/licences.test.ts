import { licenceIn, licencesText, mayShip, packageFolder } from "../../scripts/licences";

describe("a licence", () => {
  it.each(["MIT", "ISC", "BSD-3-Clause", "(MIT OR GPL-3.0)", "MIT OR Apache-2.0", "MIT AND ISC"])("%s may be shipped", (licence) =>
    expect(mayShip(licence)).toBe(true),
  );
  it.each([
    "",
    "GPL-3.0",
    "LGPL-2.1-or-later",
    "AGPL-3.0-only",
    "UNLICENSED",
    "SEE LICENSE IN LICENSE",
    "MIT AND GPL-2.0",
    "GPL-2.0 OR LGPL-3.0",
    "(MIT OR GPL-3.0) AND ISC",
  ])("%s stops the build", (licence) => expect(mayShip(licence)).toBe(false));
  it.each([
    [{ license: "MIT" }, "MIT"],
    [{ license: { type: "ISC", url: "" } }, "ISC"],
    [{ licenses: [{ type: "MIT" }, { type: "GPL-2.0" }] }, "MIT OR GPL-2.0"],
    [{}, ""],
  ])("is read from %j", (described, licence) => expect(licenceIn(described)).toBe(licence));
});

it.each([
  ["/p/node_modules/react/index.js", "/p/node_modules/react"],
  ["/p/node_modules/@fluentui/react/lib/index.js", "/p/node_modules/@fluentui/react"],
  ["/p/node_modules/a/node_modules/b/lib/c.js", "/p/node_modules/a/node_modules/b"],
  ["/p/src/plan/plan.ts", null],
])("the package of %s", (path, folder) => expect(packageFolder(path)).toBe(folder));

it("each package stands with its licence text, or with the terms it names", () => {
  const text = licencesText([
    { name: "one", version: "1.0.0", licence: "MIT", by: "Ann", text: "Copyright Ann. Do what you like." },
    { name: "two", version: "2.0.0", licence: "ISC", by: "Bo", text: "" },
  ]);
  expect(text).toContain("code of 2 packages");
  expect(text).toMatch(/one 1\.0\.0\nLicence: MIT · Ann\n\nCopyright Ann\. Do what you like\./);
  expect(text).toMatch(/two 2\.0\.0\nLicence: ISC · Bo\n\nCopyright Bo\n\nPermission to use, copy, modify/);
});
