/** A line of the document: something said, with what was written about it. */
export interface DocumentLine {
  readonly text: string;
  readonly note: string;
}

export interface DocumentSection {
  readonly title: string;
  readonly lines: readonly DocumentLine[];
}

export interface DocumentContent {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly DocumentSection[];
  /** BCP 47, for the spelling check of the word processor. */
  readonly language: string;
}

/** Writes a Word file. The library is large and comes only when somebody wants a file. */
export async function writeDocx({ title, intro, sections, language }: DocumentContent): Promise<Blob> {
  const { Document, HeadingLevel, Packer, Paragraph, TextRun } = await import('docx');
  const body = sections.flatMap((section) => [
    new Paragraph({ text: section.title, heading: HeadingLevel.HEADING_1 }),
    ...section.lines.flatMap(({ text, note }) => [
      new Paragraph({ text, bullet: { level: 0 } }),
      ...note
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => new Paragraph({ children: [new TextRun(line)], indent: { left: 720 } })),
    ]),
  ]);
  const file = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: language } } } } },
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          ...intro.map((sentence) => new Paragraph({ text: sentence })),
          ...body,
        ],
      },
    ],
  });
  return Packer.toBlob(file);
}
