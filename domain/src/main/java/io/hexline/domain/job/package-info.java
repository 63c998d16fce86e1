/**
 * Jobs that are worked on in the background. What a job can do next is data: {@link io.hexline.domain.job.JobState} times
 * {@link io.hexline.domain.job.JobEvent}. Start at {@link io.hexline.domain.job.MoveJob}; what jobs do other than moving users is
 * {@link io.hexline.domain.job.BatchWork} of a {@link io.hexline.domain.job.BatchJob}.
 */
package io.hexline.domain.job;
