import { FileUp } from 'lucide-react';
import { DropZone, FileTrigger, Text } from 'react-aria-components';
import { Button } from '../controls/button.js';
import { classNames } from '../text/class-names.js';

export interface FileDropProps {
  label: string;
  /** Accepted extensions, as `.csv`. */
  accept: readonly string[];
  hint?: string;
  multiple?: boolean;
  /** Beside other content rather than alone on its page. */
  compact?: boolean;
  onFiles: (files: File[]) => void;
}

/** Takes files by drop, by paste or by a button. What they hold is checked by the server, not by their name. */
export function FileDrop({ label, accept, hint, multiple = false, compact = false, onFiles }: FileDropProps) {
  return (
    <DropZone
      className={classNames('file-drop', compact && 'file-drop-compact')}
      onDrop={async (event) => {
        const dropped = event.items.filter((item) => item.kind === 'file');
        const files = await Promise.all(dropped.map((item) => item.getFile()));
        if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
      }}
    >
      <FileUp size={24} aria-hidden />
      <Text slot="label">{label}</Text>
      {hint && <span className="field-hint">{hint}</span>}
      <FileTrigger
        acceptedFileTypes={[...accept]}
        allowsMultiple={multiple}
        onSelect={(list) => list && list.length > 0 && onFiles([...list])}
      >
        <Button tone={compact ? 'plain' : 'primary'} small={compact}>
          {multiple ? 'Choisir des fichiers' : 'Choisir un fichier'}
        </Button>
      </FileTrigger>
    </DropZone>
  );
}
