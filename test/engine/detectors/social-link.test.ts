// Every profile, group and code in these links is made up.
import { socialLink } from '../../../src/engine/detectors/social-link';
import { testLinkDetector } from './link-table';

const SAFE = 'https://eur01.safelinks.protection.outlook.com/?url=';

testLinkDetector(
  socialLink,
  {
    'profiles and pages': [
      'https://www.facebook.com/musterverein',
      'https://de-de.facebook.com/profile.php?id=100000000000000',
      'https://fb.me/musterverein',
      'https://www.instagram.com/musterverein/',
      'https://www.threads.net/@musterverein',
      'https://de.linkedin.com/in/erika-musterfrau-0a1b2c',
      'https://www.xing.com/profile/Erika_Musterfrau',
      'https://x.com/musterverein',
      'https://twitter.com/musterverein/status/1234567890',
      'https://www.tiktok.com/@musterverein',
      'https://mastodon.social/@musterverein',
      'https://bsky.app/profile/musterverein.example',
      'https://vk.com/musterverein',
      'https://www.researchgate.net/profile/Erika-Musterfrau',
      'https://www.kununu.com/de/musterfirma',
    ],
    'posts, groups, events': [
      'https://www.facebook.com/groups/123456/',
      'https://www.linkedin.com/posts/musterfirma_a-1b2',
      'https://www.reddit.com/r/muster/comments/a1b2/',
      'https://pin.it/A1b2C3',
      'https://www.meetup.com/de-DE/muster/events/1/',
      'https://vm.tiktok.com/A1b2C3/',
    ],
    invitations: [
      'https://www.linkedin.com/comm/mynetwork/invite-accept/1/a1b2',
      'https://lnkd.in/A1b2C3',
      'https://mastodon.social/invite/A1b2C3',
      'https://ig.me/j/A1b2C3',
    ],
    'link collections': ['https://linktr.ee/musterverein', 'https://wonderlink.de/@musterverein'],
    'addresses without scheme': [
      'Folgen Sie uns: «facebook.com/musterverein»',
      'Mein Profil: «www.xing.com/profile/Erika_Musterfrau».',
      'auf «X.com», früher «twitter.com»',
      '(«instagram.com/musterverein»)',
    ],
    'wrapped links': [
      `${SAFE}https%3A%2F%2Fwww.linkedin.com%2Fin%2Ferika&data=05`,
      'https://www.google.com/url?q=https://www.facebook.com/musterverein',
      'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fwww.xing.com%2Fpages%2Fmuster',
    ],
  },
  {
    'look-alike hosts': [
      'https://www.netflix.com/',
      'https://www.fedex.com/de',
      'https://about.me/muster',
      'https://www.book.ru/',
      'https://facebook.com.evil.example/',
      'https://facebook.com@evil.example/',
      'https://nichtfacebook.com/',
      'https://facebookmail.com/',
    ],
    'e-mail addresses': [
      'invitations@linkedin.com',
      'noreply@facebookmail.com',
      'info@x.com',
      'news@mail.xing.com',
    ],
    'file names and short words': ['plan.x.com.pdf', 'AT&T.co', '/x.com', 'max.com', 'vk.me.txt'],
    'missing blanks': ['Das weiß ok.Ru an', 'Nicht mit mir.Me too', 'am 3.Me.'],
    'names of networks without an address': [
      'Wir sind auf Facebook, Instagram und LinkedIn.',
      'möchte Sie zu seinem beruflichen Netzwerk hinzufügen',
      '@musterverein und #musterland',
    ],
    'instances run by authorities': [
      'https://social.bund.de/@bfdi',
      'https://bawü.social/@lfdi',
      'https://xn--baw-joa.social/@lfdi',
      'social.bund.de/@bfdi',
    ],
    'own and allowed accounts': [
      'https://www.instagram.com/kreis.musterland/',
      'https://social.kreis.example/@landrat',
      `${SAFE}https%3A%2F%2Fwww.kreis.example%2F`,
    ],
    'redirects of the networks to other hosts': [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.kreis.example%2F&h=AT0',
      'https://l.instagram.com/?u=https%3A%2F%2Fwww.bund.de%2F',
      'https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fwww.bund.de%2F',
      'https://out.reddit.com/t3?url=https%3A%2F%2Fwww.bund.de',
      'https://vk.com/away.php?to=https%3A%2F%2Fwww.bund.de',
    ],
    'help and legal pages': [
      'https://www.facebook.com/privacy/policy/',
      'https://www.linkedin.com/legal/privacy-policy',
      'https://faq.xing.com/de',
      'https://help.instagram.com/1',
      'https://help.x.com/de',
      'https://www.tiktok.com/legal/privacy-policy',
    ],
    messengers: [
      'https://wa.me/4900000',
      'https://t.me/kanal',
      'https://signal.group/#A1b2',
      'https://discord.gg/A1b2',
    ],
    'videos, clouds, short links': [
      'https://www.youtube.com/@kreis',
      'https://www.dropbox.com/s/abc',
      'https://t.co/A1b2',
      'https://x.com/i/grok/share/A1b2',
    ],
  },
);
