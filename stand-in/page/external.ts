/** Put before all scripts of a pane: what Excel for Windows gives each page that it shows. */
Object.defineProperty(window, 'external', { value: Reflect.get(window.parent, 'paneExternal') });
