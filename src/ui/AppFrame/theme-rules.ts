import type { Theme } from '@fluentui/react-components';
import type { ThemeName } from './pick-theme';

/**
 * Fluent's tokens as variables of every element that has a `data-theme`. Dark and contrast say only what they change; on
 * paper both are light, since browsers print text without its background.
 *
 * @returns CSS: Griffel's static rules as objects lose what stands in a media query.
 */
export function themeRules({ light, dark, contrast }: Readonly<Record<ThemeName, Theme>>): string {
  const onScreen = [
    rule('[data-theme="dark"]', changes(dark, light)),
    rule('[data-theme="contrast"]', changes(contrast, light)),
  ];
  return `${rule('[data-theme]', Object.entries(light))}@media screen{${onScreen.join('')}}`;
}

type Meaning = readonly [token: string, value: string | number];

function changes(theme: Theme, known: Theme): readonly Meaning[] {
  const before = new Map<string, unknown>(Object.entries(known));
  return Object.entries<string | number>(theme).filter(([token, value]) => before.get(token) !== value);
}

function rule(selector: string, meanings: readonly Meaning[]): string {
  return `${selector}{${meanings.map(([token, value]) => `--${token}:${value};`).join('')}}`;
}
