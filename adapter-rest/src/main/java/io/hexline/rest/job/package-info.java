/**
 * Jobs on the wire, whatever they do, and the operations on those that do not move users. Start at {@link
 * io.hexline.rest.job.JobExecution}.
 */
package io.hexline.rest.job;
