import path from 'node:path'

const root = path.resolve(__dirname, '../..')

/** Absolute path of something in the project, given from its root. */
export const fromRoot = (relative: string): string => path.join(root, relative)

/** Rooms beside miniprogram/ whose TypeScript the mini-program may import. */
export const sharedRooms = [fromRoot('shared'), fromRoot('seeds')]
