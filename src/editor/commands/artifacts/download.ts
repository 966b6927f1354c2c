/** Hands a text to the browser as a file. */
export function downloadText(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
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
