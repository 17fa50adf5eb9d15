import { app, type BrowserWindow, dialog, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Announcement } from '../../core/contract/announcement';
import type { Language } from '../../core/domain/text/localised';
import { say } from '../../core/language/index';

type MenuAction = Extract<Announcement, { topic: 'menu' }>['action'];

export interface MenuOptions {
  window: BrowserWindow;
  language: Language;
  packaged: boolean;
  act(action: MenuAction): void;
  zoom(change: 'in' | 'out' | 'reset'): void;
}

/** Builds the application's menu in the reader's language; called again when the language changes. */
export function setMenu({ window, language, packaged, act, zoom }: MenuOptions): void {
  const text = (key: string) => say(language, `shell.menu.${key}`);
  const mac = process.platform === 'darwin';
  const action = (key: string, what: MenuAction, accelerator: string): MenuItemConstructorOptions => ({
    label: text(key),
    accelerator,
    click: () => act(what),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };

  const about = () =>
    void dialog.showMessageBox(window, {
      type: 'info',
      title: text('about'),
      message: `Hirz ${app.getVersion()}`,
      detail: say(language, 'shell.about', {
        electron: process.versions.electron ?? '',
        chrome: process.versions.chrome ?? '',
      }),
      buttons: [text('close')],
    });

  const template: MenuItemConstructorOptions[] = [
    ...(mac
      ? [
          {
            label: 'Hirz',
            submenu: [
              { label: text('about'), click: about },
              line,
              { role: 'hide', label: text('hide') },
              { role: 'hideOthers', label: text('hideOthers') },
              { role: 'unhide', label: text('unhide') },
              line,
              { role: 'quit', label: text('quit') },
            ] as MenuItemConstructorOptions[],
          },
        ]
      : []),
    {
      label: text('file'),
      submenu: [
        action('openFile', 'open-file', 'CmdOrCtrl+O'),
        line,
        action('preserve', 'preserve', 'CmdOrCtrl+Enter'),
        line,
        mac ? { role: 'close', label: text('closeWindow') } : { role: 'quit', label: text('quit') },
      ],
    },
    {
      label: text('edit'),
      submenu: [
        { role: 'undo', label: text('undo') },
        { role: 'redo', label: text('redo') },
        line,
        { role: 'cut', label: text('cut') },
        { role: 'copy', label: text('copy') },
        { role: 'paste', label: text('paste') },
        { role: 'pasteAndMatchStyle', label: text('pastePlain') },
        { role: 'selectAll', label: text('selectAll') },
        line,
        action('find', 'find', 'CmdOrCtrl+F'),
      ],
    },
    {
      label: text('view'),
      submenu: [
        action('back', 'back', mac ? 'Cmd+[' : 'Alt+Left'),
        action('forward', 'forward', mac ? 'Cmd+]' : 'Alt+Right'),
        action('reload', 'reload', 'CmdOrCtrl+R'),
        { ...action('reload', 'reload', 'F5'), visible: false, acceleratorWorksWhenHidden: true },
        action('address', 'focus-address', 'CmdOrCtrl+L'),
        action('palette', 'palette', 'CmdOrCtrl+K'),
        action('search', 'search', 'CmdOrCtrl+Shift+F'),
        action('hashBench', 'hash-bench', 'CmdOrCtrl+Shift+H'),
        line,
        { label: text('zoomIn'), accelerator: 'CmdOrCtrl+Plus', click: () => zoom('in') },
        { label: text('zoomIn'), accelerator: 'CmdOrCtrl+=', visible: false, click: () => zoom('in') },
        { label: text('zoomOut'), accelerator: 'CmdOrCtrl+-', click: () => zoom('out') },
        { label: text('zoomReset'), accelerator: 'CmdOrCtrl+0', click: () => zoom('reset') },
        line,
        { role: 'togglefullscreen', label: text('fullScreen') },
        ...(packaged
          ? []
          : [line, { role: 'toggleDevTools', label: text('devTools') } satisfies MenuItemConstructorOptions]),
      ],
    },
    {
      label: text('window'),
      submenu: [
        { role: 'minimize', label: text('minimise') },
        {
          label: text('reloadWindow'),
          accelerator: 'CmdOrCtrl+Shift+R',
          click: () => window.webContents.reload(),
        },
        ...(mac
          ? [{ role: 'zoom', label: text('maximise') } satisfies MenuItemConstructorOptions]
          : [{ role: 'close', label: text('closeWindow') } satisfies MenuItemConstructorOptions]),
      ],
    },
    { label: text('help'), role: 'help', submenu: [{ label: text('about'), click: about }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
