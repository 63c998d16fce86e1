/**
 * Runs of scenarios: a fresh server for each, real HTTP, and what came of it. Start at {@link
 * io.hexline.conformance.run.TrialRunner}.
 */
package io.hexline.conformance.run;
