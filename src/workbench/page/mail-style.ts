/** How the text of a mail looks, whether it is read or written. */
export const MAIL_STYLE = `padding: 12px 16px; overflow-wrap: anywhere;
    font: 15px/1.4 Aptos, Calibri, 'Segoe UI', sans-serif;`;
