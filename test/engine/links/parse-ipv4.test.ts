import { parseIpv4 } from '../../../src/engine/links/parse-ipv4';

test.each([
  ['127.0.0.1', '127.0.0.1', 'four numbers'],
  ['127.1', '127.0.0.1', 'two numbers'],
  ['127.0.1', '127.0.0.1', 'three numbers'],
  ['2130706433', '127.0.0.1', 'one number'],
  ['0x7f000001', '127.0.0.1', 'hexadecimal'],
  ['0x', '0.0.0.0', 'hexadecimal zero'],
  ['017700000001', '127.0.0.1', 'octal'],
  ['192.0x00a80001', '192.168.0.1', 'mixed'],
  ['dropbox.com', 'dropbox.com', 'a name'],
  ['1drv.ms', '1drv.ms', 'a name with a digit'],
  ['4.example', '4.example', 'a number in front'],
])('%s is %s: %s', (host, address) => {
  expect(parseIpv4(host)).toBe(address);
});

test.each([
  ['256.0.0.1', 'out of range'],
  ['1.2.3.256', 'last out of range'],
  ['4294967296', 'one number out of range'],
  ['1.2.3.4.5', 'five numbers'],
  ['1..2', 'empty part'],
  ['foo.0x4', 'a name in front'],
  ['1.2.3.09', 'no octal digit'],
])('%s is no address: %s', (host) => {
  expect(parseIpv4(host)).toBeNull();
});
