import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from '../../../src/hosts/docx/write-docx';

async function documentXml(note: string): Promise<string> {
  const file = await writeDocx({
    title: 'Entwurf',
    intro: ['Stand 22.11.2026'],
    sections: [{ title: 'Gestaltung', lines: [{ text: 'Impressum & Datenschutz', note }] }],
    language: 'de-DE',
  });
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
}

test('the Word file holds title, headings and lines in their order', async () => {
  const xml = await documentXml('');
  const texts = Array.from(xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g), ([, text]) => text);
  expect(texts).toEqual(['Entwurf', 'Stand 22.11.2026', 'Gestaltung', 'Impressum &amp; Datenschutz']);
  expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/>/);
});

test('a note of two lines becomes two paragraphs; markup in it stays text', async () => {
  const xml = await documentXml('<b>eins</b>\nzwei');
  expect(xml).toContain('&lt;b&gt;eins&lt;/b&gt;');
  expect(xml.match(/<w:ind w:left="720"\/>/g)).toHaveLength(2);
});
