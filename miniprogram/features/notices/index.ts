export { NoticeList } from './NoticeList'
export { useNotices } from './store'
