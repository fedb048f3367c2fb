/**
 * Text or value → template, or what is wrong with it and where.
 *
 * Cases: no JSON; not an object; of a later format (said, nothing is read); of an earlier one (brought forward); a part that the schema
 * does not accept. Whether what it names exists is judged by `judgeDocument`, which knows the method.
 */
import type * as z from "zod/mini";
import { migrated, type Migrations, migrations as known } from "./migrations";
import { problem, shown, type TemplateProblem } from "./problem";
import { documentFormat, documentSchema, type TemplateDocument } from "./schema";

export type DocumentReading =
  | { readonly kind: "read"; readonly document: TemplateDocument }
  | { readonly kind: "too-new"; readonly format: number }
  | { readonly kind: "wrong"; readonly problems: readonly TemplateProblem[] };

/** The most characters of a document: a template is no archive. */
export const longestDocument = 1_000_000;
/** Deeper than any part of a template. */
const deepest = 12;
const mostProblems = 50;

const wrong = (en: string, zh: string): DocumentReading => ({ kind: "wrong", problems: [problem([], en, zh)] });

const isDeep = (value: unknown, left = deepest): boolean =>
  typeof value === "object" && value !== null && (left === 0 || Object.values(value).some((one) => isDeep(one, left - 1)));

/** What stands at a path. */
export const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (one, step) => (typeof one === "object" && one !== null ? (one as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );

const kinds: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  string: ["a text", "文本"],
  number: ["a number", "数字"],
  int: ["a whole number", "整数"],
  boolean: ["true or false", "true 或 false"],
  array: ["a list", "列表"],
  record: ["an object", "对象"],
  object: ["an object", "对象"],
};

/** One sentence on what is accepted instead. */
export const complaint = (issue: z.core.$ZodIssue, value: unknown): readonly TemplateProblem[] => {
  const said = shown(value);
  const one = (en: string, zh: string) => [problem(issue.path, en, zh)];
  switch (issue.code) {
    case "invalid_type": {
      const [en, zh] = kinds[issue.expected] ?? [issue.expected, issue.expected];
      return value === undefined
        ? one(`is missing; ${en} is expected`, `缺失，应为${zh}`)
        : one(`${said} is not ${en}`, `${said} 不是${zh}`);
    }
    case "too_big": {
      const most = String(issue.maximum);
      if (issue.origin === "string") return one(`has more than ${most} characters`, `超过 ${most} 个字符`);
      if (issue.origin === "array") return one(`has more than ${most} entries`, `超过 ${most} 项`);
      return one(`${said} is over ${most}`, `${said} 大于 ${most}`);
    }
    case "too_small": {
      const least = String(issue.minimum);
      if (issue.origin === "string") return one("is empty", "为空");
      if (issue.origin === "array") return one(`has fewer than ${least} entries`, `少于 ${least} 项`);
      return one(`${said} is under ${least}`, `${said} 小于 ${least}`);
    }
    case "invalid_value": {
      const accepted = issue.values.map(String).join(", ");
      if (value === undefined) return one(`is missing; one of ${accepted} is expected`, `缺失，应为以下之一：${accepted}`);
      return one(`${said} is none of ${accepted}`, `${said} 不是以下之一：${accepted}`);
    }
    case "invalid_format":
      if (typeof value === "string" && /^[=+\-@]/.test(value))
        return one(`${said} begins like a formula; begin with a letter or a digit`, `${said} 的开头像公式，请以文字或数字开头`);
      return one(`${said} does not have the form ${issue.pattern ?? issue.format}`, `${said} 的格式应为 ${issue.pattern ?? issue.format}`);
    case "unrecognized_keys":
      return issue.keys.map((key) => problem([...issue.path, key], "is not known here", "此处没有该项"));
    case "invalid_key":
      return one("is not an id", "不是编号");
    case "invalid_union": {
      // The form that comes nearest says what is wrong with it.
      const inner = issue.errors.map((issues) => issues.filter(({ path }) => path.length > 0)).find((issues) => issues.length > 0);
      if (inner) return inner.flatMap((more) => complaint({ ...more, path: [...issue.path, ...more.path] }, at(value, more.path)));
      if (typeof value === "string") return one(value === "" ? "is empty" : "is too long", value === "" ? "为空" : "过长");
      if (value === undefined)
        return one('is missing; a text, or {"en": …, "zh": …}, is expected', '缺失，应为文本，或 {"en": …, "zh": …}');
      return one(`${said} is not accepted; a text, or {"en": …, "zh": …}`, `${said} 不可用；应为文本，或 {"en": …, "zh": …}`);
    }
    default:
      return one(`${said} is not accepted`, `${said} 不可用`);
  }
};

/** Judges a value of any origin. */
export const readDocument = (value: unknown, migrations: Migrations = known): DocumentReading => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong("A template is an object.", "模板应为一个对象。");
  if (isDeep(value)) return wrong("It is nested deeper than any template.", "嵌套层次过深。");
  const { format } = value as { readonly format?: unknown };
  if (typeof format === "number" && format > documentFormat) return { kind: "too-new", format };
  const brought = migrated(value as Readonly<Record<string, unknown>>, migrations, documentFormat);
  const result = documentSchema.safeParse(brought);
  if (result.success) return { kind: "read", document: result.data };
  const problems = result.error.issues.flatMap((issue) => complaint(issue, at(brought, issue.path)));
  return { kind: "wrong", problems: problems.slice(0, mostProblems) };
};

/** The text of a file. */
export const parseDocument = (text: string): DocumentReading => {
  if (text.length > longestDocument)
    return wrong(
      `It has more than ${longestDocument.toLocaleString("en")} characters.`,
      `超过 ${longestDocument.toLocaleString("en")} 个字符。`,
    );
  try {
    return readDocument(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (error) {
    const where = error instanceof Error ? error.message : "";
    return wrong(`It is not JSON: ${where}`, `不是 JSON：${where}`);
  }
};
