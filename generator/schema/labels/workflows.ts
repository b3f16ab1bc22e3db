import type { LabelDefinition } from '../vocabulary/labels.ts';

/** Words of the workflow page. */
export const workflowsLabels = {
  Dograh_Workflows_Title: { text: 'Voice AI Workflows', description: 'Title of the workflow manager' },
  Dograh_Workflows_Empty: {
    text: 'No workflows yet. Workflows are made in Dograh and appear here by themselves.',
    description: 'Empty state of the workflow manager'
  },
  Dograh_Workflow_Active: { text: 'Active', description: 'Badge of a workflow' },
  Dograh_Workflow_Archived: { text: 'Archived', description: 'Badge of a workflow' },
  Dograh_Workflow_Draft: { text: 'Draft', description: 'Badge of a version' },
  Dograh_Workflow_Published: { text: 'Published', description: 'Badge of a version' },
  Dograh_Workflow_Publish: { text: 'Publish', description: 'Button' },
  Dograh_Workflow_Archive: { text: 'Archive', description: 'Button' },
  Dograh_Workflow_Restore: { text: 'Restore', description: 'Button' },
  Dograh_Workflow_Test_Call: { text: 'Call me', description: 'Button that tries a workflow with one number' },
  Dograh_Workflow_Publish_Explained: {
    text: 'Publish: from now on every new call uses this version.',
    description: 'Asked once before a version is published'
  },
  Dograh_Workflow_Archive_Explained: {
    text: 'Archive: no new call can use this workflow. Calls under way go on.',
    description: 'Asked once before a workflow is archived'
  }
} as const satisfies { readonly [name: string]: LabelDefinition };
