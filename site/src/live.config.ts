import { defineLiveCollection } from 'astro:content'
import { documentsLoader } from './content/documents-loader.ts'

export const collections = { documents: defineLiveCollection({ loader: documentsLoader }) }
