interface ModalOptions {
  content?: string
  success?(result: object): void
  complete?(result: object): void
}

/** Modals stay until somebody answers, as on a phone; the runtime would confirm them by itself. */
export function createModals() {
  const open: { answer(confirm: boolean): void }[] = []

  const showModal = (options: ModalOptions = {}): Promise<object> =>
    new Promise((resolve) => {
      const answer = (confirm: boolean) => {
        const result = { confirm, cancel: !confirm, errMsg: 'showModal:ok' }
        options.success?.(result)
        options.complete?.(result)
        resolve(result)
      }
      open.push({ answer })
    })

  const answerLast = (confirm: boolean): void => {
    const modal = open.pop()
    if (!modal) throw new Error('no modal is open')
    modal.answer(confirm)
  }
  return { showModal, answerLast }
}
