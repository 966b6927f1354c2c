/** Hands a text to the browser as a file. */
export function downloadText(name: string, type: string, text: string): void {
  downloadBlob(name, new Blob([text], { type }));
}

function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Downloads rows as CSV with a byte order mark, without which spreadsheets take UTF-8 for something else. */
export async function downloadCsv(name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { default: papa } = await import('papaparse');
  downloadText(name, 'text/csv;charset=utf-8', `\uFEFF${papa.unparse(rows as string[][])}\r\n`);
}

/** Downloads rows as the one sheet of an Excel file; every cell is text, so that nothing is taken for a date. */
export async function downloadExcel(name: string, rows: readonly (readonly string[])[]): Promise<void> {
  const { default: writeExcel } = await import('write-excel-file/browser');
  const cells = rows.map((row) => row.map((value) => ({ value, type: String })));
  downloadBlob(name, await writeExcel(cells).toBlob());
}
