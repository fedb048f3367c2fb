import { lookOf, themes } from "../../src/taskpane/theme";

const day = { officeDark: undefined, systemDark: false, forcedColors: false };

describe("the look of the pane", () => {
  it("is what the user chose, whatever surrounds it", () => {
    expect(lookOf("light", { officeDark: true, systemDark: true, forcedColors: true })).toBe("light");
    expect(lookOf("contrast", day)).toBe("contrast");
  });

  it("follows Office before the system", () => {
    expect(lookOf("auto", { ...day, officeDark: false, systemDark: true })).toBe("light");
    expect(lookOf("auto", { ...day, officeDark: true })).toBe("dark");
  });

  it("follows the system where Office does not say (Excel on the web)", () => {
    expect(lookOf("auto", { ...day, systemDark: true })).toBe("dark");
    expect(lookOf("auto", day)).toBe("light");
  });

  it("is high contrast where the system forces its colours", () => {
    expect(lookOf("auto", { officeDark: true, systemDark: true, forcedColors: true })).toBe("contrast");
  });

  it("has the brand on its primary buttons", () => {
    expect(themes.light.colorBrandBackground).toBe("#0F5C63");
  });
});
