import { createHash } from 'node:crypto'
import { fileIdOf, isCloudPath, pathOf } from '../files/cloudPath'
import type { FileStore } from '../files/fileStore'
import type { SignedLinks } from '../files/signedLinks'
import { invalidParam } from '../store/errors'
import type { WireCall } from './database'

type Handler = (call: WireCall) => Promise<object>

interface Doors {
  /** Where the SDK puts bytes. */
  wireOrigin: () => string
  /** Where temporary links lead. */
  publicOrigin: () => string
}

const UPLOAD_SECONDS = 900
const DEFAULT_LINK_SECONDS = 7200
const MAX_LINK_SECONDS = 86_400

/** One handler for each `storage.*` action of wx-server-sdk 4.0.2. */
export function storageHandlers(
  files: FileStore,
  links: SignedLinks,
  doors: Doors,
): Record<string, Handler> {
  const linkTo = (fileId: string, seconds: number) => {
    const path = pathOf(fileId)
    if (!path || !files.stat(path)) return { code: 'STORAGE_FILE_NONEXIST', fileID: fileId }
    const tempFileURL = `${doors.publicOrigin()}/file/${links.sign('get', path, seconds)}`
    return { code: 'SUCCESS', fileid: fileId, fileID: fileId, tempFileURL, maxAge: seconds }
  }

  return {
    'storage.getUploadMetadata': async (call) => {
      if (!isCloudPath(call.path)) throw invalidParam('invalid cloudPath')
      const token = links.sign('put', call.path, UPLOAD_SECONDS)
      const fileId = fileIdOf(call.path)
      return {
        data: {
          url: `${doors.wireOrigin()}/cos/${token}`,
          token: 'local',
          authorization: 'local',
          fileId,
          // Travels in a header, so it must be ASCII whatever the path is.
          cosFileId: createHash('sha256').update(fileId).digest('hex'),
        },
      }
    },
    'storage.batchGetDownloadUrl': async (call) => {
      const wanted = call.file_list as { fileid: string; max_age?: number }[]
      const list = wanted.map(({ fileid, max_age }) =>
        linkTo(fileid, Math.min(Math.max(max_age ?? DEFAULT_LINK_SECONDS, 1), MAX_LINK_SECONDS)),
      )
      return { data: { download_list: list } }
    },
    'storage.batchDeleteFile': async (call) => {
      const list = []
      for (const fileID of call.fileid_list as string[]) {
        const path = pathOf(fileID)
        const removed = path !== null && (await files.remove(path))
        list.push({ code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID })
      }
      return { data: { delete_list: list } }
    },
  }
}
