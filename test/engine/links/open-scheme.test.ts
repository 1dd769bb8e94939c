import { openScheme } from '../../../src/engine/links/open-scheme';

test.each([
  ['ms-word:ofe|u|https://k.example/x.docx', 'https://k.example/x.docx', 'Office'],
  [
    'ms-excel:ofv|u|https://k.example/x.xlsx|n|https://other.example',
    'https://k.example/x.xlsx',
    'Office, more fields',
  ],
  ['microsoft-edge:https://k.example/', 'https://k.example/', 'browser'],
  ["javascript:window.open('https://k.example/')", 'https://k.example/', 'script'],
  ['onenote:https://d.docs.live.net/x', 'https://d.docs.live.net/x', 'OneNote'],
  ['whatsapp://send?phone=1', 'https://whatsapp.com/send?phone=1', 'app'],
  ['TG:resolve?domain=x', 'https://t.me/resolve?domain=x', 'app without slashes'],
])('%s leads to %s: %s', (url, target) => {
  expect(openScheme(url)).toBe(target);
});

test.each([
  'https://k.example/?u=ms-word:x',
  'mailto:a@k.example?body=https://k.example',
  'data:text/html,https://k.example',
  'cid:https://k.example',
  'tel:+49',
  'constructor://x',
  'k.example/x',
  'C:\\Daten',
  '',
])('%s stays', (url) => {
  expect(openScheme(url)).toBe(url);
});
