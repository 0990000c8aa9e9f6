import { formatCount } from '@binome/shared/domain';
import { Button } from '../controls/button.js';

export interface PaginationProps {
  /** How many lines are shown. */
  shown: number;
  /** How many there are in all, when it is known. */
  total?: number | null;
  /** The noun, in the plural: « territoires ». */
  noun: string;
  hasMore: boolean;
  loading?: boolean;
  onMore: () => void;
}

/** What is shown of a list, and the way to the rest. */
export function Pagination({ shown, total, noun, hasMore, loading, onMore }: PaginationProps) {
  return (
    <div className="pagination">
      <span aria-live="polite">
        {total == null || total === shown
          ? `${formatCount(shown)} ${noun}`
          : `${formatCount(shown)} ${noun} sur ${formatCount(total)}`}
      </span>
      {hasMore && (
        <Button isPending={loading} onPress={onMore}>
          Afficher la suite
        </Button>
      )}
    </div>
  );
}
