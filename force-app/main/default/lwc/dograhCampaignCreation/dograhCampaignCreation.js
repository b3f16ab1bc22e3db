/* Compiled from lwc-src/dograhCampaignCreation/dograhCampaignCreation.ts by `npm run build:lwc`. Do not edit: change that file. */
import { LightningElement, api } from 'lwc';
import createCampaign from '@salesforce/apex/DograhCampaignController.createCampaign';
import getCreationProgress from '@salesforce/apex/DograhCampaignController.getCreationProgress';
import close from '@salesforce/label/c.Dograh_Close';
import change from '@salesforce/label/c.Dograh_Creation_Change';
import counts from '@salesforce/label/c.Dograh_Creation_Counts';
import createdStage from '@salesforce/label/c.Dograh_Creation_Created';
import creatingStage from '@salesforce/label/c.Dograh_Creation_Creating';
import failedStage from '@salesforce/label/c.Dograh_Creation_Failed';
import leave from '@salesforce/label/c.Dograh_Creation_Leave';
import looking from '@salesforce/label/c.Dograh_Creation_Looking';
import openCampaign from '@salesforce/label/c.Dograh_Creation_Open';
import readingStage from '@salesforce/label/c.Dograh_Creation_Reading';
import safe from '@salesforce/label/c.Dograh_Creation_Safe';
import title from '@salesforce/label/c.Dograh_Creation_Title';
import uploadingStage from '@salesforce/label/c.Dograh_Creation_Uploading';
import waitingStage from '@salesforce/label/c.Dograh_Creation_Waiting';
import retry from '@salesforce/label/c.Dograh_Retry';
import { forgetCreation, rememberCreation } from 'c/dograhCampaignDraft';
import { newCorrelationId } from 'c/dograhCorrelation';
import { reduceError } from 'c/dograhErrors';
import { fillLabel } from 'c/dograhFormat';
import { startPolling } from 'c/dograhPolling';
const SECONDS = 2;
const STAGES = [
  { stage: 'waiting', name: waitingStage },
  { stage: 'reading', name: readingStage },
  { stage: 'uploading', name: uploadingStage },
  { stage: 'creating', name: creatingStage },
  { stage: 'created', name: createdStage }
];
/**
 * Creates a campaign once. Whenever it is not known whether a request arrived, it looks before it asks again; and every
 * request bears the same key, so that even two that arrive make one campaign.
 */
export default class DograhCampaignCreation extends LightningElement {
  /** The campaign; without it a creation that was begun before the page was loaded again is only watched. */
  @api
  request;
  @api
  idempotencyKey;
  @api
  name = '';
  label = { change, close, leave, looking, openCampaign, retry, safe };
  progress = null;
  error = null;
  isLooking = false;
  isBusy = false;
  polling = null;
  connectedCallback() {
    this.polling = startPolling(() => this.poll(), { seconds: SECONDS, whenVisibleOnly: false });
    void (this.request === undefined ? this.look() : this.create());
  }
  disconnectedCallback() {
    this.polling?.stop();
    this.polling = null;
  }
  get heading() {
    return fillLabel(title, this.name);
  }
  get isCreated() {
    return this.progress?.stage === 'created';
  }
  get isFailed() {
    return this.progress?.stage === 'failed';
  }
  get isUnderWay() {
    return this.error === null && !this.isCreated && !this.isFailed;
  }
  get mayRetry() {
    return this.request !== undefined && (this.isFailed || this.error !== null);
  }
  get hasEnded() {
    return this.isFailed || this.error !== null;
  }
  get stages() {
    const at = STAGES.findIndex(({ stage }) => stage === (this.progress?.stage ?? 'waiting'));
    return STAGES.map(({ stage, name }, index) => {
      const isDone = index < at || (this.isCreated && index === at);
      const isCurrent = index === at && this.isUnderWay;
      return {
        key: stage,
        name,
        className: isCurrent ? 'stage current' : 'stage',
        icon: isDone ? 'utility:check' : isCurrent ? 'utility:spinner' : 'utility:routing_offline',
        current: isCurrent ? 'step' : null
      };
    });
  }
  get counts() {
    const { peopleRead = null, included = null } = this.progress ?? {};
    return peopleRead === null ? null : fillLabel(counts, peopleRead, included);
  }
  /** One sentence for screen readers whenever the stage changes. */
  get announcement() {
    if (this.isLooking) {
      return looking;
    }
    if (this.isFailed) {
      return failedStage;
    }
    return this.stages.find(({ key }) => key === (this.progress?.stage ?? 'waiting'))?.name ?? '';
  }
  get failure() {
    if (!this.isFailed) {
      return null;
    }
    return {
      kind: 'refused',
      title: failedStage,
      message: this.progress?.message ?? '',
      correlationId: this.progress?.correlationId ?? null,
      field: null,
      retryable: false
    };
  }
  /** Looks first: the request before may have arrived although nobody heard of it. */
  async handleRetry() {
    this.isBusy = true;
    const isFound = await this.look();
    if (!isFound || this.isFailed) {
      await this.create();
    }
    this.isBusy = false;
  }
  handleOpen() {
    forgetCreation();
    this.dispatchEvent(new CustomEvent('created', { detail: { campaignId: this.progress?.campaignId } }));
  }
  /** The user has seen that it failed. */
  handleChange() {
    forgetCreation();
    this.dispatchEvent(new CustomEvent('change'));
  }
  handleClose() {
    if (!this.isUnderWay) {
      forgetCreation();
    }
    this.dispatchEvent(new CustomEvent('leave'));
  }
  async create() {
    if (this.request === undefined) {
      return;
    }
    const correlationId = newCorrelationId();
    rememberCreation({ idempotencyKey: this.idempotencyKey, name: this.name });
    this.error = null;
    this.progress = null;
    try {
      this.progress = await createCampaign({ request: this.request, correlationId });
    } catch (problem) {
      const error = reduceError(problem, correlationId);
      const isRefused = error.kind === 'invalid' || error.kind === 'forbidden';
      if (isRefused || !(await this.look())) {
        this.error = error;
      }
    }
  }
  /** Whether a creation with this key was begun; false also when nobody answers. */
  async look() {
    const correlationId = newCorrelationId();
    this.isLooking = true;
    try {
      this.progress = await getCreationProgress({ idempotencyKey: this.idempotencyKey, correlationId });
      this.error = null;
      return true;
    } catch (problem) {
      const error = reduceError(problem, correlationId);
      if (this.request === undefined) {
        this.error = error;
      }
      return false;
    } finally {
      this.isLooking = false;
    }
  }
  /** A missed answer is no failure of the creation: the next one tells. */
  async poll() {
    if (this.progress !== null && this.isUnderWay) {
      const correlationId = newCorrelationId();
      this.progress = await getCreationProgress({ idempotencyKey: this.idempotencyKey, correlationId });
    }
  }
}
