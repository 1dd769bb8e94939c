import type { ContentFile, ContentFiles } from './check-content';
import type { ContentLanguage, LanguageContent, PolicyContent } from './content';
import type { LocalizedChange } from './parse-changes';

/** Sorts parsed files into what the pages show, one tree for each language. */
export function assembleContent(files: ContentFiles, changes: readonly LocalizedChange[]): PolicyContent {
  const inLanguage = (language: ContentLanguage): LanguageContent => ({
    faq: valuesIn(files.faq, language).sort((a, b) => a.number - b.number),
    checklists: valuesIn(files.checklists, language).sort((a, b) => (a.id < b.id ? -1 : 1)),
    changes: changes.map(({ id, date, text }) => ({ id, date, text: text[language] })),
  });
  return { de: inLanguage('de'), en: inLanguage('en') };
}

function valuesIn<T>(files: readonly ContentFile<T>[], wanted: ContentLanguage): T[] {
  return files.filter(({ language }) => language === wanted).map(({ value }) => value);
}
