import type { Language } from '../texts';

const LOCALES = { de: 'de-DE', en: 'en-GB' } as const;

/** `2024-01-12` as 12.01.2024 or 12 January 2024; anything else as it is. */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(LOCALES[language], {
    day: '2-digit',
    month: language === 'de' ? '2-digit' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date);
}
