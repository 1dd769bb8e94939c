import { BREADTH_FILE_HOSTS, BREADTH_SHORTENERS } from './link-breadth';

/**
 * Services whose links Umschlag knows: clouds, file transfers, documents, social networks, messengers.
 *
 * Source: own list, curated by hand from the services' documentation and from share links seen in public sources; host
 * names were compared with public lists (static-files of Sublime Security, MISP warning lists, v2fly).
 * Licence: facts, free for any use (CC0 1.0); the arrangement is EUPL-1.2 like the rest.
 * Date: 2026-11-22. Refresh: by hand, a row for each service; operators and owners change often. Then
 * `npx tsx scripts/update-link-services.ts`, which checks the rows and brings them into shape.
 *
 * A row is `id|name|operator|seat|hosts|own pages|marks`, empty ends left out. As text, because the file that Outlook loads
 * on every send carries the table: as objects it would be twice as long.
 * Hosts are matched on label boundaries; the most specific host wins, then the longest path. `*` stands for one label.
 * Own pages are the service's own (help, legal, press) under such a host: nobody's file, nobody's profile.
 * Marks: `A` run by an authority for authorities; `K` own knowledge, no second source yet.
 */
export interface LinkServiceRow {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  /** Seat of the operator, not of the computers. */
  readonly zone: LinkZone;
  readonly category: LinkCategory;
  readonly hosts: readonly string[];
  readonly except?: readonly string[];
  /** Run by an authority for authorities. */
  readonly allowed?: true;
}

export const LINK_SERVICES_DATE = '2026-11-22';

export const LINK_ZONES = ['US', 'EU', 'CH', 'UK', 'DE', 'CN', 'RU', 'OTHER'] as const;

export type LinkZone = (typeof LINK_ZONES)[number];

/** Categories with their rows. */
export const LINK_SERVICE_ROWS = {
  // Cloud storage
  cloud_storage: [
    // dropbox.tech and dropboxforum.com are the same owner’s but hold no shares: other hosts, not listed.
    'dropbox|Dropbox|Dropbox Inc.|US|dropbox.com db.tt dropboxusercontent.com getdropbox.com addtodropbox.com dropboxapi.com|help.dropbox.com blog.dropbox.com status.dropbox.com investors.dropbox.com learn.dropbox.com experience.dropbox.com dropbox.com/developers',
    'docsend|DocSend|Dropbox Inc.|US|docsend.com|help.docsend.com',
    'google_drive|Google Drive|Google LLC|US|drive.google.com drive.usercontent.google.com',
    'onedrive_personal|OneDrive (consumer)|Microsoft|US|1drv.ms 1drv.com onedrive.live.com onedrive.com storage.live.com skydrive.live.com livefilestore.com my.microsoftpersonalcontent.com',
    // The own tenant is allowed by the policy (`kreis.sharepoint.com`). sharepoint.de was Microsoft Cloud Deutschland.
    'sharepoint_online|SharePoint Online / OneDrive for work|Microsoft (tenant of a third party)|US|sharepoint.com sharepoint.us sharepoint.cn sharepoint.de',
    'ms_attachment_cdn|Outlook.com attachment CDN|Microsoft|US|attachment.outlook.live.net attachments.office.net',
    'icloud|iCloud Drive/Photos/iWork|Apple|US|icloud.com icloud-content.com',
    'box|Box|Box Inc.|US|box.com box.net boxcloud.com|support.box.com blog.box.com developer.box.com community.box.com status.box.com',
    'mediafire|MediaFire|MediaFire LLC|US|mediafire.com',
    // The key sits in the fragment of a share.
    'mega|MEGA|Mega Ltd|OTHER|mega.nz mega.io mega.co.nz mega.app transfer.it|help.mega.io blog.mega.io',
    'pcloud|pCloud|pCloud International AG|CH|pcloud.com pcloud.link pc.cd filedn.com filedn.eu|blog.pcloud.com help.pcloud.com',
    'proton_drive|Proton Drive|Proton AG|CH|drive.proton.me',
    'tresorit|Tresorit|Tresorit AG (Swiss Post)|CH|tresorit.com|support.tresorit.com|K',
    'kdrive|kDrive|Infomaniak|CH|kdrive.infomaniak.com||K',
    'sync_com|Sync.com|Sync.com Inc.|OTHER|sync.com',
    'koofr|Koofr|Koofr d.o.o.|EU|koofr.eu koofr.net k00.fr',
    'jottacloud|Jottacloud|Jotta AS|EU|jottacloud.com',
    'icedrive|Icedrive|ID Cloud Services|UK|icedrive.net',
    'internxt|Internxt|Internxt Universal|EU|internxt.com||K',
    'filen|Filen|Filen Cloud Dienste UG|DE|filen.io||K',
    'degoo|Degoo|Degoo Backup AB|EU|degoo.com||K',
    'idrive|IDrive|IDrive Inc.|US|idrive.com',
    'egnyte|Egnyte|Egnyte|US|egnyte.com|www.egnyte.com helpdesk.egnyte.com',
    'sharefile|ShareFile|Progress|US|sharefile.com sharefile.eu',
    'opendrive|OpenDrive|OpenDrive|US|opendrive.com od.lk',
    'spideroak|SpiderOak|SpiderOak|US|spideroak.com',
    'fourshared|4shared|New IT Solutions|OTHER|4shared.com 4sync.com',
    'terabox|TeraBox|Flextech (Baidu group)|CN|terabox.com teraboxapp.com 1024tera.com 1024terabox.com',
    'baidu_pan|Baidu Pan|Baidu|CN|pan.baidu.com yun.baidu.com',
    'pikpak|PikPak|PikPak|CN|mypikpak.com',
    'yandex_disk|Yandex Disk|Yandex|RU|disk.yandex.ru disk.yandex.com disk.yandex.com.tr disk.360.yandex.ru yadi.sk',
    'mailru_cloud|Cloud Mail.ru|VK|RU|cloud.mail.ru',
    'zoho_workdrive|Zoho WorkDrive|Zoho Corp.|OTHER|workdrive.zoho.eu workdrive.zoho.com zohopublic.eu zohopublic.com zohoexternal.com',
    'magentacloud|MagentaCLOUD|Deutsche Telekom|DE|magentacloud.de magentabusiness-cloud.de',
    'hidrive|HiDrive (STRATO / IONOS)|STRATO / IONOS SE|DE|hidrive.com hidrive.strato.com hidrive.ionos.com',
    'webde_cloud|WEB.DE Online-Speicher|1&1 Mail & Media|DE|c.web.de',
    'gmx_cloud|GMX Cloud|1&1 Mail & Media|DE|c.gmx.net c.gmx.de||K',
    'freenet_cloud|freenet cloud|freenet|DE|cloud.freenet.de||K',
    // Not listed: the storage of mail.de, whose shares lie on the mail provider’s own host under unknown paths.
    'mailbox_org|mailbox.org Drive|Heinlein|DE|drive.mailbox.org office.mailbox.org||K',
    'luckycloud|luckycloud|luckycloud GmbH|DE|luckycloud.de|docs.luckycloud.de',
    'teamdrive|TeamDrive|TeamDrive Systems|DE|teamdrive.net teamdrive.com|www.teamdrive.com docs.teamdrive.net|K',
    'yoursecurecloud|Your Secure Cloud|Your Secure Cloud GmbH|DE|your-secure-cloud.de yoursecurecloud.de||K',
    'leitzcloud|leitzcloud|vBoxx|EU|leitzcloud.eu||K',
    'hetzner_share|Hetzner Storage Share|Hetzner|DE|your-storageshare.de',
    // Also on customers’ own domains, which no list can know.
    'dracoon|DRACOON|DRACOON GmbH (owned by Kiteworks, US parent, since 2023)|DE|dracoon.team dracoon.com dracoon.cloud|www.dracoon.com support.dracoon.com cloud.support.dracoon.com blog.dracoon.com|K',
    'idgard|idgard|idgard (DriveLock)|DE|idgard.de idgard.com|www.idgard.de www.idgard.com blog.idgard.com|K',
    'adobe_cloud|Adobe Acrobat/Creative Cloud links|Adobe|US|acrobat.adobe.com assets.adobe.com indd.adobe.com express.adobe.com documentcloud.adobe.com',
  ],
  // File transfer
  file_transfer: [
    'swisstransfer|SwissTransfer|Infomaniak|CH|swisstransfer.com',
    'hightail|Hightail|OpenText|OTHER|hightail.com yousendit.com',
    'onefichier|1fichier|DStorage SAS|EU|1fichier.com',
    'kiteworks|Kiteworks|Kiteworks|US|kiteworks.com|www.kiteworks.com support.kiteworks.com developer.kiteworks.com|K',
    // Widely used by authorities: the own instance belongs on the allow list.
    'ftapi|FTAPI SecuTransfer|FTAPI Software GmbH|DE|ftapi.com|www.ftapi.com docs.ftapi.com support.ftapi.com',
    // Widely used by authorities: the own instance belongs on the allow list.
    'cryptshare|Cryptshare|Pointsharp (ex Cryptshare AG Freiburg)|DE|cryptshare.com|www.cryptshare.com documentation.cryptshare.com support.cryptshare.com',
    'workupload|workupload|workupload|DE|workupload.com',
    'wetransfer|WeTransfer|Bending Spoons|EU|wetransfer.com wetransfer.net we.tl|help.wetransfer.com',
    'smash|Smash|Smash|EU|fromsmash.com fromsmash.co',
    'transfernow|TransferNow|TransferNow|EU|transfernow.net trnsf.to',
    'filemail|Filemail|Filemail AS|EU|filemail.com',
    'transferxl|TransferXL|TransferXL|EU|transferxl.com',
    'sendgb|SendGB|SendGB|OTHER|sendgb.com',
    'send_anywhere|Send Anywhere|Rakuten Symphony|OTHER|send-anywhere.com sendanywhe.re',
    'filetransfer_io|FileTransfer.io|FileTransfer.io|EU|filetransfer.io',
    'myairbridge|MyAirBridge|MyAirBridge|EU|myairbridge.com mab.to||K',
    'dropsend|DropSend|DropSend|UK|dropsend.com',
    'sendspace|Sendspace|Sendspace|US|sendspace.com',
    'grosfichiers|GrosFichiers|GrosFichiers|EU|grosfichiers.com grosfichiers.ch',
    'gofile|Gofile|WOJTEK SAS|EU|gofile.io',
    'ufile|Uploadfiles|uFile|UK|ufile.io uploadfiles.io',
    'limewire|LimeWire (file.io)|LimeWire|EU|limewire.com file.io',
    'wormhole|Wormhole|Socket Inc.|US|wormhole.app||K',
    'send_forks|Send (Firefox Send forks)|various|OTHER|send.vis.ee send.firefox.com',
    'bitwarden_send|Bitwarden Send|Bitwarden|US|send.bitwarden.com',
    'filebin|Filebin|Filebin|EU|filebin.net',
    'pixeldrain|Pixeldrain|Pixeldrain|EU|pixeldrain.com pixeldrain.net',
    'catbox|Catbox|Catbox|US|catbox.moe',
    'tempsh|0x0.st / temp.sh / transfer.sh / tmpfiles|various|OTHER|0x0.st temp.sh transfer.sh tmpfiles.org bashupload.com',
    'uschovna|Úschovna|Úschovna|EU|uschovna.cz',
    'ulozto|Ulož.to|Uloz.to|EU|uloz.to ulozto.net',
    'free_transfert|FreeTransfert|Iliad/Free|EU|transfert.free.fr dl.free.fr',
    'jumpshare|Jumpshare|Jumpshare|US|jumpshare.com jmp.sh',
    'pairdrop|PairDrop/Snapdrop/ToffeeShare|various|OTHER|pairdrop.net snapdrop.net toffeeshare.com sharedrop.io||K',
    'frameio|Frame.io|Adobe|US|frame.io f.io',
    // The messenger’s file store: whoever has the address gets the file.
    'discord_files|Discord files|Discord Inc.|US|cdn.discordapp.com/attachments/ media.discordapp.net/attachments/',
  ],
  // Object storage of the big providers
  object_storage: [
    'google_cloud_storage|Google Cloud Storage/Firebase|Google LLC|US|storage.googleapis.com storage.cloud.google.com firebasestorage.googleapis.com',
    'azure_blob|Azure Blob Storage|Microsoft|US|blob.core.windows.net web.core.windows.net',
    'amazon_s3|Amazon S3|AWS|US|s3.amazonaws.com s3.*.amazonaws.com dualstack.*.amazonaws.com s3-website.*.amazonaws.com s3-ap-northeast-1.amazonaws.com s3-ap-southeast-1.amazonaws.com s3-ap-southeast-2.amazonaws.com s3-eu-central-1.amazonaws.com s3-eu-west-1.amazonaws.com s3-sa-east-1.amazonaws.com s3-us-east-2.amazonaws.com s3-us-west-1.amazonaws.com s3-us-west-2.amazonaws.com',
    'backblaze_b2|Backblaze B2|Backblaze|US|backblazeb2.com',
    'wasabi|Wasabi|Wasabi|US|wasabisys.com',
    'cloudflare_r2|Cloudflare R2|Cloudflare|US|r2.dev r2.cloudflarestorage.com',
    'do_spaces|DigitalOcean Spaces|DigitalOcean|US|digitaloceanspaces.com',
    'storj|Storj|Storj Labs|US|storjshare.io||K',
  ],
  // Photo shares
  photo_share: [
    'google_photos|Google Photos|Google LLC|US|photos.app.goo.gl photos.google.com',
    // The path decides: the shop is no cloud.
    'amazon_photos|Amazon Photos/Drive|Amazon|US|amazon.de/photos/ amazon.com/photos/ amazon.co.uk/photos/ amazon.fr/photos/ amazon.it/photos/ amazon.es/photos/ amazon.nl/photos/||K',
    'flickr|Flickr|SmugMug|US|flickr.com flic.kr',
    'imgur|Imgur|MediaLab|US|imgur.com',
  ],
  // Private storage boxes reachable through their maker
  private_nas: [
    'synology|Synology QuickConnect/DDNS|Synology (user’s NAS)|OTHER|quickconnect.to gofile.me synology.me myds.me diskstation.me dscloud.me dscloud.biz dscloud.mobi familyds.com familyds.net familyds.org i234.me dsmynas.com',
    'qnap|QNAP myQNAPcloud|QNAP (user’s NAS)|OTHER|myqnapcloud.com qlink.to',
    'myfritz|MyFRITZ!|AVM (user’s router/NAS)|DE|myfritz.net||K',
    'wd_mycloud|WD My Cloud|Western Digital|US|mycloud.com||K',
  ],
  // Documents and boards edited together
  collab_doc: [
    'google_docs|Google Docs/Sheets/Slides|Google LLC|US|docs.google.com',
    'google_sites|Google Sites|Google LLC|US|sites.google.com',
    'google_keep|Google Keep|Google LLC|US|keep.google.com',
    'ms_sway_loop|Sway / Loop / Whiteboard|Microsoft|US|sway.office.com sway.cloud.microsoft loop.microsoft.com loop.cloud.microsoft whiteboard.office.com',
    'notion|Notion|Notion Labs|US|notion.so notion.site notion.com|notion.com/help notion.so/help developers.notion.com status.notion.so',
    'miro|Miro|RealtimeBoard|US|miro.com|help.miro.com community.miro.com developers.miro.com status.miro.com|K',
    'trello|Trello|Atlassian|US|trello.com|help.trello.com blog.trello.com',
    'atlassian|Jira/Confluence Cloud|Atlassian|US|atlassian.net',
    'padlet|Padlet|Wallwisher Inc.|US|padlet.com',
    'mural|Mural|Tactivos|US|mural.co||K',
    'conceptboard|Conceptboard|Conceptboard Cloud Service GmbH|DE|conceptboard.com||K',
    'taskcards|TaskCards|dSign Systems|DE|taskcards.de||K',
    'figma|Figma|Figma|US|figma.com|help.figma.com forum.figma.com',
    'canva|Canva|Canva|OTHER|canva.com canva.link',
    'airtable|Airtable|Formagrid|US|airtable.com|support.airtable.com community.airtable.com',
    'asana|Asana|Asana|US|app.asana.com||K',
    'monday|monday.com|monday.com|OTHER|monday.com|support.monday.com',
    'clickup|ClickUp|Mango Technologies|US|clickup.com|help.clickup.com|K',
    'evernote|Evernote|Bending Spoons|US|evernote.com|help.evernote.com',
    'coda|Coda|Grammarly/Superhuman|US|coda.io|help.coda.io',
    'quip|Quip|Salesforce|US|quip.com',
    'lucid|Lucid|Lucid Software|US|lucid.app lucidchart.com|help.lucid.app',
    'mindmeister|MindMeister|MeisterLabs|EU|mindmeister.com mm.tt||K',
    'cryptpad|CryptPad|XWiki SAS|EU|cryptpad.fr',
    'etherpad_public|Etherpad (public)|various|OTHER|yopad.eu zumpad.zum.de pad.riseup.net etherpad.wikimedia.org board.net',
    'hackmd|HackMD|HackMD|OTHER|hackmd.io||K',
    'overleaf|Overleaf|Digital Science|UK|overleaf.com||K',
    'prezi|Prezi|Prezi|US|prezi.com||K',
    'genially|Genially|Genially|EU|genially.com genial.ly||K',
    'loom|Loom|Atlassian|US|loom.com||K',
    // zoom.us/j/ is a meeting, not a share: only recordings and documents.
    'zoom_rec|Zoom recordings/docs|Zoom|US|docs.zoom.us zoom.us/rec/',
    'scribd|Scribd/SlideShare|Scribd|US|scribd.com slideshare.net',
    'issuu|Issuu|Bending Spoons|US|issuu.com isu.pub',
  ],
  // Forms, surveys, appointments
  form: [
    // The path beats docs.google.com among the documents.
    'google_forms|Google Forms|Google LLC|US|docs.google.com/forms/ forms.gle',
    'ms_forms|Microsoft Forms|Microsoft|US|forms.office.com forms.cloud.microsoft forms.microsoft.com customervoice.microsoft.com',
    'surveymonkey|SurveyMonkey|SurveyMonkey|US|surveymonkey.com surveymonkey.de',
    'typeform|Typeform|Typeform|EU|typeform.com',
    'jotform|Jotform|Jotform|US|jotform.com',
    'doodle|Doodle|Doodle AG (TX Group)|CH|doodle.com||K',
    'calendly|Calendly|Calendly|US|calendly.com||K',
    'umfrageonline|UmfrageOnline/FindMind|enuvo|CH|umfrageonline.com umfrageonline.ch findmind.ch||K',
    'survio|Survio|Survio|EU|survio.com||K',
    'lamapoll|LamaPoll|Lamano|DE|lamapoll.de||K',
    'easyfeedback|easyfeedback|easyfeedback GmbH|DE|easy-feedback.de easy-feedback.com||K',
    'soscisurvey|SoSci Survey|SoSci Survey GmbH|DE|soscisurvey.de||K',
    'limesurvey_cloud|LimeSurvey Cloud|LimeSurvey GmbH|DE|limesurvey.net limesurvey.org||K',
    'tally|Tally|Tally|EU|tally.so||K',
    'eventbrite|Eventbrite|Bending Spoons|US|eventbrite.com eventbrite.de||K',
    'mentimeter|Mentimeter|Mentimeter|EU|menti.com mentimeter.com||K',
    'slido|Slido|Cisco|US|sli.do slido.com||K',
    'kahoot|Kahoot!|Kahoot|EU|kahoot.it kahoot.com||K',
    'xoyondo|Xoyondo|Xoyondo|DE|xoyondo.com||K',
  ],
  // Text dumps
  paste: [
    'onetimesecret|OneTimeSecret/Privnote|various|US|onetimesecret.com privnote.com||K',
    'pastebin|Pastebin|Pastebin|US|pastebin.com pastebin.pl paste.ee',
    'rentry|Rentry/JustPaste/ControlC|various|OTHER|rentry.co rentry.org justpaste.it controlc.com pastelink.net dpaste.com dpaste.org hastebin.com ghostbin.com',
    'privatebin|PrivateBin|various|OTHER|privatebin.net paste.systemli.org||K',
    'telegraph|Telegraph|Telegram|OTHER|telegra.ph graph.org te.legra.ph',
  ],
  // Code hosts
  code_host: [
    'github|GitHub|Microsoft|US|github.com githubusercontent.com github.io',
    'gitlab|GitLab.com|GitLab Inc.|US|gitlab.com gitlab.io',
    'bitbucket|Bitbucket|Atlassian|US|bitbucket.org bitbucket.io',
    'codeberg|Codeberg|Codeberg e.V.|DE|codeberg.org codeberg.page',
    'huggingface|Hugging Face|Hugging Face|US|huggingface.co hf.co',
    'sourceforge|SourceForge|Slashdot Media|US|sourceforge.net',
  ],
  // Shared conversations with language models
  ai_share: [
    'chatgpt|ChatGPT|OpenAI|US|chatgpt.com chat.openai.com',
    'claude|Claude|Anthropic|US|claude.ai claude.site',
    'gemini|Gemini|Google LLC|US|gemini.google.com notebooklm.google.com aistudio.google.com g.co/gemini/',
    'copilot|Microsoft Copilot|Microsoft|US|copilot.microsoft.com copilot.cloud.microsoft',
    'perplexity|Perplexity|Perplexity AI|US|perplexity.ai pplx.ai|docs.perplexity.ai',
    'grok|Grok|xAI|US|grok.com x.com/i/grok/',
    'poe|Poe|Quora|US|poe.com',
    'mistral_chat|Le Chat|Mistral AI|EU|chat.mistral.ai',
    'deepseek|DeepSeek|DeepSeek|CN|deepseek.com|api-docs.deepseek.com status.deepseek.com',
    'manus|Manus|Butterfly Effect|OTHER|manus.im',
  ],
  // Social networks
  social: [
    'facebook|Facebook|Meta|US|facebook.com fb.com fb.me fb.watch facebook.de|facebook.com/help facebook.com/privacy facebook.com/legal facebook.com/policies facebook.com/policy.php about.facebook.com developers.facebook.com',
    'instagram|Instagram|Meta|US|instagram.com instagr.am ig.me|help.instagram.com about.instagram.com',
    'threads|Threads|Meta|US|threads.net threads.com',
    'linkedin|LinkedIn|Microsoft|US|linkedin.com lnkd.in|linkedin.com/help linkedin.com/legal about.linkedin.com',
    'xing|XING|New Work SE|DE|xing.com xing.to|faq.xing.com privacy.xing.com dev.xing.com',
    'x_twitter|X (Twitter)|X Corp.|US|x.com twitter.com|help.x.com help.twitter.com developer.x.com developer.twitter.com x.com/tos x.com/privacy twitter.com/tos twitter.com/privacy',
    'tiktok|TikTok|ByteDance|CN|tiktok.com|support.tiktok.com tiktok.com/legal',
    'snapchat|Snapchat|Snap|US|snapchat.com|help.snapchat.com',
    'pinterest|Pinterest|Pinterest|US|pinterest.com pinterest.de pin.it|help.pinterest.com',
    'reddit|Reddit|Reddit|US|reddit.com redd.it',
    'tumblr|Tumblr|Automattic|US|tumblr.com',
    'vk|VK|VK|RU|vk.com vk.ru vkontakte.ru vk.me',
    'ok_ru|Odnoklassniki|VK|RU|ok.ru odnoklassniki.ru',
    'mastodon|Mastodon (public instances)|various|OTHER|mastodon.social mastodon.online mstdn.social troet.cafe',
    'bluesky|Bluesky|Bluesky PBC|US|bsky.app bsky.social',
    'quora|Quora|Quora|US|quora.com',
    'meetup|Meetup|Bending Spoons|US|meetup.com meetu.ps',
    'nebenan|nebenan.de|Good Hood GmbH|DE|nebenan.de|hilfe.nebenan.de|K',
    'stayfriends|StayFriends|Ströer|DE|stayfriends.de||K',
    'kununu|kununu|New Work SE|DE|kununu.com||K',
    'strava|Strava/komoot|various|US|strava.com komoot.com komoot.de||K',
    'truthsocial|Truth Social/Gettr/Gab|various|US|truthsocial.com gettr.com gab.com',
    'researchgate|ResearchGate/Academia|various|DE|researchgate.net academia.edu',
    // Run by the federal data protection commissioner for federal bodies.
    'mastodon_bund|social.bund.de|BfDI|DE|social.bund.de||A',
    // Run by the state data protection commissioner for public bodies.
    'mastodon_bawue|bawü.social|LfDI Baden-Württemberg|DE|bawü.social||A',
  ],
  // Messengers
  messenger: [
    'slack|Slack|Salesforce|US|slack.com slack-files.com|api.slack.com status.slack.com slack.com/help',
    'messenger|Facebook Messenger|Meta|US|messenger.com m.me',
    'whatsapp|WhatsApp|Meta|US|whatsapp.com wa.me wa.link|faq.whatsapp.com whatsapp.com/legal business.whatsapp.com blog.whatsapp.com',
    'telegram|Telegram|Telegram FZ-LLC|OTHER|t.me telegram.me telegram.dog telegram.org|core.telegram.org',
    'signal|Signal|Signal Foundation|US|signal.me signal.group signal.link signal.art',
    // Threema Work and Broadcast are used by some authorities.
    'threema|Threema|Threema GmbH|CH|threema.id threema.ch threema.group',
    'discord|Discord|Discord Inc.|US|discord.com discord.gg discordapp.com dis.gd|support.discord.com',
    'viber|Viber|Rakuten|OTHER|viber.com',
    'wechat|WeChat|Tencent|CN|wechat.com weixin.qq.com',
    'line|LINE|LY Corp.|OTHER|line.me lin.ee',
  ],
  // Video
  video: [
    // Authorities often link to official videos.
    'youtube|YouTube|Google LLC|US|youtube.com youtu.be youtube-nocookie.com',
    'twitch|Twitch|Amazon|US|twitch.tv',
    'vimeo|Vimeo|Bending Spoons|US|vimeo.com',
  ],
  // Link collections for profiles
  link_in_bio: [
    'linkinbio|Link-in-bio pages|various|OTHER|linktr.ee beacons.ai lnk.bio bio.link taplink.cc campsite.bio wonderlink.de',
  ],
  // Short links: the target cannot be known without the network
  shortener: [
    'bitly|Bitly|Bitly|US|bit.ly bitly.com j.mp',
    'tinyurl|TinyURL|TinyURL LLC|US|tinyurl.com',
    'shortener_generic|Generic shorteners|various|OTHER|t.co goo.gl ow.ly is.gd v.gd rb.gy rebrand.ly cutt.ly shorturl.at t.ly tiny.cc buff.ly s.id qrco.de kurzelinks.de t1p.de lmy.de ogy.de share.google aka.ms',
    // Tokens of networks and mailing services.
    'opaque_redirect|Redirect|various|OTHER|linkedin.com/slink awstrack.me click.pstmrk.it page.link',
  ],
  // Mail gateways whose links do not show where they lead; those that do are unwrapped before anybody looks here
  gateway: [
    'mail_gateway|Mail gateway|various|OTHER|mimecast.com/s/ mimecastprotect.com secure-web.cisco.com seclinks.cloud-security.net atpscan.global.hornetsecurity.com safelinks.protection.outlook.com urldefense.com urldefense.us urldefense.proofpoint.com linkprotect.cudasvc.com protection.sophos.com ctp.trendmicro.com protect2.fireeye.com clicktime.symantec.com scanmail.trustwave.com urlsand.esvalabs.com protect.checkpoint.com url.avanan.click',
  ],
} satisfies Readonly<Record<string, readonly string[]>>;

export type LinkCategory = keyof typeof LINK_SERVICE_ROWS;

export const LINK_CATEGORIES = Object.keys(LINK_SERVICE_ROWS) as readonly LinkCategory[];

/** Hosts that public lists name and nothing else is known of. Last, so that rows of the own list come first. */
const BREADTH: readonly LinkServiceRow[] = [
  readRow(
    `static_files|static-files (Sublime Security)|various|OTHER|${BREADTH_FILE_HOSTS}`,
    'file_transfer',
  ),
  readRow(`url_shortener|MISP url-shortener, static-files|various|OTHER|${BREADTH_SHORTENERS}`, 'shortener'),
];

export const LINK_SERVICES: readonly LinkServiceRow[] = [
  ...LINK_CATEGORIES.flatMap((category) => LINK_SERVICE_ROWS[category].map((row) => readRow(row, category))),
  ...BREADTH,
];

/** In the on-send file rows lack what only the pane says, and an id that is the beginning of the first host. */
function readRow(row: string, category: LinkCategory): LinkServiceRow {
  const [id = '', name = '', operator = '', seat, hosts = '', pages = '', marks = ''] = row.split('|');
  return {
    id: id === '' ? hosts.slice(0, hosts.indexOf('.')) : id,
    name,
    operator,
    zone: LINK_ZONES.find((zone) => zone === seat) ?? 'OTHER',
    category,
    hosts: words(hosts),
    ...(pages === '' ? {} : { except: words(pages) }),
    ...(marks.includes('A') ? { allowed: true } : {}),
  };
}

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}
