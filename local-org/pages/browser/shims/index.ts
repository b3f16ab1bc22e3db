import * as actions from './actions.ts';
import * as empApi from './emp-api.ts';
import * as messageService from './message-service.ts';
import * as navigation from './navigation.ts';
import * as platformResourceLoader from './platform-resource-loader.ts';
import * as platformShowToastEvent from './platform-show-toast-event.ts';
import * as platformWorkspaceApi from './platform-workspace-api.ts';
import * as refresh from './refresh.ts';
import * as uiListsApi from './ui-lists-api.ts';
import * as uiObjectInfoApi from './ui-object-info-api.ts';
import * as uiRecordApi from './ui-record-api.ts';
import * as uiRelatedListApi from './ui-related-list-api.ts';

/** Modules of the platform that no package carries, by the name under which components import them. */
export const shims: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'lightning/actions': actions,
  'lightning/empApi': empApi,
  'lightning/messageService': messageService,
  'lightning/navigation': navigation,
  'lightning/platformResourceLoader': platformResourceLoader,
  'lightning/platformShowToastEvent': platformShowToastEvent,
  'lightning/platformWorkspaceApi': platformWorkspaceApi,
  'lightning/refresh': refresh,
  'lightning/uiListsApi': uiListsApi,
  'lightning/uiObjectInfoApi': uiObjectInfoApi,
  'lightning/uiRecordApi': uiRecordApi,
  'lightning/uiRelatedListApi': uiRelatedListApi
};
