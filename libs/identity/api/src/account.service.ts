import { Inject, Injectable } from '@nestjs/common';
import { Access, toConnection, UnitOfWork, type Connection, type Intent, type Page, type Tx } from '@binome/shared/api';
import { accountIdOf, DomainError, notFound, refuse, systemActor, type Actor } from '@binome/shared/domain';
import { isEmailAddress, personNameProblems } from '@binome/identity/domain';
import { Account } from './account.entity.js';
import { databaseClock } from './clock.js';
import { RoleAssignment } from './rights.entity.js';
import { rowId } from './row-id.js';

/** Accounts as administrators keep them. */
@Injectable()
export class AccountService {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Access) private readonly access: Access,
  ) {}

  async find(actor: Actor, id: string): Promise<Account> {
    const account = await this.unitOfWork.read(actor, (manager) => manager.findOneBy(Account, { id }));
    if (!account) throw notFound('Account');
    this.access.authorize(actor, 'read', 'Account', account);
    return account;
  }

  /** Accounts by name; the search looks at names and addresses and forgives accents. */
  async list(actor: Actor, page: Page, search: string | null): Promise<Connection<Account>> {
    const { sql, parameters } = this.access.filter(actor, 'read', 'Account', Account, 'account');
    return this.unitOfWork.read(actor, async (manager) => {
      const query = manager.createQueryBuilder(Account, 'account').where(sql, parameters);
      const words = search
        ?.trim()
        .slice(0, 100)
        .replace(/[\\%_]/g, '\\$&');
      if (words) {
        query.andWhere('(unaccent(account.name) ILIKE unaccent(:words) OR account.email::text ILIKE :words)', {
          words: `%${words}%`,
        });
      }
      const totalCount = await query.getCount();
      if (page.after)
        query.andWhere('(account.name, account.id) > (:name, :id::uuid)', { name: page.after[0], id: page.after[1] });
      const rows = await query
        .orderBy('account.name')
        .addOrderBy('account.id')
        .limit(page.limit + 1)
        .getMany();
      return toConnection(rows, page, totalCount, (row) => [row.name, row.id]);
    });
  }

  /** Shuts the account out from the next request on; its sessions are closed for good. */
  suspend(actor: Actor, accountId: string, version: number, intent: Intent): Promise<Account> {
    return this.change(actor, 'suspend', accountId, intent, async (tx, account) => {
      if (account.id === accountIdOf(actor)) throw new DomainError('ACCOUNT_PROTECTED', {});
      if (account.suspendedAt) return;
      const { now } = await databaseClock(tx.manager);
      const { changes } = await tx.edit(Account, account, { version, fields: { suspendedAt: now } });
      await tx.record('account.suspended', { ...about(account), changes, data: { accountId: account.id } });
    });
  }

  restore(actor: Actor, accountId: string, version: number, intent: Intent): Promise<Account> {
    return this.change(actor, 'restore', accountId, intent, async (tx, account) => {
      if (!account.suspendedAt) return;
      const { changes } = await tx.edit(Account, account, { version, fields: { suspendedAt: null } });
      await tx.record('account.restored', { ...about(account), changes, data: { accountId: account.id } });
    });
  }

  private change(
    actor: Actor,
    act: string,
    id: string,
    intent: Intent,
    work: (tx: Tx, account: Account) => Promise<void>,
  ): Promise<Account> {
    return this.unitOfWork.command(
      actor,
      intent,
      async (tx) => {
        const account = await tx.load(Account, rowId(id, 'Account'));
        this.access.authorize(actor, act, 'Account', account);
        await work(tx, account);
        return account;
      },
      (known) => this.find(actor, known),
    );
  }

  /** Gives the administration to a person, without invitation: how the first administrator comes in. Done twice, it changes nothing. */
  async createAdministrator(email: string, name: string): Promise<Account> {
    refuse([
      ...(isEmailAddress(email) ? [] : [{ field: 'email', problem: 'email_invalid' }]),
      ...personNameProblems('name', name),
    ]);
    return this.unitOfWork.run(systemActor('première administration'), async (tx) => {
      const known = await tx.manager.findOneBy(Account, { email });
      const account =
        known ?? (await tx.insert(Account, { version: 1, email, name, suspendedAt: null, persona: null }));
      const { today } = await databaseClock(tx.manager);
      const held = await tx.manager.query<unknown[]>(
        `SELECT 1 FROM account_capacities($1) WHERE role = 'administrator'`,
        [account.id],
      );
      if (held.length === 0) {
        await tx.insert(RoleAssignment, {
          version: 1,
          accountId: account.id,
          role: 'administrator',
          territoryIds: [],
          regionCodes: [],
          operator: null,
          startsOn: today,
          endsOn: null,
        });
      }
      return account;
    });
  }
}

function about(account: Account): { subjectType: string; subjectId: string; territoryId: null; version: number } {
  return { subjectType: 'Account', subjectId: account.id, territoryId: null, version: account.version };
}
