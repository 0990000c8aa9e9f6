import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Queue, Worker, type Job, type JobsOptions } from 'bullmq';
import { CONFIG, type Config } from '../config/config.js';
import { patientRedis, requestRedis } from './redis.js';

const JOB_OPTIONS: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { count: 500 },
  removeOnFail: { count: 1_000 },
};

export interface JobFailure {
  queue: string;
  jobName: string;
  reference: string;
  error: string;
  attempts: number;
}

/** The job of a queue; it receives identifiers only, and must stand being run twice. */
export type JobHandler = (reference: string, job: Job) => Promise<void>;

/** BullMQ queues and their workers, with settings that recover from a crash in seconds. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  private readonly logger = new Logger('queues');
  private readonly queues = new Map<string, Queue>();
  private readonly handlers = new Map<string, JobHandler>();
  private readonly workers: Worker[] = [];
  private readonly producer;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.producer = requestRedis(config.redisUrl);
  }

  /** Registers what a worker does with the jobs of this queue. */
  handle(queue: string, handler: JobHandler): void {
    if (this.handlers.has(queue)) throw new Error(`The queue ${queue} has two handlers`);
    this.handlers.set(queue, handler);
    this.queue(queue);
  }

  queue(name: string): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = new Queue(name, {
      connection: this.producer,
      prefix: this.config.redisPrefix,
      defaultJobOptions: JOB_OPTIONS,
    });
    queue.on('error', () => undefined);
    this.queues.set(name, queue);
    return queue;
  }

  all(): Queue[] {
    return [...this.queues.values()];
  }

  /** Asks for a job about this row. Asked again while it waits, it stays one job; asked again while it runs, it runs once more. */
  async add(queue: string, reference: string, options: JobsOptions = {}): Promise<void> {
    // A job identifier would be refused for as long as the finished job is kept; this one is free once the job has ended.
    const once: JobsOptions = options.jobId
      ? {}
      : { deduplication: { id: `${queue}-${reference}`, keepLastIfActive: true } };
    await this.queue(queue).add(queue, { reference }, { ...once, ...options });
  }

  /** Whether Redis answers this process at the moment. */
  isConnected(): boolean {
    return this.producer.status === 'ready';
  }

  /** Starts a worker for each registered queue. */
  start(onDead: (failure: JobFailure) => Promise<void>): void {
    for (const [name, handler] of this.handlers) this.workers.push(this.worker(name, handler, onDead));
  }

  private worker(name: string, handler: JobHandler, onDead: (failure: JobFailure) => Promise<void>): Worker {
    const worker = new Worker<{ reference: string }>(name, (job) => handler(job.data.reference, job), {
      connection: patientRedis(this.config.redisUrl),
      prefix: this.config.redisPrefix,
      concurrency: 4,
      lockDuration: 10_000,
      stalledInterval: 5_000,
      maxStalledCount: 3,
    });
    worker.on('error', (error) => this.logger.warn(`${name}: ${error.message}`));
    worker.on('failed', (job, error) => {
      if (!job || job.attemptsMade < (job.opts.attempts ?? 1)) return;
      const failure = {
        queue: name,
        jobName: job.name,
        reference: job.data.reference,
        error: error.message,
        attempts: job.attemptsMade,
      };
      onDead(failure).catch((cause: Error) => this.logger.error(`dead letter of ${name} not kept: ${cause.message}`));
    });
    return worker;
  }

  /** Workers finish the job under way, or hand it over, before connections close. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.allSettled(this.workers.map((worker) => worker.close()));
    await Promise.allSettled(this.all().map((queue) => queue.close()));
    this.producer.disconnect();
  }
}
