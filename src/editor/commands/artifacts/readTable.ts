/** The cells of a spreadsheet, row by row, as text. */
export type Cells = readonly (readonly string[])[];

const isExcel = (name: string): boolean => /\.xlsx$/i.test(name);

/** The cells of a CSV, TSV or XLSX file (its first sheet). Rejects with an Error when it can't be read. */
export async function readTableFile(file: File): Promise<Cells> {
  if (!isExcel(file.name)) return readTableText(await file.text());
  const { readSheet } = await import('read-excel-file/browser');
  const rows = await readSheet(file);
  return rows.map((row) => row.map(textOf));
}

/** The cells of a text: pasted from a spreadsheet it has tabs, from a file what the file has. */
export async function readTableText(text: string): Promise<Cells> {
  const { default: papa } = await import('papaparse');
  const { data, errors } = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) throw new Error(broken.message);
  return data;
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? `${cell}` : '';
}
