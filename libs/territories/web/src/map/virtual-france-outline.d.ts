/** The land of France (métropole, Corsica and the five overseas départements), as the build takes it from world-atlas. */
declare module 'virtual:france-outline' {
  import type { Position } from '@binome/territories/domain';
  const outline: Position[][][];
  export default outline;
}
