import { Telephone } from './calls/telephone.ts';
import { Breakers } from './campaigns/breakers.ts';
import { Campaigns } from './campaigns/campaigns.ts';
import { Dialler } from './campaigns/dialler.ts';
import { Orchestrator } from './campaigns/orchestrator.ts';
import { usualCircumstances, type Circumstances } from './circumstances.ts';
import { SimulatedClock } from './clock.ts';
import { Faults } from './faults.ts';
import { RequestLog } from './http/request-log.ts';
import { fillStore, type SampleOptions } from './sample/fill-store.ts';
import { StoredObjects } from './storage/objects.ts';
import { AddressSigner } from './storage/signed-address.ts';
import { Store } from './store/store.ts';
import { Webhooks } from './webhooks/webhooks.ts';

/** How a simulation begins. */
export interface SimulationOptions {
  readonly seed: string;
  /** Milliseconds since 1970. */
  readonly startAt: number;
  readonly circumstances: Partial<Circumstances>;
  readonly sample: SampleOptions;
}

/** Addresses of the simulation, known once its servers listen. */
export interface Addresses {
  /** Base of the API, with `/api/v1`, as links that are given out have it. */
  apiUrl: string;
  storageUrl: string;
}

/** A whole Dograh without its servers. */
export class Simulation {
  readonly options: SimulationOptions;
  readonly clock: SimulatedClock;
  readonly store = new Store();
  readonly faults = new Faults();
  readonly requests = new RequestLog();
  readonly circumstances: Circumstances;
  readonly addresses: Addresses = { apiUrl: '', storageUrl: '' };
  readonly objects = new StoredObjects(this.store);
  readonly signer: AddressSigner;
  telephone!: Telephone;
  campaigns!: Campaigns;

  constructor(options: SimulationOptions) {
    this.options = options;
    this.clock = new SimulatedClock(options.startAt);
    this.circumstances = { ...usualCircumstances, ...options.circumstances };
    this.signer = new AddressSigner(options.seed);
    this.begin();
  }

  /** Forgets everything that has happened. */
  reset(): void {
    this.clock.reset(this.options.startAt);
    this.store.clear();
    this.faults.clear();
    this.requests.clear();
    this.objects.forget();
    Object.assign(this.circumstances, usualCircumstances, this.options.circumstances);
    this.begin();
  }

  private begin(): void {
    const { store, clock, circumstances, faults } = this;
    const { seed } = this.options;
    this.telephone = new Telephone({ store, clock, circumstances, seed });
    const breakers = new Breakers(clock);
    const parts = { store, clock, circumstances, telephone: this.telephone, breakers, seed };
    const dialler = new Dialler(parts);
    const orchestrator = new Orchestrator({ store, clock, dialler, breakers });
    this.campaigns = new Campaigns(parts, dialler);
    this.telephone.listen(orchestrator);
    this.telephone.listen(new Webhooks({ store, clock, faults, seed, apiUrl: () => this.addresses.apiUrl }));
    orchestrator.start();
    fillStore(store, this.options);
  }
}
