/** What other systems call a customer in a list of many. */
import type { ImportHints } from "../../plan/importHints";
import { accountsTable } from "./table";

export const importHints: readonly ImportHints[] = [
  {
    table: accountsTable,
    systems: {
      salesforce: {
        account: ["Account Name", "Accountname", "Nom du compte", "Nombre de la cuenta", "客户名", "取引先名", "Name"],
        place: ["Billing City", "BillingCity", "Rechnungsort"],
        manager: ["Account Owner", "Account-Inhaber", "Propriétaire du compte", "Propietario de la cuenta", "客户所有人"],
        revenue: ["Annual Revenue", "AnnualRevenue", "Jahresumsatz"],
        "record id": ["Account ID", "Id"],
        "own column": ["Industry", "Type", "Phone", "Website", "Rating", "Employees", "Billing Country"],
        "leave out": ["IsDeleted", "OwnerId", "SystemModstamp", "LastModifiedDate", "MasterRecordId", "ParentId"],
      },
      hubspot: {
        account: ["Company name", "Unternehmensname", "Nom de l'entreprise", "Nombre de la empresa"],
        place: ["City", "Stadt", "Ville", "Ciudad"],
        manager: ["Company owner", "Zuständiger Mitarbeiter", "Propriétaire de l'entreprise"],
        revenue: ["Annual Revenue", "Jahresumsatz"],
        "record id": ["Record ID"],
        "own column": ["Company Domain Name", "Industry", "Phone Number", "Lifecycle Stage", "Country/Region", "Create Date"],
      },
      pipedrive: {
        account: ["Organization - Name", "Organisation - Name"],
        place: ["Organization - Address"],
        manager: ["Organization - Owner"],
        "record id": ["Organization - ID"],
        "own column": ["Organization - Label", "Organization - Open deals"],
      },
      dynamics: {
        account: ["Account Name", "Firmenname"],
        place: ["Address 1: City", "Adresse 1: Ort"],
        manager: ["Owner", "Besitzer"],
        revenue: ["Annual Revenue", "Jahresumsatz"],
        "own column": ["Main Phone", "Primary Contact", "Status", "Industry"],
      },
      zoho: {
        account: ["Account Name"],
        place: ["Billing City"],
        manager: ["Account Owner", "Account Owner Name"],
        revenue: ["Annual Revenue"],
        "record id": ["Record Id", "Account Id"],
        "own column": ["Phone", "Website", "Industry", "Account Type", "Rating"],
        "leave out": ["Account Owner.id", "Modified By", "Modified Time", "Last Activity Time"],
      },
      chinese: {
        account: ["客户名称", "公司名称", "企业名称", "客户"],
        class: ["客户级别", "客户等级", "客户类别", "客户分级"],
        place: ["城市", "所在城市", "所在地区", "省市", "地区", "地址", "详细地址"],
        manager: ["负责人", "客户负责人", "所有人", "跟进人"],
        revenue: ["年销售额", "年收入", "销售额"],
        "record id": ["客户编号", "客户ID"],
        "own column": ["行业", "客户来源", "客户状态", "电话", "网址", "备注", "创建时间", "成交状态", "标签", "客户类型"],
        "leave out": ["数据ID", "唯一性ID", "锁定状态", "最后修改人", "最后修改时间"],
      },
    },
    names: {
      account: [
        "Customer name",
        "Client",
        "Company",
        "Kunde",
        "Kundenname",
        "Firma",
        "Compte",
        "Cliente",
        "Empresa",
        "客户名",
        "顧客",
        "顧客名",
        "取引先",
      ],
      place: ["Town", "Region", "Area", "Ort", "Stadt", "Ville", "Ciudad", "城市", "地区", "都市"],
      manager: ["Owner", "Sales rep", "Betreuer", "Vertriebler", "Commercial", "Comercial"],
      revenue: ["Sales", "Turnover", "Umsatz", "Chiffre d'affaires", "CA", "Ventas", "Facturación", "売上"],
      profit: ["Margin", "Gross profit", "Gewinn", "Ertrag", "Deckungsbeitrag", "Marge", "Bénéfice", "Beneficio", "利益"],
      visitsPerMonth: ["Visits", "Besuche", "Visites", "Visitas"],
    },
  },
];
