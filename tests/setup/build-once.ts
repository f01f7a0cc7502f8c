import {execFileSync} from 'node:child_process'

/** The command line and the package are tested as built. */
export default function setup(): void {
  execFileSync('npx', ['--no-install', 'tsc', '-p', 'tsconfig.build.json'], {stdio: 'inherit'})
}
