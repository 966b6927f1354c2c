import { expect, it } from 'vitest';
import { isPrivateAddress } from './privateAddress.ts';

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.255.255',
  '192.168.0.10',
  '169.254.169.254',
  '100.100.0.1',
  '0.0.0.0',
  '::1',
  '::',
  '::ffff:127.0.0.1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  'fd00::1',
  'fe80::1',
  'localhost',
  '',
])('keeps away from %s', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

it.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2606:4700::1111'])('lets %s through', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});
