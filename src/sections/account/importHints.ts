/** What people call the facts of the one customer a plan is about. */
import type { ImportHints } from "../../plan/importHints";
import { accountTable } from "./table";

export const importHints: readonly ImportHints[] = [
  {
    table: accountTable,
    systems: {
      chinese: {
        name: ["客户名称", "公司名称", "企业名称"],
        industry: ["所属行业", "行业"],
        revenue: ["年销售额"],
        "record id": ["客户编号"],
        "own column": ["客户来源", "客户状态", "负责人", "电话", "地址", "备注"],
      },
    },
    names: {
      name: [
        "Account name",
        "Company",
        "Company name",
        "Customer",
        "Client",
        "Kunde",
        "Firma",
        "Unternehmen",
        "Client",
        "Société",
        "Cliente",
        "Empresa",
        "顧客名",
        "会社名",
      ],
      industry: ["Sector", "Branche", "Secteur", "Sector", "業種"],
      currency: ["Währung", "Devise", "Moneda", "货币", "通貨"],
      revenue: ["Sales", "Turnover", "Umsatz", "Chiffre d'affaires", "Ventas", "売上"],
      profit: ["Gewinn", "Bénéfice", "Beneficio", "利益"],
    },
  },
];
