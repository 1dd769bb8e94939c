// Every number, group and code in these links is made up.
import { messengerLink } from '../../../src/engine/detectors/messenger-link';
import { testLinkDetector } from './link-table';

testLinkDetector(
  messengerLink,
  {
    people: [
      'https://wa.me/4900000000',
      'https://api.whatsapp.com/send?phone=4900000000',
      'https://t.me/erika_muster',
      'https://signal.me/#p/+4900000000',
      'https://threema.id/ABCD1234',
      'https://m.me/muster',
    ],
    'groups and invitations': [
      'https://chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv',
      'https://t.me/+AbCdEfGh',
      'https://signal.group/#CjQKIA',
      'https://discord.gg/abcdef',
      'https://join.slack.com/t/muster/shared_invite/zt-abc',
      'https://u.wechat.com/abc',
    ],
    'schemes of apps': [
      'whatsapp://send?phone=4900000000',
      'tg://resolve?domain=muster',
      'sgnl://signal.me/x',
    ],
    'addresses in a sentence': [
      'Schreiben Sie mir: «t.me/erika_muster».',
      'Gruppe unter «chat.whatsapp.com/AbCdEfGhIjKlMnOpQrStUv» beitreten',
    ],
    'wrapped links': [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwa.me%2F490000&data=05',
      'https://www.google.com/url?q=https%3A%2F%2Ft.me%2Fmuster',
    ],
  },
  {
    'longer labels': ['https://about.me/muster', 'https://online.me/', 'https://www.primeline.me'],
    'names without an address': ['Bitte nicht über WhatsApp oder Signal.', 'Threema: ja'],
    'files on a messenger’s server': ['https://cdn.discordapp.com/attachments/1/2/plan.pdf'],
    'social networks': ['https://www.facebook.com/muster', 'https://x.com/muster'],
    'e-mail addresses': ['info@t.me', 'kontakt@signal.org'],
    'other schemes': ['sms:+4900000000', 'tel:+4900000000', 'skype:muster?call'],
  },
);
