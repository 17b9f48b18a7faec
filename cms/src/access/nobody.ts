import type { Access } from 'payload'

/** Allows nobody from outside; code of ours acts with `overrideAccess`. */
export const nobody: Access = () => false
