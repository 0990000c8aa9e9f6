import { LoadingSkeleton } from '@binome/shared/web';

/** The frame is there, the first screen is coming. */
export function LoadingPage() {
  return (
    <>
      <h1 className="visually-hidden">Chargement</h1>
      <LoadingSkeleton />
    </>
  );
}
