/** The tables as the plan's template has them: what columns are called, which are left out, which words are offered. */
import { createContext, useContext } from "react";
import type { Registry } from "../section";
import type { Table } from "../table";

/** The sections of the plan; null where nothing says otherwise: a table is then taken as it is. */
export const PlanTables = createContext<Pick<Registry, "table"> | null>(null);

export const usePlanTable = (table: Table): Table => useContext(PlanTables)?.table(table.id) ?? table;
