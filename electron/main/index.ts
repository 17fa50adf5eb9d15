import { app } from 'electron';
import { readArguments } from './arguments';
import { lockCommandLine } from './network-lock';
import { registerSchemes } from './schemes';

const { data, language, commandLine } = readArguments(process.argv, process.env);

// As root Chromium has no sandbox at all (development and tests in a container): enabling it there only breaks its processes.
if (process.getuid?.() !== 0) app.enableSandbox();
lockCommandLine();
// Where the system's language runs right to left, Chromium would mirror the platform view inside the window; the window's own
// page mirrors itself, and says where the view lies in its own coordinates.
app.commandLine.appendSwitch('force-ui-direction', 'ltr');
if (data !== undefined) app.setPath('userData', data);

if (commandLine !== undefined) {
  // On Linux its launcher also says `--ozone-platform=headless`: a switch set here comes too late for that.
  app.disableHardwareAcceleration();
  void import('./command-line-run').then(({ runCommandLine }) => runCommandLine(commandLine));
} else if (!app.requestSingleInstanceLock()) {
  // The other one has this data folder: it comes to the front by its `second-instance` event.
  app.quit();
} else {
  registerSchemes();
  void import('./start').then(({ start }) => start(language));
}
