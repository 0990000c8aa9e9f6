/** The shape of what is coming, shown only after 300 ms. */
export function LoadingSkeleton({
  label = 'Chargement',
  shape = 'page',
}: {
  label?: string;
  shape?: 'page' | 'list' | 'text' | 'block';
}) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      {shape === 'page' && <span className="skeleton-bar skeleton-title" />}
      {shape === 'block' && <span className="skeleton-bar skeleton-block" />}
      {shape === 'text' || shape === 'page' ? (
        <>
          <span className="skeleton-bar" />
          <span className="skeleton-bar" />
          <span className="skeleton-bar skeleton-short" />
        </>
      ) : null}
      {(shape === 'list' || shape === 'page') &&
        [1, 2, 3, 4, 5].map((row) => <span key={row} className="skeleton-bar skeleton-row" />)}
    </div>
  );
}
