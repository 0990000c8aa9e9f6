import { randomUUID } from 'node:crypto';
import { type Client } from './client.ts';

const SEND = 'mutation ($input: SendInvitationInput!) { sendInvitation(input: $input) { invitation { id } } }';

/** Sends invitations: each must give one mail, whatever happens in between. Returns the addresses. */
export async function invite(client: Client, count: number): Promise<string[]> {
  const territoryIds = [await client.territoryId()];
  const addresses = Array.from({ length: count }, () => `p${randomUUID().slice(0, 8)}@faults.example`);
  for (const email of addresses) {
    const input = { clientMutationId: randomUUID(), email, name: 'Personne invitée', role: 'observer', territoryIds };
    const answer = await client.insist(SEND, { input }, Date.now() + 60_000);
    if (answer.errors) throw new Error(`Invitation refused: ${JSON.stringify(answer.errors)}`);
  }
  return addresses;
}

/** How many of these addresses received no mail, and more than one, once `within` seconds have passed or all have theirs. */
export async function mailsOf(
  mailboxUrl: string,
  addresses: string[],
  within: number,
): Promise<{ missing: number; doubled: number; seconds: number }> {
  const started = Date.now();
  for (;;) {
    const mails = (await (await fetch(`${mailboxUrl}/api/email`)).json()) as { to: { address: string }[] }[];
    const counts = addresses.map(
      (address) => mails.filter(({ to }) => to.some((one) => one.address === address)).length,
    );
    const missing = counts.filter((count) => count === 0).length;
    const seconds = (Date.now() - started) / 1000;
    if (missing === 0 || seconds > within)
      return { missing, doubled: counts.filter((count) => count > 1).length, seconds };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
