/** How a sheet is printed: paper, margins (points in Office.js), headers and footers, what repeats, what is printed. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { isWholeColumns, isWholeRows, parseAddress } from "../address";
import type { Area, PageLayout as PageState, Sheet } from "../state";
import { AreaObject, OfficeObject, capitalized, flag, isRecord, number, text, word, type OfficeContext } from "./officeObject";

const pointsPerInch = 72;
const papers = ["letter", "legal", "a3", "a4"] as const;
type Margin = keyof PageState["margins"];

abstract class PagePart extends OfficeObject {
  constructor(
    context: OfficeContext,
    protected readonly sheet: Sheet,
  ) {
    super(context);
  }

  protected get page(): PageState {
    return this.sheet.page;
  }
}

export class PageLayout extends PagePart {
  static override readonly officeName = "PageLayout";
  static override readonly scalars = [
    "orientation",
    "paperSize",
    "blackAndWhite",
    "zoom",
    "centerHorizontally",
    "centerVertically",
    "printGridlines",
    "leftMargin",
    "rightMargin",
    "topMargin",
    "bottomMargin",
    "headerMargin",
    "footerMargin",
  ];
  static override readonly navigations = ["headersFooters"];

  get headersFooters(): HostObject {
    return new HeaderFooterGroup(this.context, this.sheet);
  }

  get orientation(): string {
    return capitalized(this.page.orientation);
  }

  set orientation(value: unknown) {
    this.page.orientation = word(value, ["portrait", "landscape"] as const, "PageLayout.orientation");
  }

  get paperSize(): string {
    return capitalized(this.page.paper);
  }

  set paperSize(value: unknown) {
    this.page.paper = word(value, papers, "PageLayout.paperSize");
  }

  get zoom(): unknown {
    const { scale, fitToWidth, fitToHeight } = this.page;
    return { scale, horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
  }

  set zoom(value: unknown) {
    const location = "PageLayout.zoom";
    if (!isRecord(value)) throw invalidArgument(location);
    const pages = (name: string): number | null =>
      value[name] === undefined || value[name] === null ? null : number(value[name], location);
    const scale = pages("scale");
    const fitToWidth = pages("horizontalFitToPages");
    const fitToHeight = pages("verticalFitToPages");
    if (scale !== null && (scale < 10 || scale > 400)) throw invalidArgument(location);
    if (scale !== null && (fitToWidth !== null || fitToHeight !== null))
      throw invalidArgument(location, "Either a scale or pages to fit, not both.");
    Object.assign(this.page, { scale, fitToWidth, fitToHeight });
  }

  get blackAndWhite(): boolean {
    return this.page.blackAndWhite;
  }

  set blackAndWhite(value: unknown) {
    this.page.blackAndWhite = flag(value, "PageLayout.blackAndWhite");
  }

  get centerHorizontally(): boolean {
    return this.page.centerHorizontally;
  }

  set centerHorizontally(value: unknown) {
    this.page.centerHorizontally = flag(value, "PageLayout.centerHorizontally");
  }

  get centerVertically(): boolean {
    return this.page.centerVertically;
  }

  set centerVertically(value: unknown) {
    this.page.centerVertically = flag(value, "PageLayout.centerVertically");
  }

  get printGridlines(): boolean {
    return this.page.printGridlines;
  }

  set printGridlines(value: unknown) {
    this.page.printGridlines = flag(value, "PageLayout.printGridlines");
  }

  private margin(name: Margin): number {
    return this.page.margins[name] * pointsPerInch;
  }

  private setMargin(name: Margin, points: unknown, location: string): void {
    const wanted = number(points, location);
    if (wanted < 0) throw invalidArgument(location);
    this.page.margins[name] = wanted / pointsPerInch;
  }

  get leftMargin(): number {
    return this.margin("left");
  }

  set leftMargin(value: unknown) {
    this.setMargin("left", value, "PageLayout.leftMargin");
  }

  get rightMargin(): number {
    return this.margin("right");
  }

  set rightMargin(value: unknown) {
    this.setMargin("right", value, "PageLayout.rightMargin");
  }

  get topMargin(): number {
    return this.margin("top");
  }

  set topMargin(value: unknown) {
    this.setMargin("top", value, "PageLayout.topMargin");
  }

  get bottomMargin(): number {
    return this.margin("bottom");
  }

  set bottomMargin(value: unknown) {
    this.setMargin("bottom", value, "PageLayout.bottomMargin");
  }

  get headerMargin(): number {
    return this.margin("header");
  }

  set headerMargin(value: unknown) {
    this.setMargin("header", value, "PageLayout.headerMargin");
  }

  get footerMargin(): number {
    return this.margin("footer");
  }

  set footerMargin(value: unknown) {
    this.setMargin("footer", value, "PageLayout.footerMargin");
  }

  setPrintMargins(unit: unknown, margins: unknown): void {
    const location = "PageLayout.setPrintMargins";
    const factor = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[word(unit, ["Points", "Inches", "Centimeters"] as const, location)];
    if (!isRecord(margins)) throw invalidArgument(location);
    for (const name of ["top", "bottom", "left", "right", "header", "footer"] as const) {
      if (margins[name] !== undefined) this.setMargin(name, number(margins[name], location) * factor, location);
    }
  }

  private areasOf(value: unknown, location: string): Area[] {
    if (value instanceof AreaObject) return [value.area];
    return text(value, location)
      .split(",")
      .map((part) => {
        const parsed = parseAddress(part);
        if (!parsed) throw invalidArgument(location);
        return parsed.area;
      });
  }

  setPrintArea(value: unknown): void {
    this.page.printArea = this.areasOf(value, "PageLayout.setPrintArea");
  }

  getPrintAreaOrNullObject(): HostObject | null {
    if (!this.page.printArea) return null;
    throw new RichApiError("ApiNotFound", "PageLayout.getPrintAreaOrNullObject");
  }

  setPrintTitleRows(value: unknown): void {
    const [area] = this.areasOf(value, "PageLayout.setPrintTitleRows");
    if (!area || !isWholeRows(area)) throw invalidArgument("PageLayout.setPrintTitleRows", "Title rows are whole rows such as $1:$3.");
    this.page.titleRows = { from: area.top, to: area.bottom };
  }

  setPrintTitleColumns(value: unknown): void {
    const [area] = this.areasOf(value, "PageLayout.setPrintTitleColumns");
    if (!area || !isWholeColumns(area))
      throw invalidArgument("PageLayout.setPrintTitleColumns", "Title columns are whole columns such as $A:$B.");
    this.page.titleColumns = { from: area.left, to: area.right };
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    const { titleRows } = this.page;
    return titleRows && this.context.make.range(this.sheet, { top: titleRows.from, bottom: titleRows.to, left: 0, right: 16_383 });
  }

  getPrintTitleColumnsOrNullObject(): HostObject | null {
    const { titleColumns } = this.page;
    return (
      titleColumns && this.context.make.range(this.sheet, { top: 0, bottom: 1_048_575, left: titleColumns.from, right: titleColumns.to })
    );
  }
}

class HeaderFooterGroup extends PagePart {
  static override readonly officeName = "HeaderFooterGroup";
  static override readonly scalars = ["state"];
  static override readonly navigations = ["defaultForAllPages"];

  get state(): string {
    return "Default";
  }

  get defaultForAllPages(): HostObject {
    return new HeaderFooter(this.context, this.sheet);
  }
}

class HeaderFooter extends PagePart {
  static override readonly officeName = "HeaderFooter";
  static override readonly scalars = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];

  private set(part: "header" | "footer", side: "left" | "center" | "right", value: unknown): void {
    const content = text(value, `HeaderFooter.${side}${capitalized(part)}`);
    if (content.length > 255) throw invalidArgument(`HeaderFooter.${side}${capitalized(part)}`, "At most 255 characters.");
    this.page[part][side] = content;
  }

  get leftHeader(): string {
    return this.page.header.left;
  }

  set leftHeader(value: unknown) {
    this.set("header", "left", value);
  }

  get centerHeader(): string {
    return this.page.header.center;
  }

  set centerHeader(value: unknown) {
    this.set("header", "center", value);
  }

  get rightHeader(): string {
    return this.page.header.right;
  }

  set rightHeader(value: unknown) {
    this.set("header", "right", value);
  }

  get leftFooter(): string {
    return this.page.footer.left;
  }

  set leftFooter(value: unknown) {
    this.set("footer", "left", value);
  }

  get centerFooter(): string {
    return this.page.footer.center;
  }

  set centerFooter(value: unknown) {
    this.set("footer", "center", value);
  }

  get rightFooter(): string {
    return this.page.footer.right;
  }

  set rightFooter(value: unknown) {
    this.set("footer", "right", value);
  }
}
