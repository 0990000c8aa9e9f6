import { join } from 'node:path';
import { root } from './root.ts';
import { serveUntilStopped } from './launch.ts';
import { portFrom } from './ports.ts';
import { startProduct } from './product.ts';
import { toldSteps } from './steps.ts';
import { welcome } from './welcome.ts';

/** `npm start`: the whole product on this machine, with its demonstration. */
console.log('Binôme démarre');
await serveUntilStopped(
  async (onUnexpectedExit) =>
    startProduct({
      data: join(root, '.data'),
      port: portFrom(process.env.PORT),
      step: toldSteps(),
      given: process.env,
      onUnexpectedExit,
    }),
  (product) => console.log(welcome(product)),
);
