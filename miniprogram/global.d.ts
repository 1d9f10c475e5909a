/// <reference types="@tarojs/taro" />

declare module '*.scss'
declare module '*.png'

declare namespace NodeJS {
  interface ProcessEnv {
    /** The target of this build, a constant after compilation. */
    TARO_ENV: 'weapp' | 'h5'
    /** Id of the WeChat cloud environment, fixed at build time. */
    TARO_APP_CLOUD_ENV?: string
  }
}
