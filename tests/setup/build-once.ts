import {execFileSync} from 'node:child_process'

/** The command line and the package are tested as built. */
export default function setup(): void {
  execFileSync('npm', ['run', 'build', '--silent'], {stdio: 'inherit'})
}
