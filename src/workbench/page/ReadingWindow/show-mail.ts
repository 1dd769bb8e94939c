import { MAIL_STYLE } from '../mail-style';

/** Shows a mail's HTML; its styles and those of the page do not touch, and its links lead nowhere. */
export function showMail(place: HTMLElement, html: string): void {
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = `article { ${MAIL_STYLE} } img { max-width: 100%; } a { color: inherit; }`;
  const area = document.createElement('article');
  area.innerHTML = html;
  area.addEventListener('click', (event) => {
    event.preventDefault();
  });
  root.replaceChildren(style, area);
}
