/** What the process says to its caller. */
export const exitCodes = {
  ok: 0,
  /** Some documents failed. */
  failed: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** Stopped by the user: 128 + SIGINT. */
  interrupted: 130,
} as const

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
