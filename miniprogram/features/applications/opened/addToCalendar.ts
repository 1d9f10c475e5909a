import { addPhoneCalendar } from '@tarojs/taro'
import { toast } from '@/components/toast'
import { calendarCopy } from '@/copy/visit'
import { icsOf, startOf, type VisitEvent } from './visitEvent'

const DAY_SECONDS = 86_400

/** A browser has no calendar to write to: it hands over a file that every calendar opens. */
const download = (event: VisitEvent): void => {
  const url = URL.createObjectURL(new Blob([icsOf(event)], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = url
  link.download = calendarCopy.file(event.on.slice(0, 10))
  link.click()
  URL.revokeObjectURL(url)
}

/** Puts the visit into the phone's calendar, with a reminder the day before. */
export async function addToCalendar(event: VisitEvent): Promise<void> {
  if (process.env.TARO_ENV === 'h5') return download(event)
  const { title, allDay, place: location, words: description } = event
  const startTime = startOf(event)
  try {
    await addPhoneCalendar({
      ...{ title, startTime, allDay, location, description },
      ...{ alarm: true, alarmOffset: DAY_SECONDS },
    })
    toast(calendarCopy.added)
  } catch {
    toast(calendarCopy.notAdded)
  }
}
