/*
 * Generated from generator/schema/pages by `npm run generate`.
 * Do not edit: change the schema or the template, then generate again.
 */

declare module '@salesforce/apex/DograhAdministrationController.testConnection' {
  type Controller = import('../../generator/schema/pages/administration-controller.ts').DograhAdministrationController;

  /** Calls Dograh with the named credential: is it up, is the key good, can calls be placed. */
  export default function testConnection(parameters: {
    correlationId: Parameters<Controller['testConnection']>[0];
  }): Promise<ReturnType<Controller['testConnection']>>;
}

declare module '@salesforce/apex/DograhAdministrationController.getStatus' {
  type Controller = import('../../generator/schema/pages/administration-controller.ts').DograhAdministrationController;

  /** Breaker, dead letters, security events and settings at a glance. */
  export default function getStatus(parameters: {
    correlationId: Parameters<Controller['getStatus']>[0];
  }): Promise<ReturnType<Controller['getStatus']>>;
}

declare module '@salesforce/apex/DograhAdministrationController.closeBreaker' {
  type Controller = import('../../generator/schema/pages/administration-controller.ts').DograhAdministrationController;

  /** Lets callouts through again at once. */
  export default function closeBreaker(parameters: {
    correlationId: Parameters<Controller['closeBreaker']>[0];
  }): Promise<ReturnType<Controller['closeBreaker']>>;
}

declare module '@salesforce/apex/DograhAdministrationController.listDeadLetters' {
  type Controller = import('../../generator/schema/pages/administration-controller.ts').DograhAdministrationController;

  /** Dead letters, newest first; without a status those that are not resolved. */
  export default function listDeadLetters(parameters: {
    status: Parameters<Controller['listDeadLetters']>[0];
    pageSize: Parameters<Controller['listDeadLetters']>[1];
    offset: Parameters<Controller['listDeadLetters']>[2];
    correlationId: Parameters<Controller['listDeadLetters']>[3];
  }): Promise<ReturnType<Controller['listDeadLetters']>>;
}

declare module '@salesforce/apex/DograhAdministrationController.getDeadLetter' {
  type Controller = import('../../generator/schema/pages/administration-controller.ts').DograhAdministrationController;

  /** One dead letter with its content. */
  export default function getDeadLetter(parameters: {
    errorId: Parameters<Controller['getDeadLetter']>[0];
    correlationId: Parameters<Controller['getDeadLetter']>[1];
  }): Promise<ReturnType<Controller['getDeadLetter']>>;
}

declare module '@salesforce/apex/DograhAdministrationController.retryDeadLetters' {
  type Controller = import('../../generator/schema/pages/administration-controller.ts').DograhAdministrationController;

  /** Makes these due now; gives how many will be tried. */
  export default function retryDeadLetters(parameters: {
    errorIds: Parameters<Controller['retryDeadLetters']>[0];
    correlationId: Parameters<Controller['retryDeadLetters']>[1];
  }): Promise<ReturnType<Controller['retryDeadLetters']>>;
}

declare module '@salesforce/apex/DograhAdministrationController.resolveDeadLetters' {
  type Controller = import('../../generator/schema/pages/administration-controller.ts').DograhAdministrationController;

  /** Marks these as put right by hand; gives how many were marked. */
  export default function resolveDeadLetters(parameters: {
    errorIds: Parameters<Controller['resolveDeadLetters']>[0];
    notes: Parameters<Controller['resolveDeadLetters']>[1];
    correlationId: Parameters<Controller['resolveDeadLetters']>[2];
  }): Promise<ReturnType<Controller['resolveDeadLetters']>>;
}

declare module '@salesforce/apex/DograhAdministrationController.listSecurityEvents' {
  type Controller = import('../../generator/schema/pages/administration-controller.ts').DograhAdministrationController;

  /** Requests that were refused, newest first, 200 at most. */
  export default function listSecurityEvents(parameters: {
    days: Parameters<Controller['listSecurityEvents']>[0];
    correlationId: Parameters<Controller['listSecurityEvents']>[1];
  }): Promise<ReturnType<Controller['listSecurityEvents']>>;
}

declare module '@salesforce/apex/DograhAdministrationController.listFieldMaps' {
  type Controller = import('../../generator/schema/pages/administration-controller.ts').DograhAdministrationController;

  /** The field maps of an event type, in the order in which they apply; without a type all. */
  export default function listFieldMaps(parameters: {
    eventType: Parameters<Controller['listFieldMaps']>[0];
    correlationId: Parameters<Controller['listFieldMaps']>[1];
  }): Promise<ReturnType<Controller['listFieldMaps']>>;
}

declare module '@salesforce/apex/DograhAdministrationController.previewFieldMaps' {
  type Controller = import('../../generator/schema/pages/administration-controller.ts').DograhAdministrationController;

  /** What the active field maps would make of an event. Nothing is saved. */
  export default function previewFieldMaps(parameters: {
    eventType: Parameters<Controller['previewFieldMaps']>[0];
    eventJson: Parameters<Controller['previewFieldMaps']>[1];
    correlationId: Parameters<Controller['previewFieldMaps']>[2];
  }): Promise<ReturnType<Controller['previewFieldMaps']>>;
}

declare module '@salesforce/apex/DograhAdministrationController.traceCorrelationId' {
  type Controller = import('../../generator/schema/pages/administration-controller.ts').DograhAdministrationController;

  /** Everything that carries a correlation id, oldest first. */
  export default function traceCorrelationId(parameters: {
    searchedId: Parameters<Controller['traceCorrelationId']>[0];
    correlationId: Parameters<Controller['traceCorrelationId']>[1];
  }): Promise<ReturnType<Controller['traceCorrelationId']>>;
}

declare module '@salesforce/apex/DograhCallMonitorController.listCalls' {
  type Controller = import('../../generator/schema/pages/call-monitor-controller.ts').DograhCallMonitorController;

  /** Calls page by page, newest first, with counts. */
  export default function listCalls(parameters: {
    filter: Parameters<Controller['listCalls']>[0];
    correlationId: Parameters<Controller['listCalls']>[1];
  }): Promise<ReturnType<Controller['listCalls']>>;
}

declare module '@salesforce/apex/DograhCallMonitorController.getCall' {
  type Controller = import('../../generator/schema/pages/call-monitor-controller.ts').DograhCallMonitorController;

  /** One call with everything that the user may read. */
  export default function getCall(parameters: {
    callId: Parameters<Controller['getCall']>[0];
    correlationId: Parameters<Controller['getCall']>[1];
  }): Promise<ReturnType<Controller['getCall']>>;
}

declare module '@salesforce/apex/DograhCallMonitorController.getCarrierTimeline' {
  type Controller = import('../../generator/schema/pages/call-monitor-controller.ts').DograhCallMonitorController;

  /** The way of a call as the carrier told it to Dograh, oldest first; empty when Dograh heard nothing from it. Asks Dograh, for all viewers together every few seconds. */
  export default function getCarrierTimeline(parameters: {
    callId: Parameters<Controller['getCarrierTimeline']>[0];
    correlationId: Parameters<Controller['getCarrierTimeline']>[1];
  }): Promise<ReturnType<Controller['getCarrierTimeline']>>;
}

declare module '@salesforce/apex/DograhCallMonitorController.refreshActiveCalls' {
  type Controller = import('../../generator/schema/pages/call-monitor-controller.ts').DograhCallMonitorController;

  /** Asks Dograh about the active calls whose news is oldest, unless another viewer did a moment ago. */
  export default function refreshActiveCalls(parameters: {
    correlationId: Parameters<Controller['refreshActiveCalls']>[0];
  }): Promise<ReturnType<Controller['refreshActiveCalls']>>;
}

declare module '@salesforce/apex/DograhCallMonitorController.fetchDetails' {
  type Controller = import('../../generator/schema/pages/call-monitor-controller.ts').DograhCallMonitorController;

  /** Has transcript and details fetched from Dograh in the background. */
  export default function fetchDetails(parameters: {
    callId: Parameters<Controller['fetchDetails']>[0];
    correlationId: Parameters<Controller['fetchDetails']>[1];
  }): Promise<ReturnType<Controller['fetchDetails']>>;
}

declare module '@salesforce/apex/DograhCallMonitorController.getArtifactLink' {
  type Controller = import('../../generator/schema/pages/call-monitor-controller.ts').DograhCallMonitorController;

  /** A link to the recording or the transcript, good for an hour. */
  export default function getArtifactLink(parameters: {
    callId: Parameters<Controller['getArtifactLink']>[0];
    kind: Parameters<Controller['getArtifactLink']>[1];
    correlationId: Parameters<Controller['getArtifactLink']>[2];
  }): Promise<ReturnType<Controller['getArtifactLink']>>;
}

declare module '@salesforce/apex/DograhCallMonitorController.flagCall' {
  type Controller = import('../../generator/schema/pages/call-monitor-controller.ts').DograhCallMonitorController;

  /** Marks a call for review, or takes the mark away. */
  export default function flagCall(parameters: {
    callId: Parameters<Controller['flagCall']>[0];
    flagged: Parameters<Controller['flagCall']>[1];
    reason: Parameters<Controller['flagCall']>[2];
    correlationId: Parameters<Controller['flagCall']>[3];
  }): Promise<ReturnType<Controller['flagCall']>>;
}

declare module '@salesforce/apex/DograhCallMonitorController.createFollowUpTask' {
  type Controller = import('../../generator/schema/pages/call-monitor-controller.ts').DograhCallMonitorController;

  /** Creates a task for the user on the call's lead or contact; gives its id. */
  export default function createFollowUpTask(parameters: {
    callId: Parameters<Controller['createFollowUpTask']>[0];
    subject: Parameters<Controller['createFollowUpTask']>[1];
    dueDate: Parameters<Controller['createFollowUpTask']>[2];
    correlationId: Parameters<Controller['createFollowUpTask']>[3];
  }): Promise<ReturnType<Controller['createFollowUpTask']>>;
}

declare module '@salesforce/apex/DograhCampaignController.listCampaigns' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** Campaigns of a lead, contact or Salesforce campaign, newest first; without a record all that the user sees. */
  export default function listCampaigns(parameters: {
    recordId: Parameters<Controller['listCampaigns']>[0];
    activeOnly: Parameters<Controller['listCampaigns']>[1];
    maximumRows: Parameters<Controller['listCampaigns']>[2];
    correlationId: Parameters<Controller['listCampaigns']>[3];
  }): Promise<ReturnType<Controller['listCampaigns']>>;
}

declare module '@salesforce/apex/DograhCampaignController.refreshCampaigns' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** Reads the counters of these campaigns from Dograh unless somebody did a moment ago, and keeps them. */
  export default function refreshCampaigns(parameters: {
    campaignIds: Parameters<Controller['refreshCampaigns']>[0];
    correlationId: Parameters<Controller['refreshCampaigns']>[1];
  }): Promise<ReturnType<Controller['refreshCampaigns']>>;
}

declare module '@salesforce/apex/DograhCampaignController.getCampaign' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** One campaign with its log and its pace. */
  export default function getCampaign(parameters: {
    campaignId: Parameters<Controller['getCampaign']>[0];
    correlationId: Parameters<Controller['getCampaign']>[1];
  }): Promise<ReturnType<Controller['getCampaign']>>;
}

declare module '@salesforce/apex/DograhCampaignController.listCampaignCalls' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** Calls of a campaign, newest first. */
  export default function listCampaignCalls(parameters: {
    campaignId: Parameters<Controller['listCampaignCalls']>[0];
    pageSize: Parameters<Controller['listCampaignCalls']>[1];
    offset: Parameters<Controller['listCampaignCalls']>[2];
    correlationId: Parameters<Controller['listCampaignCalls']>[3];
  }): Promise<ReturnType<Controller['listCampaignCalls']>>;
}

declare module '@salesforce/apex/DograhCampaignController.startCampaign' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** Dograh reads the list and begins to dial. */
  export default function startCampaign(parameters: {
    campaignId: Parameters<Controller['startCampaign']>[0];
    correlationId: Parameters<Controller['startCampaign']>[1];
  }): Promise<ReturnType<Controller['startCampaign']>>;
}

declare module '@salesforce/apex/DograhCampaignController.pauseCampaign' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** No new calls; up to ten that are already claimed are still placed. */
  export default function pauseCampaign(parameters: {
    campaignId: Parameters<Controller['pauseCampaign']>[0];
    correlationId: Parameters<Controller['pauseCampaign']>[1];
  }): Promise<ReturnType<Controller['pauseCampaign']>>;
}

declare module '@salesforce/apex/DograhCampaignController.resumeCampaign' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** Dialling goes on within a minute. */
  export default function resumeCampaign(parameters: {
    campaignId: Parameters<Controller['resumeCampaign']>[0];
    correlationId: Parameters<Controller['resumeCampaign']>[1];
  }): Promise<ReturnType<Controller['resumeCampaign']>>;
}

declare module '@salesforce/apex/DograhCampaignController.redialCampaign' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** A new campaign that calls those again who were not reached. Possible once, when the campaign is completed. */
  export default function redialCampaign(parameters: {
    campaignId: Parameters<Controller['redialCampaign']>[0];
    name: Parameters<Controller['redialCampaign']>[1];
    correlationId: Parameters<Controller['redialCampaign']>[2];
  }): Promise<ReturnType<Controller['redialCampaign']>>;
}

declare module '@salesforce/apex/DograhCampaignController.listWorkflowChoices' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** Workflows that a campaign can use. */
  export default function listWorkflowChoices(parameters: {
    correlationId: Parameters<Controller['listWorkflowChoices']>[0];
  }): Promise<ReturnType<Controller['listWorkflowChoices']>>;
}

declare module '@salesforce/apex/DograhCampaignController.getWorkflowVariables' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** What a workflow wants to know about each person. */
  export default function getWorkflowVariables(parameters: {
    workflowId: Parameters<Controller['getWorkflowVariables']>[0];
    correlationId: Parameters<Controller['getWorkflowVariables']>[1];
  }): Promise<ReturnType<Controller['getWorkflowVariables']>>;
}

declare module '@salesforce/apex/DograhCampaignController.getCreationDefaults' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** What the creation form starts with. */
  export default function getCreationDefaults(parameters: {
    correlationId: Parameters<Controller['getCreationDefaults']>[0];
  }): Promise<ReturnType<Controller['getCreationDefaults']>>;
}

declare module '@salesforce/apex/DograhCampaignController.listFieldChoices' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** Fields of leads and contacts that the user may read. */
  export default function listFieldChoices(parameters: {
    correlationId: Parameters<Controller['listFieldChoices']>[0];
  }): Promise<ReturnType<Controller['listFieldChoices']>>;
}

declare module '@salesforce/apex/DograhCampaignController.findSources' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** Salesforce campaigns or reports whose name holds the text. */
  export default function findSources(parameters: {
    source: Parameters<Controller['findSources']>[0];
    text: Parameters<Controller['findSources']>[1];
    correlationId: Parameters<Controller['findSources']>[2];
  }): Promise<ReturnType<Controller['findSources']>>;
}

declare module '@salesforce/apex/DograhCampaignController.previewRecipients' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** The dry run: counts, reasons and the first rows. Nothing is created or sent. */
  export default function previewRecipients(parameters: {
    request: Parameters<Controller['previewRecipients']>[0];
    correlationId: Parameters<Controller['previewRecipients']>[1];
  }): Promise<ReturnType<Controller['previewRecipients']>>;
}

declare module '@salesforce/apex/DograhCampaignController.listExcludedPeople' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** Everybody who is left out for one reason, 2,000 at most. */
  export default function listExcludedPeople(parameters: {
    request: Parameters<Controller['listExcludedPeople']>[0];
    reason: Parameters<Controller['listExcludedPeople']>[1];
    correlationId: Parameters<Controller['listExcludedPeople']>[2];
  }): Promise<ReturnType<Controller['listExcludedPeople']>>;
}

declare module '@salesforce/apex/DograhCampaignController.createCampaign' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** Begins to create a campaign. A second request with the same key joins the first. */
  export default function createCampaign(parameters: {
    request: Parameters<Controller['createCampaign']>[0];
    correlationId: Parameters<Controller['createCampaign']>[1];
  }): Promise<ReturnType<Controller['createCampaign']>>;
}

declare module '@salesforce/apex/DograhCampaignController.getCreationProgress' {
  type Controller = import('../../generator/schema/pages/campaign-controller.ts').DograhCampaignController;

  /** Where the creation with this key stands. */
  export default function getCreationProgress(parameters: {
    idempotencyKey: Parameters<Controller['getCreationProgress']>[0];
    correlationId: Parameters<Controller['getCreationProgress']>[1];
  }): Promise<ReturnType<Controller['getCreationProgress']>>;
}

declare module '@salesforce/apex/DograhQuickCallController.getCallContext' {
  type Controller = import('../../generator/schema/pages/quick-call-controller.ts').DograhQuickCallController;

  /** What the form needs: numbers, consent, workflows. */
  export default function getCallContext(parameters: {
    recordId: Parameters<Controller['getCallContext']>[0];
    correlationId: Parameters<Controller['getCallContext']>[1];
  }): Promise<ReturnType<Controller['getCallContext']>>;
}

declare module '@salesforce/apex/DograhQuickCallController.getCallVariables' {
  type Controller = import('../../generator/schema/pages/quick-call-controller.ts').DograhQuickCallController;

  /** What the workflow wants to know, filled from the lead or contact; without a record only with what the workflow's author put down. */
  export default function getCallVariables(parameters: {
    workflowUuid: Parameters<Controller['getCallVariables']>[0];
    recordId: Parameters<Controller['getCallVariables']>[1];
    correlationId: Parameters<Controller['getCallVariables']>[2];
  }): Promise<ReturnType<Controller['getCallVariables']>>;
}

declare module '@salesforce/apex/DograhQuickCallController.placeCall' {
  type Controller = import('../../generator/schema/pages/quick-call-controller.ts').DograhQuickCallController;

  /** Places the call, once for each key. */
  export default function placeCall(parameters: {
    request: Parameters<Controller['placeCall']>[0];
    correlationId: Parameters<Controller['placeCall']>[1];
  }): Promise<ReturnType<Controller['placeCall']>>;
}

declare module '@salesforce/apex/DograhQuickCallController.findPlacedCall' {
  type Controller = import('../../generator/schema/pages/quick-call-controller.ts').DograhQuickCallController;

  /** Looks in Salesforce and in Dograh for the call with this key. Dials nothing. */
  export default function findPlacedCall(parameters: {
    request: Parameters<Controller['findPlacedCall']>[0];
    correlationId: Parameters<Controller['findPlacedCall']>[1];
  }): Promise<ReturnType<Controller['findPlacedCall']>>;
}

declare module '@salesforce/apex/DograhWorkflowController.listWorkflows' {
  type Controller = import('../../generator/schema/pages/workflow-controller.ts').DograhWorkflowController;

  /** All workflows. Asks Dograh when the kept list is older than a minute, or when told to. */
  export default function listWorkflows(parameters: {
    refresh: Parameters<Controller['listWorkflows']>[0];
    correlationId: Parameters<Controller['listWorkflows']>[1];
  }): Promise<ReturnType<Controller['listWorkflows']>>;
}

declare module '@salesforce/apex/DograhWorkflowController.listVersionStates' {
  type Controller = import('../../generator/schema/pages/workflow-controller.ts').DograhWorkflowController;

  /** Drafts and published versions of at most ten workflows: Dograh's list does not tell them, and asking for one costs a callout. Each is kept for a minute. */
  export default function listVersionStates(parameters: {
    workflowIds: Parameters<Controller['listVersionStates']>[0];
    correlationId: Parameters<Controller['listVersionStates']>[1];
  }): Promise<ReturnType<Controller['listVersionStates']>>;
}

declare module '@salesforce/apex/DograhWorkflowController.getWorkflow' {
  type Controller = import('../../generator/schema/pages/workflow-controller.ts').DograhWorkflowController;

  /** One workflow with its graph. */
  export default function getWorkflow(parameters: {
    workflowId: Parameters<Controller['getWorkflow']>[0];
    correlationId: Parameters<Controller['getWorkflow']>[1];
  }): Promise<ReturnType<Controller['getWorkflow']>>;
}

declare module '@salesforce/apex/DograhWorkflowController.listVersions' {
  type Controller = import('../../generator/schema/pages/workflow-controller.ts').DograhWorkflowController;

  /** The newest versions, newest first, without their graphs. */
  export default function listVersions(parameters: {
    workflowId: Parameters<Controller['listVersions']>[0];
    correlationId: Parameters<Controller['listVersions']>[1];
  }): Promise<ReturnType<Controller['listVersions']>>;
}

declare module '@salesforce/apex/DograhWorkflowController.getVersionDefinition' {
  type Controller = import('../../generator/schema/pages/workflow-controller.ts').DograhWorkflowController;

  /** The graph of one version as JSON, to compare it with another. */
  export default function getVersionDefinition(parameters: {
    workflowId: Parameters<Controller['getVersionDefinition']>[0];
    versionId: Parameters<Controller['getVersionDefinition']>[1];
    correlationId: Parameters<Controller['getVersionDefinition']>[2];
  }): Promise<ReturnType<Controller['getVersionDefinition']>>;
}

declare module '@salesforce/apex/DograhWorkflowController.validateWorkflow' {
  type Controller = import('../../generator/schema/pages/workflow-controller.ts').DograhWorkflowController;

  /** Checks the draft, or the published version when there is no draft. */
  export default function validateWorkflow(parameters: {
    workflowId: Parameters<Controller['validateWorkflow']>[0];
    correlationId: Parameters<Controller['validateWorkflow']>[1];
  }): Promise<ReturnType<Controller['validateWorkflow']>>;
}

declare module '@salesforce/apex/DograhWorkflowController.publishWorkflow' {
  type Controller = import('../../generator/schema/pages/workflow-controller.ts').DograhWorkflowController;

  /** Makes the draft the version that calls use, also when somebody else began the draft. */
  export default function publishWorkflow(parameters: {
    workflowId: Parameters<Controller['publishWorkflow']>[0];
    correlationId: Parameters<Controller['publishWorkflow']>[1];
  }): Promise<ReturnType<Controller['publishWorkflow']>>;
}

declare module '@salesforce/apex/DograhWorkflowController.setWorkflowStatus' {
  type Controller = import('../../generator/schema/pages/workflow-controller.ts').DograhWorkflowController;

  /** Archives a workflow, so that it takes no calls, or restores it. */
  export default function setWorkflowStatus(parameters: {
    workflowId: Parameters<Controller['setWorkflowStatus']>[0];
    status: Parameters<Controller['setWorkflowStatus']>[1];
    correlationId: Parameters<Controller['setWorkflowStatus']>[2];
  }): Promise<ReturnType<Controller['setWorkflowStatus']>>;
}
