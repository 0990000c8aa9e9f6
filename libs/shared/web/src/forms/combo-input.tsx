import { use, useImperativeHandle, type ContextType, type KeyboardEvent, type Ref } from 'react';
import { ChevronDown } from 'lucide-react';
import { Button, ComboBoxStateContext, Group, Input, type Key } from 'react-aria-components';

/** The list of a field: whether it is open, and what closes it. */
export type ComboList = ContextType<typeof ComboBoxStateContext>;

interface ComboInputProps {
  inputRef?: Ref<HTMLElement>;
  /** Holds the list, for who has to close it. */
  listRef?: Ref<ComboList>;
  placeholder?: string;
}

/** Where one types to find a choice, with the button that shows them all; Enter takes the first that answers. */
export function ComboInput({ inputRef, listRef, placeholder }: ComboInputProps) {
  const state = use(ComboBoxStateContext);
  useImperativeHandle<ComboList, ComboList>(listRef, () => state, [state]);
  const takeFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !state?.isOpen) return;
    const { selectionManager, selectedItem, inputValue, collection } = state;
    const isTyped = inputValue.trim() !== '' && inputValue !== selectedItem?.textValue;
    // A choice under the cursor is taken by the list itself.
    if (!isTyped || selectionManager.focusedKey !== null) return;
    const isFree = (key: Key) => selectionManager.selectionMode === 'single' || !selectionManager.isSelected(key);
    const first = [...collection.getKeys()].find((key) => collection.getItem(key)?.type === 'item' && isFree(key));
    if (first === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    selectionManager.select(first);
  };
  return (
    <Group className="input-group">
      <Input
        ref={inputRef as Ref<HTMLInputElement>}
        className="input"
        placeholder={placeholder}
        onKeyDownCapture={takeFirst}
      />
      <Button className="icon-button" aria-label="Montrer les choix">
        <ChevronDown size={16} aria-hidden />
      </Button>
    </Group>
  );
}
