/** A small valid theme: the fonts of the workbook, Chinese in Microsoft YaHei, colours around one brand colour. */
import { namespaces } from "../parts";
import { declaration, element } from "../xml";

const colors: Readonly<Record<string, string>> = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "1B1F24",
  lt2: "F5F7FA",
  accent1: "0F5C63",
  accent2: "B26A00",
  accent3: "1E7B4F",
  accent4: "5B6470",
  accent5: "5FA3A8",
  accent6: "B3261E",
  hlink: "0F5C63",
  folHlink: "5B6470",
};

function fonts(kind: "major" | "minor", latin: string): string {
  return element(
    `a:${kind}Font`,
    {},
    element("a:latin", { typeface: latin }),
    element("a:ea", { typeface: "" }),
    element("a:cs", { typeface: "" }),
    element("a:font", { script: "Hans", typeface: "微软雅黑" }),
  );
}

export function themeXml(latinFont: string): string {
  const fill = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
  const line = element("a:ln", { w: 6350 }, fill);
  const effect = element("a:effectStyle", {}, element("a:effectLst"));
  const scheme = Object.entries(colors).map(([name, val]) => element(`a:${name}`, {}, element("a:srgbClr", { val })));
  return (
    declaration +
    element(
      "a:theme",
      { "xmlns:a": namespaces.drawing, name: "Keyplan" },
      element(
        "a:themeElements",
        {},
        element("a:clrScheme", { name: "Keyplan" }, ...scheme),
        element("a:fontScheme", { name: "Keyplan" }, fonts("major", latinFont), fonts("minor", latinFont)),
        element(
          "a:fmtScheme",
          { name: "Keyplan" },
          element("a:fillStyleLst", {}, fill, fill, fill),
          element("a:lnStyleLst", {}, line, line, line),
          element("a:effectStyleLst", {}, effect, effect, effect),
          element("a:bgFillStyleLst", {}, fill, fill, fill),
        ),
      ),
    )
  );
}
