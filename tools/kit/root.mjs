import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever a command is started from. */
export const root = path.resolve(fileURLToPath(import.meta.url), '../../..')
/** Absolute path of something in the project. */
export const at = (...parts) => path.join(root, ...parts)
