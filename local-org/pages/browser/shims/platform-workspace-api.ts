/** Consoles have workspaces; this app has standard navigation, as the platform says to components outside a console. */
import { wireAdapter } from '../runtime/wire.ts';

export const IsConsoleNavigation = wireAdapter({ load: () => Promise.resolve(false) });

const notAConsole = (): Promise<never> => Promise.reject(new Error('The app has no console navigation.'));

export const getFocusedTabInfo = notAConsole;
export const openTab = notAConsole;
export const openSubtab = notAConsole;
export const closeTab = notAConsole;
export const focusTab = notAConsole;
export const setTabLabel = notAConsole;
export const setTabIcon = notAConsole;
export const refreshTab = notAConsole;
