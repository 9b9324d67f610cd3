import type { Workbench } from './workbench';

export type Step = (name: string, run: () => Promise<void>) => Promise<void>;

/** Goes through steps one after the other and tells when each is done; keeps a picture of where it failed. */
export async function travel(workbench: Workbench, way: (step: Step) => Promise<void>): Promise<void> {
  const begin = performance.now();

  try {
    await way(async (name, run) => {
      await run().catch((error: unknown) => {
        throw new Error(`failed: ${name}`, { cause: error });
      });
      console.log(`${((performance.now() - begin) / 1000).toFixed(1).padStart(6)} s  ${name}`);
    });
  } catch (error) {
    process.exitCode = 1;
    await workbench.shot('failed').catch(() => undefined);
    console.error(error);
  } finally {
    await workbench.stop();
  }
}
