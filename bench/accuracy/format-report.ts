export function formatReport(figures: unknown): { summary: string; markdown: string } {
  return { summary: JSON.stringify(figures), markdown: '' };
}
