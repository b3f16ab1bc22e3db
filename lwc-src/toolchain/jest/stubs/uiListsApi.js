/* Stands for `lightning/uiListsApi`: Salesforce's own stub lacks one adapter and cannot be wired with the others. */
import { createLdsTestWireAdapter } from '@salesforce/wire-service-jest-util';

export const getListInfosByObjectName = createLdsTestWireAdapter(jest.fn());
export const getListInfoByName = createLdsTestWireAdapter(jest.fn());
export const getListRecordsByName = createLdsTestWireAdapter(jest.fn());
