import { MAIL_STYLE } from '../mail-style';

/** An editable area whose styles and those of the page do not touch. */
export interface RichEditor {
  label(text: string): void;
  /** Shows a mail's HTML; nothing happens where it is what the person has just typed. */
  show(html: string): void;
  focus(): void;
}

const STYLE = `
  [contenteditable] { flex: 1; min-width: 0; outline-offset: -2px; ${MAIL_STYLE} }
  img { max-width: 100%; }
  a { color: inherit; }
`;
const HEAD = '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body>';
const FOOT = '</body></html>';

/** Calls back with the whole mail as HTML whenever the person has changed it. */
export function openRichEditor(place: HTMLElement, onEdit: (html: string) => void): RichEditor {
  const root = place.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const area = document.createElement('div');
  area.contentEditable = 'true';
  area.setAttribute('role', 'textbox');
  area.setAttribute('aria-multiline', 'true');
  root.append(style, area);
  let shown = '';
  area.addEventListener('input', () => {
    shown = `${HEAD}${area.innerHTML}${FOOT}`;
    onEdit(shown);
  });
  return {
    label: (text) => {
      area.setAttribute('aria-label', text);
    },
    show: (html) => {
      if (html === shown) return;
      shown = html;
      area.innerHTML = html;
    },
    focus: () => {
      area.focus();
    },
  };
}
