import { commonDepartments, departmentWords } from '@/copy/answers/visit'
import { fieldCopy } from '@/copy/questions'
import { conditionsOf, type FactQuestion } from '../page'
import { asked } from './build'
import { departmentOf } from './departments'

/** The department, by tapping or in the person's own words. */
export const department: FactQuestion = {
  fact: 'department',
  chapter: 'visit',
  pages(_, context) {
    const excluded = conditionsOf(context, 'department').flatMap((one) => one.excluded)
    return [
      {
        ...asked('department'),
        kind: 'words',
        ...fieldCopy.department,
        suggestions: commonDepartments.map((words) => ({ id: words, words })),
        excluded: {
          title: fieldCopy.department.excluded,
          choices: [...new Set(excluded)].map((id) => ({ id, words: departmentWords[id] ?? id })),
        },
        read: departmentOf,
        write: (value) => departmentWords[value] ?? value,
      },
    ]
  },
}
