import type { Type } from '@nestjs/common';

/** Gives the program's services, as a Nest application does. */
export interface ServiceSource {
  get<T>(type: Type<T>): T;
}
