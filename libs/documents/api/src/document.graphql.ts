import { SCAN_STATES, type ScanState } from '@binome/documents/domain';
import { connectionOf, enumOf, Exposed, PageInfo, VersionedInput, VisibilityEnum } from '@binome/shared/api';
import type { Visibility } from '@binome/shared/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Document } from './document.entity.js';

export const ScanStateEnum = enumOf(
  SCAN_STATES,
  'ScanState',
  'What is known of malware in a version: not_analysed where no scanner is configured, waiting until it has spoken',
  {
    not_analysed: 'No scanner is configured',
    waiting: 'The scanner has not spoken',
    clean: 'Nothing was found',
    refused: 'Malware was found',
  },
);

@ObjectType('DocumentVersion', { description: 'A file that a document is or was' })
export class DocumentVersionType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, { description: 'Its number: 1 is the first' }) number: number;
  @Exposed('internal', () => String, { description: 'Extension, told by its content, such as pdf' }) extension: string;
  @Exposed('internal', () => Int, { description: 'Size in bytes' }) size: number;
  @Exposed('internal', () => ScanStateEnum, { description: 'What is known of malware in it' }) scan: ScanState;
  @Exposed('internal', () => Date, { description: 'When it came' }) uploadedAt: Date;
  @Exposed('internal', () => String, { description: 'Name of who sent it' }) uploadedByName: string;
}

export const DocumentVersionConnection = connectionOf(DocumentVersionType, 'DocumentVersion');

@ObjectType({ description: 'What the reader may do with a document' })
export class DocumentViewerCan {
  @Exposed('internal', () => Boolean, { description: 'Rename it, decide who sees it, send a new version' })
  edit: boolean;
  @Exposed('internal', () => Boolean, { description: 'Remove it' }) remove: boolean;
}

@ObjectType('Document', {
  description: 'A document attached to a row, of which it never shows more than the row itself is shared',
})
export class DocumentType {
  @Exposed('internal', () => ID, { description: 'Identifier' }) id: string;
  @Exposed('internal', () => Int, {
    description: 'Grows by one at each change; a change says the version it started from',
  })
  version: number;
  @Exposed('confidential', () => String, { description: 'Name, without extension' }) name: string;
  @Exposed('internal', () => VisibilityEnum, {
    description: 'Who sees it: the narrower of its own and of what it is attached to',
  })
  visibility: Visibility;
  @Exposed('internal', () => VisibilityEnum, {
    description: 'What was chosen for it; shared follows what it is attached to',
  })
  ownVisibility: Visibility;
}

@ObjectType({ description: 'A page of documents, the latest first' })
export class DocumentConnection {
  @Exposed('internal', () => [DocumentType], { description: 'Documents of this page' }) nodes: Document[];
  @Exposed('public', () => PageInfo, { description: 'Where this page stands' }) pageInfo: PageInfo;
  @Exposed('internal', () => Int, { description: 'Documents that the reader may see, all pages together' })
  totalCount: number;
  @Exposed('internal', () => Boolean, { description: 'Whether the reader may add one' }) viewerCanAdd: boolean;
  @Exposed('public', () => Int, { description: 'Size of the largest one that is accepted, in bytes' }) largest: number;
}

@InputType({ isAbstract: true })
abstract class OnDocumentInput extends VersionedInput {
  @Field(() => ID, { description: 'The document' }) documentId: string;
}

@InputType({ description: 'Renames a document, or decides who sees it' })
export class EditDocumentInput extends OnDocumentInput {
  @Field(() => String, { nullable: true, description: 'Name, 110 characters at most; absent it is not touched' })
  name?: string;
  @Field(() => VisibilityEnum, { nullable: true, description: 'Who sees it at most; absent it is not touched' })
  ownVisibility?: Visibility;
}

@InputType({ description: 'Removes a document; restoreDocument brings it back' })
export class RemoveDocumentInput extends OnDocumentInput {}

@InputType({ description: 'Brings a removed document back as it was' })
export class RestoreDocumentInput extends OnDocumentInput {}

@ObjectType({ description: 'Answer of the commands on a document' })
export class DocumentPayload {
  @Exposed('internal', () => DocumentType, { description: 'The document as it is now' }) document: Document;
}
