/**
 * What the rules of chapter 3 say about the value framework.
 *
 * Broken structure: `bvf-duplicate-id`, `bvf-unknown-parent`, `bvf-level-skip` (also every circle). Gaps: `bvf-unserved`, `bvf-orphan`,
 * `bvf-unquantified`, `bvf-no-department`. People: `bvf-unreached-department`, and from chapter 13 `assumed-key-fact`; the first needs the
 * stakeholders and is left out where they are not given. A cell that breaks the structure is not reported as a gap as well.
 */
import { inOrder, type Finding, type Severity } from "../../plan/finding";
import { executiveLevel, solutionLevel } from "./graph";
import type { Text } from "../../plan/language";
import { isMet } from "../stakeholders/figures";
import { inBoth, inSentence, nameKey, text, withArticle } from "../../plan/wording";
import { type FrameworkNode, frameworkTable } from "./table";
import type { Stakeholder } from "../stakeholders/table";
import { frameworkLevelWords } from "./words";
import { labelOf } from "../../plan/words";

/** Operating KPIs, each of a department. */
const departmentLevel = 3;
const kpiLevels: readonly number[] = [executiveLevel, departmentLevel];
const levelIds: readonly string[] = ["kpi", "initiative", "operating-kpi", "solution"];

/** "executive KPI", "business initiative" … */
const levelName = (level: number): Text =>
  inBoth((language) => inSentence(labelOf(frameworkLevelWords, levelIds[level - 1] ?? "", language)));

interface Report {
  readonly id: string;
  readonly severity: Severity;
  readonly column: string;
  readonly text: Text;
  readonly next: Text;
}

const named = (node: FrameworkNode): string => (node.name === "" ? node.id : `${node.name} (${node.id})`);

const structure = (
  node: FrameworkNode,
  row: number,
  firstRows: ReadonlyMap<string, number>,
  nodes: readonly FrameworkNode[],
): readonly Report[] => {
  const reports: Report[] = [];
  const first = firstRows.get(nameKey(node.id)) ?? row;
  if (first !== row && nameKey(node.id) !== "") {
    reports.push({
      id: "bvf-duplicate-id",
      severity: "blocker",
      column: "id",
      text: text(`The id ${node.id} stands twice`, `编号${node.id}重复`),
      next: text(`Give ${node.name || "this node"} an id of its own.`, `请为${node.name || "该节点"}改用唯一的编号。`),
    });
  }
  const parents = new Map(node.supports.map((id) => [nameKey(id), id]));
  for (const id of parents.values()) {
    const parent = nodes[firstRows.get(nameKey(id)) ?? -1];
    if (parent === undefined) {
      reports.push({
        id: "bvf-unknown-parent",
        severity: "blocker",
        column: "supports",
        text: text(`${named(node)} supports ${id}, which does not exist`, `${named(node)}支持的${id}不存在`),
        next: text(`Correct ${id} or add a node with this id.`, `请更正${id}，或新增该编号的节点。`),
      });
    } else if (node.level !== null && parent.level !== null && parent.level !== node.level - 1) {
      const wanted = levelName(node.level - 1);
      reports.push({
        id: "bvf-level-skip",
        severity: "blocker",
        column: "supports",
        text: text(
          `${named(node)} on level ${node.level} supports ${named(parent)} on level ${parent.level}`,
          `第${node.level}层的${named(node)}支持第${parent.level}层的${named(parent)}`,
        ),
        next:
          node.level === executiveLevel
            ? text("Clear the cell: an executive KPI supports nothing.", "请清空此格：高管KPI不支持其他节点。")
            : text(`Link it to ${withArticle(wanted.en)} on level ${node.level - 1}.`, `请连到第${node.level - 1}层的${wanted.zh}。`),
      });
    }
  }
  return reports;
};

const gaps = (node: FrameworkNode, hasChild: boolean): readonly Report[] => {
  const reports: Report[] = [];
  if (node.level === null) return reports;
  if (node.level < solutionLevel && !hasChild) {
    const wanted = levelName(node.level + 1);
    reports.push({
      id: "bvf-unserved",
      severity: "warning",
      column: "id",
      text: text(`Nothing supports ${named(node)}`, `没有节点支持${named(node)}`),
      next: text(`Add the ${wanted.en} that serves it.`, `请补充为其服务的${wanted.zh}。`),
    });
  }
  if (node.level > executiveLevel && node.supports.length === 0) {
    const wanted = levelName(node.level - 1);
    reports.push({
      id: "bvf-orphan",
      severity: "warning",
      column: "supports",
      text: text(`${named(node)} supports nothing`, `${named(node)}没有支持任何上级`),
      next: text(`Name the ${wanted.en} it serves, or take it out.`, `请填写其支持的${wanted.zh}，或将其删除。`),
    });
  }
  if (kpiLevels.includes(node.level) && node.target === null) {
    reports.push({
      id: "bvf-unquantified",
      severity: "warning",
      column: "target",
      text: text(`${named(node)} has no target`, `${named(node)}没有目标值`),
      next:
        node.owner === null
          ? text("Find out who owns this figure, what is wanted and by when.", "请了解该指标由谁负责，以及期望的数值和时间。")
          : text(`Ask ${node.owner} which figure is wanted, and by when.`, `请向${node.owner}了解期望的数值和时间。`),
    });
  }
  if (node.level === departmentLevel && node.department === null) {
    reports.push({
      id: "bvf-no-department",
      severity: "hint",
      column: "department",
      text: text(`${named(node)} has no department`, `${named(node)}没有部门`),
      next: text("Find out which department carries this figure.", "请了解由哪个部门承担该指标。"),
    });
  }
  if (node.level === executiveLevel && node.evidence === "assumed") {
    reports.push({
      id: "assumed-key-fact",
      severity: "hint",
      column: "evidence",
      text: text(`${named(node)} is assumed, not confirmed`, `${named(node)}是假设，尚未确认`),
      next: text(`Confirm it with ${node.owner ?? "the customer"}.`, `请与${node.owner ?? "客户"}确认。`),
    });
  }
  return reports;
};

/** Departments of the framework with the row that names each first and the owners of their nodes. */
const departments = (nodes: readonly FrameworkNode[]) => {
  const found = new Map<string, { readonly name: string; readonly row: number; readonly owners: Set<string> }>();
  nodes.forEach((node, row) => {
    if (node.department === null) return;
    const key = nameKey(node.department);
    const department = found.get(key) ?? { name: node.department.trim(), row, owners: new Set<string>() };
    if (node.owner !== null) department.owners.add(nameKey(node.owner));
    found.set(key, department);
  });
  return found;
};

/** The departments of the framework in which nobody is in contact with us, with the row that names each first. Method, chapter 3. */
export const unreachedDepartments = (
  nodes: readonly FrameworkNode[],
  stakeholders: readonly Stakeholder[],
): readonly { readonly name: string; readonly row: number }[] => {
  const met = stakeholders.filter(isMet);
  const metNames = new Set(met.map((person) => nameKey(person.name)));
  const metDepartments = new Set(met.flatMap((person) => (person.department === null ? [] : [nameKey(person.department)])));
  return [...departments(nodes)]
    .filter(([key, { owners }]) => !metDepartments.has(key) && ![...owners].some((owner) => metNames.has(owner)))
    .map(([, { name, row }]) => ({ name, row }));
};

const unreached = (nodes: readonly FrameworkNode[], stakeholders: readonly Stakeholder[]): readonly Finding[] =>
  unreachedDepartments(nodes, stakeholders).map(({ name, row }) => ({
    id: "bvf-unreached-department",
    severity: "warning",
    table: frameworkTable.id,
    row,
    column: "department",
    subject: name,
    text: text(`Nobody in ${name} is in contact with us`, `${name}无人与我方联系`),
    next: text(
      `Find out who carries ${nodes[row]?.name || "its figures"} in ${name} and get introduced.`,
      `请了解${name}由谁负责${nodes[row]?.name || "相关指标"}，并争取引荐。`,
    ),
  }));

/** All findings of the value framework; without stakeholders those about people are left out. */
export const frameworkFindings = (
  nodes: readonly FrameworkNode[],
  stakeholders: readonly Stakeholder[] | null = null,
): readonly Finding[] => {
  const firstRows = new Map<string, number>();
  nodes.forEach((node, row) => {
    if (!firstRows.has(nameKey(node.id))) firstRows.set(nameKey(node.id), row);
  });
  const supported = new Set(nodes.flatMap((node) => node.supports.filter((id) => nameKey(id) !== nameKey(node.id)).map(nameKey)));
  const findings = nodes.flatMap((node, row) =>
    [...structure(node, row, firstRows, nodes), ...gaps(node, supported.has(nameKey(node.id)))].map((report): Finding => ({
      ...report,
      table: frameworkTable.id,
      row,
      subject: node.name || node.id,
    })),
  );
  return inOrder([...findings, ...(stakeholders === null ? [] : unreached(nodes, stakeholders))], [frameworkTable.id]);
};
