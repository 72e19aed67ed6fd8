import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that any tool can read: « N passed, N failed ». A file that cannot run counts as a failure. */
export default class Tally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length;
    console.log(`${passed} passed, ${tests.length - passed + broken} failed`);
  }
}
