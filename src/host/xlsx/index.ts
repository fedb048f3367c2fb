export { saveXlsx } from "./save/workbook";
