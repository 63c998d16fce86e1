package io.hexline.domain.job;

import io.hexline.domain.value.OrgId;
import io.hexline.domain.value.PersonId;
import java.time.Instant;

/**
 * Who started a job, where and when.
 *
 * @param customer the organization of the person who started it
 * @param target the organization whose users move
 * @param trackingId of the request that started it
 */
public record JobOrigin(PersonId startedBy, OrgId customer, OrgId target, String trackingId, Instant acceptedAt) {}
