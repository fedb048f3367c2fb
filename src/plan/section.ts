/**
 * What a section of the plan is: one object that its folder exports. Import, build, read, forms, the sheets Contents, Lists and Findings,
 * functions and their reference, palette, navigation and the choices of a new plan come from it; nothing outside the folder names it.
 *
 * What draws (sheet, part of a sheet, view in the pane) is loaded when first needed; everything else is light and always there.
 */
import type { BriefingModule } from "./briefing";
import type { KeyFigure } from "./changes/standing";
import type { CustomerModule } from "./customerCopy";
import type { Finding } from "./finding";
import type { ListsLayout } from "./frame/lists/layout";
import type { FunctionDefinition } from "./functions/functionDefinition";
import type { NativeTwins } from "./functions/twins";
import type { Why } from "./functions/why";
import type { HealthMeasures } from "./health/health";
import type { ImportHints } from "./importHints";
import type { Language, Text } from "./language";
import type { PanelModule, PanelTask } from "./panel/types";
import type { Plan } from "./plan";
import type { Cells, PlanData } from "./planData";
import type { QuickAdd } from "./quickAdd";
import type { ReviewModule } from "./review";
import type { Settings } from "./settings";
import type { Area } from "./sheet/address";
import type { SheetDraft } from "./sheet/sheetDraft";
import type { LabelPosition, SheetSpec } from "./sheet/sheetSpec";
import type { Size, Table } from "./table";
import type { FormulaKind, Template } from "./template";

export type { FormulaKind } from "./template";
import type { Vocabulary } from "./words";

/** How tables of the plan are called in this workbook, by their usual names: those whose usual name is somebody else's there. */
export type TableNames = Readonly<Record<string, string>>;

/** What every sheet is drawn from: the plan, its language, the names and places in this workbook, and how figures are written. */
export interface SheetContext {
  readonly registry: Registry;
  readonly language: Language;
  readonly data: PlanData;
  /** As the registry sorts them: the gravest first. */
  readonly findings: readonly Finding[];
  /** Serial of the day that figures and findings refer to. */
  readonly reviewDate: number;
  readonly template: Template;
  readonly size: Size;
  /** Ids of the sections of this plan beside those every plan has. */
  readonly chosen: readonly string[];
  readonly settings: Settings;
  readonly formulas: FormulaKind;
  /** Names of the sheets in this workbook by sheet id; a user's sheet may have taken the usual one. */
  readonly names: Readonly<Record<string, string>>;
  readonly tableNames: TableNames;
  /** Sheets of tables the method does not know, in the order of the data. */
  readonly foreign: readonly string[];
  /** Ids of the sheets that this plan has, in the order of the tabs. */
  readonly sheets: readonly string[];
  readonly lists: ListsLayout;
  /** Cells that others refer to, as 'Sheet'!$A$1; an empty text in quotes where the plan does not have them. */
  readonly places: { readonly title: string; readonly currency: string; readonly reviewDate: string };
  /** The specification of a sheet of this plan; each is made once. */
  readonly spec: (id: string) => Promise<SheetSpec>;
}

/** What stands in a sheet when its picture is drawn again. */
export interface StandingSheetCells {
  readonly properties: ReadonlyMap<string, string>;
  /** Formulas of the used cells, and where they begin. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly top: number;
  readonly left: number;
}

/** A picture in cells, drawn anew: what is cleared, from which row on heights are reset, and what is put there. */
export interface Redrawing {
  readonly clear: Area;
  readonly usualHeight: { readonly from: number; readonly height: number };
  readonly spec: SheetSpec;
}

/** Names, their places and colours on the points of a chart, in the order of the rows: they stay with the point when rows come and go. */
export interface PointLabels {
  readonly chart: string;
  /** Colour of points that no one below speaks of. */
  readonly color: string;
  /** By row; none where there are too many for their names to be read. */
  readonly points: readonly { readonly name: string; readonly color: string; readonly position: LabelPosition }[];
}

/** A sheet as it is loaded. */
export interface SheetModule {
  readonly draw: (context: SheetContext) => SheetSpec | Promise<SheetSpec>;
  /** A picture in cells that does not follow its rows by itself; null where it cannot be drawn. */
  readonly picture?: (context: SheetContext, standing: StandingSheetCells) => Redrawing | null;
  readonly labels?: (context: SheetContext) => PointLabels;
  /** What of the sheet changes with the size of the plan; null where it cannot be found. */
  readonly resized?: (context: SheetContext, standing: StandingSheetCells) => Redrawing | null | Promise<Redrawing | null>;
}

export interface SheetDefinition {
  /** Kept with the sheet: never rename one. */
  readonly id: string;
  readonly name: Text;
  /** What it is for, in one line. */
  readonly purpose: Text;
  readonly tab: "plan" | "review" | "settings";
  /** `front`: right after the contents; `back`: behind all sections. */
  readonly place?: "front" | "back";
  /** Points into the sheets of other sections, so it is built when they stand. */
  readonly overview?: true;
  /** Its layout follows the size of the plan: it is made anew where the size changes. */
  readonly sized?: true;
  /** The logo of the company stands on it. */
  readonly logo?: true;
  /** Where several sections stand on it. */
  readonly shared?: SharedSheet;
  readonly load: () => Promise<SheetModule>;
}

/** A sheet that several sections share. */
export interface SharedSheet {
  /** Kept with the sheet: never rename one. */
  readonly id: string;
  readonly name: Text;
  /** What it is for, in one line: on Contents and under the title. */
  readonly purpose: Text;
  /** Smallest size of a plan that shows it. */
  readonly size: Size;
  /** Widths of the columns from B on, in characters; every part keeps to them. */
  readonly widths: readonly number[];
  /** How many of these columns are printed; the others hold what a reader of paper does not need. */
  readonly printed?: number;
  /** Formula with "=" at the right of the title; the plan's name where nothing is said. */
  readonly facts?: (context: SheetContext) => string;
}

/** A section's part of a sheet that several share. */
interface PartModule {
  /** Draws from a row on, in column B, and answers with the last row it took. */
  readonly place: (draft: SheetDraft, context: SheetContext, top: number) => number;
}

interface PartDefinition {
  /** Id of the sheet. */
  readonly sheet: string;
  /**
   * Smallest size of a plan in which it stands, hidden below the section's own size: for a table that is wider than those below it, and so
   * cannot be placed under them later.
   */
  readonly stands?: Size;
  readonly load: () => Promise<PartModule>;
}

/** Something a user can do in a section's view, offered by palette and, where the manifest names it, by Excel. */
export interface SectionCommand {
  readonly id: string;
  readonly label: Text;
  readonly task: PanelTask;
  readonly inExcel: boolean;
}

/** Something that is due. */
export interface AgendaItem {
  readonly row: number;
  readonly text: string;
  readonly note: string;
  readonly late: boolean;
}

/** A day to come, for a calendar outside Excel. */
export interface CalendarEntry {
  /** Id of the table it stands in. */
  readonly table: string;
  /** What it is, without its day: an entry that moves stays the same entry of the calendar. */
  readonly key: string;
  /** As an Excel serial. */
  readonly day: number;
  readonly title: string;
  /** Whom it is about; where something of the same person and day says more, a bare one gives way. */
  readonly about?: string | null;
  readonly bare?: true;
}

/** How a finding becomes a row that somebody is to work off. */
export interface TaskMaker {
  readonly table: Table;
  /** Cells of the new row. `about` names the rows the finding is about, by table id; `owner` is whoever looks after them. */
  readonly cells: (
    finding: Finding,
    about: Readonly<Record<string, string>>,
    owner: string | null,
    language: Language,
    today: number,
  ) => Cells;
  readonly added: Text;
  /** How a row of this table is marked as done. */
  readonly done: { readonly label: Text; readonly cells: (language: Language) => Cells; readonly said: (row: string) => Text };
}

export interface SectionPane {
  readonly panel: () => Promise<PanelModule>;
  /** Where the section stands, in a few words; empty where nothing can be said. */
  readonly state: (plan: never, today: number, language: Language) => string;
  /** The section is about the plan as a whole and stands behind the others. */
  readonly aside?: true;
  readonly commands?: readonly SectionCommand[];
  /** What it offers to do about a row of another table, by that table's id: its view then opens with the row's name. */
  readonly offers?: Readonly<Record<string, Text>>;
  /** What comes next, the most urgent first. */
  readonly agenda?: (plan: never, today: number, language: Language) => readonly AgendaItem[];
  /** How to begin while the section is empty: shown on the first view. */
  readonly invites?: {
    readonly title: Text;
    readonly text: Text;
    readonly steps: readonly { readonly label: Text; readonly task: PanelTask }[];
  };
  /** A new plan asks for first rows, one a line. */
  readonly firstRows?: { readonly label: Text; readonly hint: Text; readonly line: (number: number) => Text; readonly example: Text };
  readonly tasks?: TaskMaker;
}

/** Rows that a table holds from the start, by table id: each names itself (`identifiedBy`) and says what it asks for. */
export interface PrefillModule {
  readonly rows: (about: {
    readonly language: Language;
    readonly size: Size;
    readonly data: PlanData;
  }) => Readonly<Record<string, readonly Cells[]>>;
}

/** A place of the plan that a line leads to. */
interface LinePlace {
  readonly table: string;
  readonly row: number;
  readonly column: string | null;
}

/** A line of the card that gathers everything about a row. */
export interface CardLine {
  /** What it is: "Supports", "Open action". */
  readonly label: Text;
  /** In the language of the pane, or as it was entered. */
  readonly text: string;
  readonly place: LinePlace | null;
  /** Said in words too: nothing is told by colour alone. */
  readonly tone?: "good" | "attention" | "bad";
}

/**
 * What a section knows of the rows of other tables, by their table's id. Without it the card lists the section's rows that name the row
 * (columns with `names`), each by its own name.
 */
export interface CardModule {
  readonly about: Readonly<Record<string, (plan: never, name: string, today: number, language: Language) => readonly CardLine[]>>;
}

/** An answer that somebody can give with one click. */
export interface Answer {
  readonly label: Text;
  readonly value: string | number | boolean | readonly string[];
}

/** A cell that is blank and worth asking for. */
export interface Question extends LinePlace {
  readonly column: string;
  /** "Who set the purchase criteria for Payment hub?" */
  readonly text: Text;
  /** Both ends of what could be answered, and what lies between. Left out, they follow from the column: words, yes and no, bounds. */
  readonly answers?: readonly Answer[];
}

/** A word or figure people steer by: what changes it when a question is answered. */
export interface Outcome {
  /** "verdict:Payment hub": the same before and after. */
  readonly id: string;
  /** "Verdict on Payment hub". */
  readonly name: Text;
  readonly value: Text;
  /** The row it is concluded of. */
  readonly about?: { readonly table: string; readonly row: number };
  /** Why it is so, to follow a "because": asked for where it is told, since conclusions are drawn again and again. */
  readonly because?: () => Text | null;
}

/** The figures of a section that people steer by: what a review shows first, and a snapshot keeps. */
interface KeyFigureModule {
  readonly keyFigures: (plan: never, asOf: number) => readonly KeyFigure[];
}

/** What a section would like to know, and what it concludes. */
export interface QuestionModule {
  readonly questions?: (plan: never, today: number) => readonly Question[];
  readonly outcomes?: (plan: never, today: number) => readonly Outcome[];
}

/** Bars that a section lends the Summary of a plan that has few of its usual charts. Formulas without "=". */
export interface SummaryBars {
  /** Of the chart in the workbook. */
  readonly name: string;
  readonly title: Text;
  /** The sentence above the chart, from the areas of names and values. */
  readonly heading: (names: string, values: string) => string;
  /** A name that answers with "" leaves its bar out. */
  readonly bars: readonly { readonly name: string; readonly value: string }[];
  /** Number format of the figures at the bars. */
  readonly format: string;
  /** The figure of a cell in words. */
  readonly words: (value: string) => string;
}

/** What a section says on the Summary: a figure with its meaning. Formulas without "="; `say` writes the meaning. */
export interface SummaryModule {
  /** Charts, the most telling first. */
  readonly bars?: (context: SheetContext) => readonly SummaryBars[];
  readonly line: (context: SheetContext) => { readonly label: Text; readonly value: string; readonly meaning: string } | null;
}

export interface Section {
  /** Never renamed: templates and workbooks know it. */
  readonly id: string;
  readonly name: Text;
  /** Smallest size of a plan that shows it. */
  readonly size: Size;
  /** Every plan has it. */
  readonly required?: true;
  /** About people and nothing else: left out of every copy for others. */
  readonly personal?: true;
  /** What a customer may read of it. */
  readonly forCustomer?: () => Promise<CustomerModule>;
  /** A plan has it only after somebody asked for it in the pane: no template, no size and no new plan brings it. */
  readonly onRequest?: true;
  readonly tables: readonly Table[];
  /** Tables of other sections that its rules, measures and views read: without those sections they have no rows. */
  readonly reads?: readonly Table[];
  /** What it knows of files that were not made for it. */
  readonly importHints?: () => Promise<{ readonly importHints: readonly ImportHints[] }>;
  readonly words?: readonly Vocabulary[];
  readonly quickAdd?: QuickAdd;
  readonly findings?: (plan: never, asOf: number) => readonly Finding[];
  /** How much each row of a table matters, 0–1, by the table's id; null where that is not known. What weighs most is found first. */
  readonly weights?: Readonly<Record<string, (plan: never) => readonly (number | null)[]>>;
  readonly measures?: HealthMeasures;
  readonly functions?: readonly FunctionDefinition[];
  readonly why?: readonly Why[];
  readonly sheet?: SheetDefinition;
  readonly part?: PartDefinition;
  readonly pane?: SectionPane;
  readonly prefill?: () => Promise<PrefillModule>;
  readonly card?: () => Promise<CardModule>;
  readonly ask?: () => Promise<QuestionModule>;
  readonly summary?: () => Promise<SummaryModule>;
  /** Figures people steer by: a review keeps them, and tells which have moved. */
  readonly keyFigures?: () => Promise<KeyFigureModule>;
  /** Its tables hold the reviews of the plan, and what is asked of reviewers. One section has it. */
  readonly review?: () => Promise<ReviewModule>;
  /** What it gives a page or three slides about the plan. */
  readonly briefing?: () => Promise<BriefingModule>;
  /** Days to come, for a calendar: what nobody has done yet. */
  readonly calendar?: (plan: never, today: number, language: Language) => readonly CalendarEntry[];
  /** Columns that say what the plan is about: its name and its currency. */
  readonly subject?: { readonly table: Table; readonly title: string; readonly currency: string };
  /** Column that says who answers for the plan. */
  readonly owner?: { readonly table: Table; readonly column: string };
}

/** The sections of a plan taken together. */
export interface Registry {
  readonly sections: readonly Section[];
  /** Tables of all sections, in their order. */
  readonly tables: readonly Table[];
  /** Tables that sections read although no section of this registry has them. */
  readonly readOnly: readonly Table[];
  /** All sheets in the order of the tabs: contents first, then the sections', findings and lists last. */
  readonly sheets: readonly SheetDefinition[];
  /** Lists that stand on the Lists sheet, in its order. */
  readonly lists: readonly Vocabulary[];
  /** What the lists say by themselves. */
  readonly settings: Settings;
  readonly measures: HealthMeasures;
  readonly functions: readonly FunctionDefinition[];
  /** All of them once a sheet is loaded. */
  readonly twins: NativeTwins;
  readonly loadTwins: () => Promise<void>;
  readonly subject: NonNullable<Section["subject"]> | null;
  readonly table: (id: string) => Table | undefined;
  readonly sectionOf: (table: string) => Section | undefined;
  /** The sheet a table stands on. */
  readonly sheetOf: (table: string) => SheetDefinition | undefined;
  readonly sheet: (id: string) => SheetDefinition | undefined;
  /** Everything the rules say, sorted by severity, table and row. `asOf` is the day of the review as an Excel serial. */
  readonly findings: (plan: Plan, asOf: number) => readonly Finding[];
}
