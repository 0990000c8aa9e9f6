import type { DomainError } from '@binome/shared/domain';

const UNIQUE_VIOLATION = '23505';

/** Waits for a write that a unique key may refuse, and says that refusal as a domain error. */
export async function refusedWhenTaken<T>(write: Promise<T>, refusal: () => DomainError): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if ((error as { code?: string }).code === UNIQUE_VIOLATION) throw refusal();
    throw error;
  }
}
