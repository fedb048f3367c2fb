/** The product's version, said once: in package.json. Manifest, command line and the notes of a workbook take it from there. */
import packageJson from "../../package.json";

export const productVersion: string = packageJson.version;
