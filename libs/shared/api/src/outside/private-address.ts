import { BlockList, isIP } from 'node:net';

// Every network that is not the open Internet: loopback, private, link-local, carrier, documentation, multicast, reserved.
const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
// Those that carry an IPv4 address inside are closed whole: what they lead to cannot be told from here.
const V6 = [
  '::/128',
  '::1/128',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
];

const CLOSED = new BlockList();
for (const [networks, family] of [
  [V4, 'ipv4'],
  [V6, 'ipv6'],
] as const)
  for (const network of networks) {
    const [start = '', prefix = ''] = network.split('/');
    CLOSED.addSubnet(start, Number(prefix), family);
  }

/** Whether an address leads elsewhere than to the open Internet; what is no address is taken for one that does. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return true;
  return CLOSED.check(address, family === 4 ? 'ipv4' : 'ipv6');
}
