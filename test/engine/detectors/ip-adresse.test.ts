// Addresses are from the ranges kept for documentation (RFC 5737, RFC 3849) or private ones; others only where nobody uses them.
import { ipAdresse } from '../../../src/engine/detectors/ip-adresse';
import { testDetector } from './detector-table';
import type { Negatives, Positive } from './detector-table';

const POSITIVES: readonly Positive[] = [
  ['with its label', 'IP-Adresse: «203.0.113.77»', 'medium'],
  ['short label', 'IP «198.51.100.23»', 'medium'],
  ['in a sentence', 'Der Zugriff kam von der IP «203.0.113.9» um 10:45 Uhr.', 'medium'],
  ['label behind', '«203.0.113.77» (IP)', 'medium'],
  ['English', 'IP address «192.0.2.44»', 'medium'],
  ['in brackets', 'Absender (IP «192.0.2.44»)', 'medium'],
  ['with a port', 'IP «203.0.113.77»:8443', 'medium'],
  ['at the end of a sentence', 'Die Adresse war «203.0.113.177».', 'medium'],
  ['a log line', '2026-11-22 10:45:12 «198.51.100.23» GET /formular', 'medium'],
  ['a word of the network', 'Login von «192.0.2.44» fehlgeschlagen', 'medium'],
  ['two in one line', 'IP «203.0.113.77» und «198.51.100.23»', 'medium'],
  ['version 6', '«2001:db8::1» hat angefragt', 'medium'],
  ['version 6 in full', 'IPv6 «2001:0db8:0000:0000:0000:ff00:0042:8329»', 'medium'],
  ['version 6, zeros in the middle', 'Client «2001:db8:85a3::8a2e:370:7334»', 'medium'],
  ['version 6 in capitals', 'IP «2001:DB8:0:1234:0:567:8:1»', 'medium'],
  ['a desk in the house', 'IP «192.168.178.20»', 'low'],
  ['a server in the house', 'IP-Adresse «10.12.34.56»', 'low'],
  ['the middle private range', 'IPv4: «172.16.5.4»', 'low'],
];

const NEGATIVES: Negatives = {
  'an outline': [
    'Ziffer 1.2.3.4',
    'Kapitel 10.2.1.3',
    'siehe 3.1.4.2 der Anlage',
    'Abschnitt 203.0.113.77',
    'Nr. 192.100.113.7',
    '§ 12.114.113.2',
    'TOP 5.1.2.3: Verschiedenes',
    'Punkt 4.1.100.2',
  ],
  'a version': [
    'Version 16.0.172.201',
    'v. 115.0.190.110',
    'Firmware 7.29.113.100',
    'v203.0.113.77',
    'Release 192.0.2.44',
    'Programm 10.0.1.2',
  ],
  'a number that is too large': [
    'IP 256.1.1.1',
    'IP 203.0.113.777',
    'IP 300.200.100.50',
    'Login 999.999.999.999',
  ],
  'leading zeros': ['IP 010.012.034.056', 'IP 203.000.113.077'],
  'too many or too few numbers': ['IP 203.0.113', 'IP 203.0.113.77.5', 'IP 1.203.0.113.77'],
  'a network': ['IP-Bereich 203.0.113.0/24', '198.51.100.0/24'],
  'nobody’s address': [
    'IP 127.0.0.1',
    'IP 0.0.0.0',
    'IP 255.255.255.0',
    'IP 239.255.255.250',
    'DNS-Server 8.8.8.8',
  ],
  'a private address without its label': ['Server 10.12.34.56, Port 8443', '192.168.178.1'],
  'dates, times and amounts': ['12.03.2026', '10.30.45', '1.234.567.890 Euro', '22.11.2026 10:30:45'],
  'an account or a file': ['Az. 50.114.113.2', 'Produkt 111.101.5.2', 'Konto 203.113.5.2'],
  'part of a longer word': ['x203.0.113.77', '203.0.113.77x', 'IP_203.0.113.77', 'user@203.0.113.77'],
  'colons that are no version 6': [
    '2001:03:12',
    '2026:11:22 10:45',
    '23:59:59',
    '2001:db8',
    'IP 2001:db8:1:2:3:4:5',
    '1 Kor 13:4-7',
    '2a:db::1',
  ],
};

describe('ip-adresse', () => {
  testDetector(ipAdresse, POSITIVES, NEGATIVES);
});
