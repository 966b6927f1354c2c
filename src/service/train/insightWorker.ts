import { parentPort, workerData } from 'node:worker_threads';
import { insightOf, type InsightRequest } from './insightOf.ts';

/** The thread that `Insights` starts: answers one question, ends. */
parentPort?.postMessage(insightOf(workerData as InsightRequest), []);
