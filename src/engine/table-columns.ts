/** A row of a table, not a text with a tab in it. */
const MAX_ROW_LENGTH = 1000;
/** A heading names its column; longer cells are sentences. */
const MAX_HEADING_LENGTH = 60;

const NONE: readonly number[] = [];

/**
 * The columns of the tables in a text: cells apart by tabs, as the mail's HTML is read and as spreadsheets copy them. The first row
 * in which somebody asks is the heading. Each table is read once, so that a heading of a thousand labels costs no more than one.
 */
export class TableColumns {
  private heading = -1;
  private end = 0;
  /** Where the cells of each row below the heading begin. */
  private rows: readonly (readonly number[])[] = [];

  constructor(private readonly text: string) {}

  /**
   * @param start of a label.
   * @param labelEnd where its value would begin, signs and blanks behind the label included.
   * @returns where the cells below begin; none if the label is not all that stands in its cell, or the row is no heading.
   */
  below(start: number, labelEnd: number): readonly number[] {
    const { text } = this;
    if (start > 0 && !isCellBreak(text.charAt(start - 1))) return NONE;
    const cellEnd = text.slice(start, start + MAX_HEADING_LENGTH).search(/[\t\n]/);
    if (cellEnd < 0 || labelEnd < start + cellEnd) return NONE;
    const lead = text.slice(Math.max(0, start - MAX_ROW_LENGTH), start);
    const rowStart = start - lead.length + lead.lastIndexOf('\n') + 1;
    // Below a heading that was read already there are values, and labels among them name nothing.
    if (rowStart !== this.heading && rowStart < this.end) return NONE;
    if (rowStart !== this.heading) this.read(rowStart);
    const column = text.slice(rowStart, start).split('\t').length - 1;
    return this.rows.map((row) => row[column] ?? -1).filter((cell) => cell >= 0);
  }

  /** True where a cell ends, so that a value is all that stands in it. */
  isCellEnd(at: number): boolean {
    return at >= this.text.length || isCellBreak(this.text.charAt(at));
  }

  private read(heading: number): void {
    const rows: (readonly number[])[] = [];
    let cells = this.readRow(heading);
    let at = heading;
    while (cells.length > 1) {
      rows.push(cells);
      at = this.nextRow(cells[cells.length - 1] ?? at);
      if (at < 0) break;
      cells = this.readRow(at);
    }
    this.heading = heading;
    this.rows = rows.slice(1);
    this.end = at < 0 ? this.text.length : Math.max(at, heading + 1);
  }

  private readRow(start: number): readonly number[] {
    const line = /^[^\n]*/.exec(this.text.slice(start, start + MAX_ROW_LENGTH))?.[0] ?? '';
    let next = start;
    return line.split('\t').map((cell) => {
      const from = next;
      next += cell.length + 1;
      return from;
    });
  }

  private nextRow(lastCell: number): number {
    const rest = this.text.slice(lastCell, lastCell + MAX_ROW_LENGTH);
    const lineBreak = rest.indexOf('\n');
    return lineBreak < 0 ? -1 : lastCell + lineBreak + 1;
  }
}

function isCellBreak(sign: string): boolean {
  return sign === '\t' || sign === '\n';
}
