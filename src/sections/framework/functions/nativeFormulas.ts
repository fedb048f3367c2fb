/**
 * The framework's figures as formulas of functions that every Excel since 2016 and LibreOffice 7.4 have.
 *
 * A link is 1 in a matrix of children down and parents across. Links join neighbouring levels only, so all powers of the matrix beyond the
 * third are 0, and the inverse of (identity − links) holds, for each node and each node above it, the number of paths between them; with
 * shares for links, what the lower one contributes.
 */
import { quote } from "../../../plan/functions/twins";
import type { NativeReferences } from "../../../plan/functions/functionDefinition";
import { contributionLabel, unservedLabel } from "../words";

/** Cells of a range of twelve columns that must hold numbers. */
const numberColumns = "{0,1,0,0,1,0,0,0,1,1,1,1}";

/** The first of several columns of a table; most formulas name it often, and a formula has 8,192 characters at most. */
const firstColumn = (nodes: string): string => {
  const [, table, header] = /^([\w.]+)\[\[([^[\]'#@]+)\]:\[[^[\]]+\]\]$/.exec(nodes) ?? [];
  return table === undefined || header === undefined ? `INDEX(${nodes},0,1)` : `${table}[${header}]`;
};

const graphOf = (nodes: string) => {
  const column = (position: number): string => `INDEX(${nodes},0,${position.toString()})`;
  const [ids, level, name, supports, share] = [firstColumn(nodes), column(2), column(3), column(4), column(5)];
  const [target, annualValue, confidence] = [column(10), column(11), column(12)];
  const id = `TRIM(${ids})`;
  const place = `(ROW(${ids})-MIN(ROW(${ids}))+1)`;
  /** Of rows with the same id the first is the node. */
  const isNode = `(${id}<>"")*(MATCH(${id},${id},0)=${place})`;
  const at = (number: number): string => `(${level}=${number.toString()})*${isNode}`;
  const above = `":"&IF(ISNUMBER(${level}),${level}-1,9)&";"`;
  const withoutSpaces = [
    ["；", ";"],
    [" ;", ";"],
    ["; ", ";"],
  ].reduce((text, [from = "", to = ""]) => `SUBSTITUTE(${text},"${from}","${to}")`, `LOWER(TRIM(${supports}))`);
  // ";k1:1;k2:1;" of a child of level 2; a node that is no parent lacks the level behind its id.
  const supported = `";"&SUBSTITUTE(${withoutSpaces},";",${above})&${above}`;
  const key = `";"&LOWER(${id})&REPT(":"&${level},${isNode})&";"`;
  const links = `ISNUMBER(FIND(TRANSPOSE(${key}),${supported}))*1`;
  const weight = `IF(ISNUMBER(${share}),${share},1)`;
  const ofChildren = `MMULT(TRANSPOSE(${weight}*${isNode}),${links})`;
  const one = `MUNIT(ROWS(${nodes}))`;
  const isWrong = `(TRIM(${nodes})<>"")*(1-ISNUMBER(${nodes}))*${numberColumns}+ISLOGICAL(${nodes})`;
  const outside = [
    `ISNUMBER(${level})*ISNA(MATCH(${level},{1,2,3,4},0))`,
    `ISNUMBER(${share})*(${share}<0)`,
    `ISNUMBER(${confidence})*((${confidence}<0)+(${confidence}>1))`,
  ].join("+");
  return {
    id,
    level,
    title: `IF(TRIM(${name})="",${id},TRIM(${name}))`,
    target,
    annualValue,
    place,
    isNode,
    at,
    links,
    /** Whether a cell holds what the function refuses, in a row with an id. */
    refused: `SUM((${id}<>"")*(${isWrong}+${outside}))>0`,
    paths: `MINVERSE(${one}-${links})`,
    contributions: `MINVERSE(${one}-IFERROR(${links}*${weight}/${ofChildren},0))`,
    worth: `(${level}=1)*IF(ISNUMBER(${annualValue}),${annualValue}*IF(ISNUMBER(${confidence}),${confidence},1),0)`,
  };
};

export const nativeComplete = ([nodes = ""]: readonly string[]): string => {
  const { at, target, paths, refused } = graphOf(nodes);
  const served = `(MMULT(TRANSPOSE(${paths}),${at(4)})>0.5)`;
  return `IF(${refused},NA(),IF(SUM(${at(1)})=0,"",SUM(${at(1)}*ISNUMBER(${target})*${served})/SUM(${at(1)})))`;
};

export const nativeValue = ([nodes = "", wanted = ""]: readonly string[]): string => {
  const { id, level, annualValue, place, at, links, paths, contributions, worth, refused } = graphOf(nodes);
  const solutions = `(MMULT(${paths},(LOWER(${id})=LOWER(TRIM(${wanted})))*1)>0.5)*${at(4)}`;
  // Known is what leads up to an annual value, or to nothing.
  const isRoot = `(${level}=1)*ISNUMBER(${annualValue})+(${level}<>1)*(MMULT(${links},${place}^0)=0)`;
  const isKnown = `(MMULT(${paths},${isRoot})>0.5)`;
  // Solutions, and those of them that are known.
  const counts = `MMULT(TRANSPOSE(${solutions}),{1,0}+{0,1}*${isKnown})`;
  const isUnknown = `SUM(SIGN(${counts})*{1,-1})=1`;
  const value = `SUM(${solutions}*MMULT(${contributions},${worth}))`;
  const isMissing = `ISNA(MATCH(TRIM(${wanted}),${id},0))`;
  return `IF(${refused},NA(),IF(TRIM(${wanted})="","",IF(${isMissing},NA(),IF(${isUnknown},"",${value}))))`;
};

export const nativeContribution = ([nodes = ""]: readonly string[], { language, upTo }: NativeReferences): string => {
  const { at, title, place, contributions, refused } = graphOf(nodes);
  const [kpis, solutions] = [at(1), at(4)];
  /** How many nodes of a level stand down to each row. */
  const count = (ofLevel: string): string => `MMULT((${place}>=TRANSPOSE(${place}))*1,${ofLevel})`;
  const row = `(${upTo(`SUM(${solutions})+2`)}-1)`;
  const column = `TRANSPOSE(${upTo(`SUM(${kpis})+1`)}-1)`;
  const named = (number: string, ofLevel: string): string => `LOOKUP(MATCH(${number},${count(ofLevel)},0),${place},${title})`;
  const isLast = `(${row}>SUM(${solutions}))`;
  // The last row takes all solutions, every other row one of them.
  const ofRow = `TRANSPOSE(${solutions})*((${row}=TRANSPOSE(${count(solutions)}))+${isLast})`;
  const ofColumn = `(${count(kpis)}=${column})*${kpis}`;
  const share = `ABS(${isLast}-MMULT(MMULT(${ofRow},${contributions}),${ofColumn}))`;
  const header = `IF(${column}=0,${quote(contributionLabel[language])},${named(column, kpis)})`;
  const label = `IFERROR(${named(row, solutions)},${quote(unservedLabel[language])})`;
  return `IF(${refused},NA(),IF(SUM(${kpis})=0,"",IF(${row}=0,${header},IF(${column}=0,${label},${share}))))`;
};
