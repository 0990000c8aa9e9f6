import { useEffect, useReducer, useRef } from 'react';
import { postForm } from '@binome/shared/web';
import type { Visibility } from '@binome/shared/domain';
import { fileRefusal } from './file-refusal.js';
import { refusalWords } from './document-words.js';
import { uploadsAfter, type Upload } from './uploads.js';

/** Where files go: a row that takes new documents, or a document that takes a version. */
export interface UploadPlace {
  /** Such as `Action/<identifier>` or `<identifier>/versions`. */
  address: string;
  largest: number;
}

interface Sending {
  key: string;
  file: File;
  form: FormData;
  stop: AbortController;
}

/** Sends files one after the other, tells how far each is, and keeps those that failed until they are sent again or given up. */
export function useUploads({ address, largest }: UploadPlace, onSent: (name: string) => void) {
  const [uploads, change] = useReducer(uploadsAfter, []);
  const sendings = useRef(new Map<string, Sending>());
  const turn = useRef<Promise<void>>(Promise.resolve());
  const told = useRef(onSent);
  useEffect(() => {
    told.current = onSent;
  });
  useWarningBeforeLeaving(uploads);

  const run = async ({ key, file, form, stop }: Sending) => {
    if (stop.signal.aborted) return;
    const onProgress = (share: number) => change({ kind: 'progress', key, share });
    const { problem } = await postForm(`/api/documents/${address}`, form, { signal: stop.signal, onProgress });
    if (stop.signal.aborted) return;
    if (problem) return change({ kind: 'failed', key, problem });
    sendings.current.delete(key);
    change({ kind: 'gone', key });
    told.current(file.name);
  };
  const queue = (sending: Sending) => {
    sendings.current.set(sending.key, sending);
    turn.current = turn.current.then(() => run(sending));
  };

  return {
    uploads,
    send: (files: readonly File[], ownVisibility: Visibility) => {
      for (const file of files) {
        const key = crypto.randomUUID();
        const refusal = fileRefusal(file, largest);
        change({ kind: 'added', key, name: file.name, message: refusal && refusalWords(refusal) });
        if (!refusal) queue({ key, file, form: formOf(key, file, ownVisibility), stop: new AbortController() });
      }
    },
    /** The same intent: what the server already has is not made twice. */
    retry: (key: string) => {
      const sending = sendings.current.get(key);
      if (!sending) return;
      change({ kind: 'progress', key, share: 0 });
      queue({ ...sending, stop: new AbortController() });
    },
    /** Stops what is on its way, or forgets what failed. */
    giveUp: (key: string) => {
      sendings.current.get(key)?.stop.abort();
      sendings.current.delete(key);
      change({ kind: 'gone', key });
    },
  };
}

function formOf(key: string, file: File, ownVisibility: Visibility): FormData {
  const form = new FormData();
  // Fields go before the file: the server reads in order.
  form.append('clientMutationId', key);
  form.append('ownVisibility', ownVisibility);
  form.append('file', file, file.name);
  return form;
}

/** Closing the tab while a file leaves asks first. */
function useWarningBeforeLeaving(uploads: readonly Upload[]): void {
  const sending = uploads.some(({ message }) => message === null);
  useEffect(() => {
    if (!sending) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [sending]);
}
