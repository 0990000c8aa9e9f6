import { ListBoxLoadMoreItem } from 'react-aria-components';

/** The choices that are still to come from the server. */
export interface MoreOptions {
  loading: boolean;
  /** Called when the end of the list is seen. */
  onMore: () => void;
}

/** The end of a list of choices read page by page: the next page comes when it is reached. */
export function MoreItem({ more: { loading, onMore } }: { more: MoreOptions }) {
  return (
    <ListBoxLoadMoreItem className="list-box-empty" isLoading={loading} onLoadMore={onMore}>
      Suite de la liste…
    </ListBoxLoadMoreItem>
  );
}
