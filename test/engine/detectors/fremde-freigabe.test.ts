// Every host and token in these links is made up.
import { fremdeFreigabe } from '../../../src/engine/detectors/fremde-freigabe';
import { testLinkDetector } from './link-table';

testLinkDetector(
  fremdeFreigabe,
  {
    'Nextcloud and ownCloud': [
      'https://wolke.verein.example/index.php/s/a1B2c3D4e5F6g7H',
      'https://wolke.verein.example/s/a1B2c3D4e5F6g7H',
      'https://wolke.verein.example/s/aBcDeFgHiJkLmNo/download/Plan.pdf',
      'https://www.verein.example/nextcloud/index.php/s/sommerfest',
      'https://www.verein.example/cloud/s/a1B2c3D4e5F6g7H?path=%2FBilder',
      'https://wolke.verein.example/public.php/dav/files/a1B2c3D4e5F6g7H/',
    ],
    Seafile: [
      'https://daten.firma.example/f/0a1b2c3d4e5f60718293/',
      'https://daten.firma.example/d/0a1b2c3d4e5f60718293/',
      'https://daten.firma.example/u/d/0a1b2c3d4e5f60718293/',
      'https://daten.firma.example/smart-link/01234567-89ab-cdef-0123-456789abcdef/',
    ],
    CryptPad: [
      'https://pads.firma.example/pad/#/2/pad/edit/AbCdEfGh/',
      'https://pads.firma.example/file/#/1/AbCd-EfGh/',
    ],
    PrivateBin: ['https://bin.firma.example/?0a1b2c3d4e5f6071#8sJ5uUkpqVBPZ5pkTbxoH3PuvmZdyDpyT5hZHcMb4PdC'],
    Send: ['https://send.firma.example/download/0a1b2c3d4e5f6071/#AbCdEfGhIjKlMnOpQrStUv'],
    DRACOON: [
      'https://daten.firma.example/public/download-shares/AbCdEfGhIjKlMnOp',
      'https://daten.firma.example/public/upload-shares/AbCdEfGhIjKlMnOp',
    ],
    'without scheme': ['Bilder: «wolke.verein.example/s/a1B2c3D4e5F6g7H».'],
    'wrapped links': [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwolke.verein.example%2Findex.php%2Fs%2Fa1B2c3D4e5F6g7H',
    ],
  },
  {
    'own and allowed hosts': [
      'https://cloud.kreis.example/s/a1B2c3D4e5F6g7H',
      'https://www.kreis.example/index.php/s/a1B2c3D4e5F6g7H',
    ],
    'services of the catalogue': [
      'https://magentacloud.de/s/a1B2c3D4e5F6g7H',
      'https://storage.luckycloud.de/f/0a1b2c3d4e5f60718293/',
      'https://cryptpad.fr/pad/#/2/pad/edit/AbCdEfGh/',
    ],
    'paths with words': [
      'https://www.zeitung.example/s/landkreis',
      'https://www.zeitung.example/s/bekanntmachung',
      'https://www.zeitung.example/s/benachrichtigun',
      'https://forum.example/d/4711-thema',
      'https://www.shop.example/d/angebote/',
      'https://www.shop.example/f/deadbeef/',
      'https://www.seite.example/download/antrag/#oben',
      'https://www.seite.example/?p=4711',
      'https://www.seite.example/pad/',
    ],
    'tokens of another length': [
      'https://www.seite.example/s/a1B2c3D4e5F6g7',
      'https://www.seite.example/s/a1B2c3D4e5F6g7Hi',
    ],
    'without scheme and without a token': ['seite.example/s/abc', 'und/oder z.B./u.a. im.example/d/x'],
  },
);
