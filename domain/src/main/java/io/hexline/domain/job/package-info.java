/**
 * Jobs that move users in the background. What a job can do next is data: {@link io.hexline.domain.job.JobState} times
 * {@link io.hexline.domain.job.JobEvent}. Start at {@link io.hexline.domain.job.MoveJob}.
 */
package io.hexline.domain.job;
