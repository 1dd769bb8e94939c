/**
 * Address schemes that open the app of a service, and the host that stands for the service.
 *
 * Source: own knowledge of the apps' documentation; no second source yet.
 * Licence: facts, free for any use (CC0 1.0).
 * Date: 2026-11-22. Refresh: by hand. Left out: schemes of mail, telephone and meetings, and those of single phones.
 */
export const APP_SCHEMES: Readonly<Record<string, string>> = {
  whatsapp: 'whatsapp.com',
  tg: 't.me',
  sgnl: 'signal.me',
  threema: 'threema.id',
  viber: 'viber.com',
  'fb-messenger': 'm.me',
  slack: 'slack.com',
  discord: 'discord.com',
  line: 'line.me',
  weixin: 'wechat.com',
  fb: 'facebook.com',
  instagram: 'instagram.com',
  linkedin: 'linkedin.com',
  tiktok: 'tiktok.com',
};
