import { CircleQuestionMark } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';

/** A small mark beside a word: pressed, by a key or a finger too, it says what the word means. */
export function HelpMark({ of, children }: { of: string; children: string }) {
  return (
    <DialogTrigger>
      <Button className="help-mark" aria-label={`Aide : ${of}`}>
        <CircleQuestionMark size={14} aria-hidden />
      </Button>
      <Popover className="popover help-popover" placement="top">
        <Dialog aria-label={of}>{children}</Dialog>
      </Popover>
    </DialogTrigger>
  );
}
