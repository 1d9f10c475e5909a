export const serviceCopy = {
  title: '服务',
} as const
