import { useEffect, useState } from 'react';
import type { Position } from '@binome/territories/domain';

let asked: Promise<Position[][][]> | undefined;

function loadOutline(): Promise<Position[][][]> {
  asked ??= import('virtual:france-outline').then((module) => module.default);
  return asked;
}

/** The land of France, loaded when a map is shown; null until then, and when it cannot be had. */
export function useFranceOutline(): Position[][][] | null {
  const [outline, setOutline] = useState<Position[][][] | null>(null);
  useEffect(() => {
    let left = false;
    loadOutline().then(
      (polygons) => !left && setOutline(polygons),
      () => (asked = undefined),
    );
    return () => {
      left = true;
    };
  }, []);
  return outline;
}
