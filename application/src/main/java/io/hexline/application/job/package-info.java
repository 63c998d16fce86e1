/**
 * Jobs in the background that work item by item, other than those that move users. Start at {@link
 * io.hexline.application.job.BatchJobRunner}.
 */
package io.hexline.application.job;
