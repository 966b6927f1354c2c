import { BlockList, isIP } from 'node:net';

/** Two lists: one of both kinds would take every IPv4 address for its form inside IPv6. */
const blocked4 = new BlockList();
const blocked6 = new BlockList();
// This network, private ones, carrier NAT, loopback, link-local, special, benchmarks, multicast, reserved.
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  blocked4.addSubnet(net, prefix, 'ipv4');
}
// Unspecified, loopback, IPv4 in IPv6 (mapped, compatible, NAT64, 6to4), unique local, link-local, multicast.
for (const [net, prefix] of [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  blocked6.addSubnet(net, prefix, 'ipv6');
}

/** True for addresses that don't lead to the public internet, and for what is no address. */
export function isPrivateAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return blocked4.check(address, 'ipv4');
    case 6:
      return blocked6.check(address, 'ipv6');
    default:
      return true;
  }
}
