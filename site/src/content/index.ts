/** The door of the content store, for who fills it and who prints from it. */
export { filesOfDocument } from './files-of-document.ts'
export { findDamage } from './find-damage.ts'
export * from './read-store.ts'
export { type ContentStore, openStore, readState, UnusableStoreError } from './store.ts'
export {
  applyFeedPage,
  putDocuments,
  putFile,
  type StoredFile,
  type UnreadableDocument,
} from './write-store.ts'
