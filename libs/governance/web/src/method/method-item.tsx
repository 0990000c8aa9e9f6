import { useApolloClient } from '@apollo/client/react';
import {
  EditableText,
  IconButton,
  LeftBehindNote,
  saveWith,
  textValue,
  useAutosave,
  useReportSaving,
} from '@binome/shared/web';
import { graphql } from '@binome/shared/web/gql';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { MethodLine } from '../overview/governance-query.js';
import styles from './method.module.css';

const EditMethodItemMutation = graphql(`
  mutation EditMethodItem($input: EditMethodItemInput!) {
    editMethodItem(input: $input) {
      item {
        id
        version
        title
        detail
        link
      }
    }
  }
`);

interface Fields {
  title: string;
  detail: string;
  link: string;
}

export interface MethodItemProps {
  item: MethodLine;
  accountId: string;
  mayEdit: boolean;
  onUp?: () => void;
  onDown?: () => void;
  onRemove: () => void;
}

/** One item of the method, edited in place. */
export function MethodItem({ item, accountId, mayEdit, onUp, onDown, onRemove }: MethodItemProps) {
  return (
    <li className={styles.item}>
      {mayEdit ? <EditedItem item={item} accountId={accountId} /> : <ReadItem item={item} />}
      {mayEdit && (
        <div className={styles.acts}>
          <IconButton label={`Monter ${item.title}`} isDisabled={!onUp} onPress={onUp}>
            <ArrowUp size={16} aria-hidden />
          </IconButton>
          <IconButton label={`Descendre ${item.title}`} isDisabled={!onDown} onPress={onDown}>
            <ArrowDown size={16} aria-hidden />
          </IconButton>
          <IconButton label={`Retirer ${item.title}`} onPress={onRemove}>
            <Trash2 size={16} aria-hidden />
          </IconButton>
        </div>
      )}
    </li>
  );
}

function ReadItem({ item: { title, detail, link } }: { item: MethodLine }) {
  return (
    <div>
      <strong>{title}</strong>
      {detail && <p className={styles.detail}>{detail}</p>}
      {link && <a href={link}>{link}</a>}
    </div>
  );
}

function EditedItem({
  item: { id, version, kind, title, detail, link },
  accountId,
}: {
  item: MethodLine;
  accountId: string;
}) {
  const client = useApolloClient();
  const autosave = useAutosave<Fields>({
    subject: `method-item:${id}:${accountId}`,
    version,
    save: ({ clientMutationId, version: from, fields }) =>
      saveWith(async () => {
        const input = { methodItemId: id, clientMutationId, version: from, ...fields };
        const { data } = await client.mutate({ mutation: EditMethodItemMutation, variables: { input } });
        return data?.editMethodItem.item.version;
      }),
  });
  useReportSaving(`method-item:${id}`, autosave);
  return (
    <div className={styles.edited}>
      <LeftBehindNote draft={autosave.leftBehind} onTakeUp={autosave.takeUp} onGiveUp={autosave.giveUp} />
      <div className={styles.name}>
        <EditableText {...textValue(autosave.field('title'), title)} label="Titre" layout="stacked" maxLength={200} />
      </div>
      <EditableText
        {...textValue(autosave.field('detail'), detail)}
        label={`En quoi consiste « ${title} »`}
        layout="stacked"
        multiline
        maxLength={2_000}
        emptyLabel="Dire en quoi cela consiste"
      />
      {kind === 'document' && (
        <EditableText
          {...textValue(autosave.field('link'), link)}
          label={`Adresse de « ${title} »`}
          layout="stacked"
          maxLength={500}
          emptyLabel="Ajouter l’adresse du document"
        />
      )}
    </div>
  );
}
