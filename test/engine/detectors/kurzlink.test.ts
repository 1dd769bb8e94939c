// Every token in these links is made up.
import { kurzlink } from '../../../src/engine/detectors/kurzlink';
import { testLinkDetector } from './link-table';

testLinkDetector(
  kurzlink,
  {
    'short links': [
      'https://bit.ly/3xYzAbC',
      'https://tinyurl.com/abc',
      'https://t.co/AbCdEf',
      'https://goo.gl/AbCdEf',
      'https://is.gd/abc',
      'https://kurzelinks.de/abc',
      'https://t1p.de/abc',
      'https://aka.ms/abc',
    ],
    'short links in a sentence': ['Anmeldung: «bit.ly/3xYzAbC».', 'siehe «tinyurl.com/abc» und «t1p.de/x»'],
    'wrappers that show a token': [
      'https://protect-eu.mimecast.com/s/AbCdEf',
      'https://url.de.m.mimecastprotect.com/s/AbCdEf?x=1',
      'https://secure-web.cisco.com/1AbCdEf-token',
      'https://seclinks.cloud-security.net/x/abc',
      'https://www.linkedin.com/slink?code=abc',
      'https://eur01.safelinks.protection.outlook.com/?data=05',
    ],
    'short link inside a wrapper': [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbit.ly%2F3xYzAbC&data=05',
    ],
  },
  {
    'short hosts of known services': [
      'https://1drv.ms/w/s!Abc',
      'https://youtu.be/abc',
      'https://forms.gle/abc',
      'https://photos.app.goo.gl/abc',
      'https://lnkd.in/abc',
      'https://we.tl/t-abc',
      'https://wa.me/490000',
    ],
    'wrappers that show their target': [
      'https://protect-eu.mimecast.com/s/AbCdEf?domain=bund.de',
      'https://secure-web.cisco.com/1AbCdEf/https%3A%2F%2Fwww.bund.de%2F',
    ],
    'longer labels': [
      'https://habit.ly/x',
      'https://www.rabbit.lynx.example',
      'https://reddit.company.example/',
    ],
    'words and files': ['ein Bit.Ly ist', 'plan.is und t.ly-x', 'a.id'],
    'the gateway’s own pages': ['https://www.mimecast.com/products', 'https://www.cisco.com/'],
  },
);
