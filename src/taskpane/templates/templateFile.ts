/**
 * A template out of a file that somebody chose: a document (.json), or a workbook that carries one (.xltx, .xlsx).
 *
 * Cases: a text that is none; a workbook that is damaged, without a plan of ours, or made from a built-in template.
 */
import { Parts } from "../../import/workbook/zip";
import type { Registry } from "../../plan/section";
import { longestDocument } from "../../templates/document/parse";
import { metaFromXml, metaNamespace } from "../../workbook/planMeta";
import { judgedTemplate, refusal, type TemplateLoading } from "./judgedTemplate";

/** Excel writes one part for each program that keeps something; more have never been seen in a plan. */
const mostParts = 40;
/** No template is larger, packed with the sheets of an empty plan. */
const largestFile = 20_000_000;

const customParts = (parts: Parts): readonly string[] =>
  Array.from({ length: mostParts }, (_part, index) => parts.text(`customXml/item${(index + 1).toString()}.xml`)).filter(
    (content) => content !== null,
  );

const inWorkbook = (registry: Registry, bytes: Uint8Array): TemplateLoading => {
  let found: readonly string[];
  try {
    found = customParts(new Parts(bytes));
  } catch {
    return refusal(
      "The workbook is damaged or protected, so nothing was read. Open it in Excel, save it again and try once more.",
      "工作簿已损坏或受保护，未读取任何内容。请在 Excel 中打开并重新保存后再试。",
    );
  }
  const part = found.find((xml) => xml.includes(metaNamespace));
  const reading = part === undefined ? null : metaFromXml(part);
  if (reading?.kind === "read" && reading.meta.company !== null) return judgedTemplate(registry, reading.meta.company);
  return refusal(
    "The workbook carries no template of a company. Choose the .xltx or .json that your sales operations handed out.",
    "该工作簿不含公司模板。请选择销售运营发放的 .xltx 或 .json 文件。",
  );
};

export const readTemplateFile = async (registry: Registry, file: File): Promise<TemplateLoading> => {
  if (file.size > largestFile) return refusal("The file is larger than any template.", "文件过大，不是模板。");
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return inWorkbook(registry, bytes);
  // What is longer is refused by its length.
  return judgedTemplate(registry, new TextDecoder().decode(bytes.subarray(0, longestDocument * 4 + 1)));
};
