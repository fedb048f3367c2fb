/** Hands a file to the browser's download. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const hasMacros = name.toLowerCase().endsWith(".xlsm");
  const type = hasMacros
    ? "application/vnd.ms-excel.sheet.macroEnabled.12"
    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = /\.xls[xm]$/i.test(name) ? name : `${name}.xlsx`;
  link.click();
  // The download has begun by then; the bytes may go.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
